import Journal
import Planning

/// What the file cannot take: it is held, told of, and saved as soon as may be.
extension Session {
    /// The workshop file.
    package var file: String { ports.file }

    /// What is not in the file yet; nil when all is.
    package var held: HoldingJournal.Held? { ports.holding?.held }

    /// Says when holding begins and when it is over. A line that said nothing new is a chance to try again.
    mutating func tellOfKeeping(since before: HoldingJournal.Held?, in earlier: String) -> [Reply] {
        if before != nil, before == held { ports.holding?.flush() }
        switch (before, held) {
        case (nil, let held?):
            isWarned = false
            return [Reply(.problem, [line(held.holdingNotice(file), .warning)])]
        case (.some, nil) where file == earlier: return [.guidance([line("Alt er lagret i \(file) igjen.")])]
        default: return []
        }
    }

    /// Before it begins the group is told that the file cannot be written, and what is left from before.
    func tellOfFile() -> [Reply] {
        var warnings: [Message] = spares.map { spare in
            "Sist kom ikke alt med i \(file). Det ligger i \(spare). Avslutt, og hent det inn med «boplan flett \(file) \(spare)»."
        }
        if ports.holding?.isReadOnly == true {
            warnings.append(
                "Fila \(file) kan leses, men ikke skrives i. Dere kan se og snakke; det dere sier, blir holdt på til dere skriver «/lagre-som NAVN.boplan»."
            )
        }
        return warnings.map { Reply(.problem, [line($0, .warning)]) }
    }

    /// Before it begins the group is told that others may swap the file where it lies.
    func tellOfSharedPlace() -> [Reply] {
        guard let sharedPlace else { return [] }
        return [.guidance(words.warning(of: sharedPlace, file: file))]
    }

    /// May the group leave? The first time something is unsaved they are told instead.
    mutating func mayLeave() -> Bool {
        guard ports.holding?.flush() != nil, !isWarned else { return true }
        isWarned = true
        return false
    }

    /// What is said to somebody who leaves something unsaved.
    func unsaved(_ held: HoldingJournal.Held) -> Reply {
        Reply(.problem, [line(held.leavingNotice(file), .warning)])
    }
}
