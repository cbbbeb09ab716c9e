import Journal
import Planning

/// Care for what the file cannot take: it is held, and saved as soon as may be, and the group knows.
extension Session {
    /// The workshop file.
    package var file: String { shared.file }

    /// The contributions that are not in the file yet; nil when all are.
    package var held: HoldingJournal.Held? { shared.holding?.held }

    /// Says when holding begins and when it is over. A line that said nothing new is a chance to try again.
    mutating func tellOfKeeping(since before: HoldingJournal.Held?, in earlier: String) -> [Reply] {
        if before != nil, before == held { shared.holding?.flush() }
        return tellOfRewriting() + tellOfHolding(since: before, in: earlier)
    }

    /// Says once that a file was written over by another program, and got back what it lacked.
    private mutating func tellOfRewriting() -> [Reply] {
        guard let rewritten = shared.holding?.rewritten, rewritten > told.rewritten else { return [] }
        defer { told.rewritten = rewritten }
        let count = rewritten - told.rewritten
        let what: Message =
            "Et annet program har skrevet over \(file). \(count, one: "Én ting som manglet i den,", many: "# ting som manglet i den,") er lagret på nytt."
        let mend: Message = "Ligger fila i en mappe som synkroniseres, så ta den ut derfra mens dere skriver."
        return [Reply(.problem, [line(.sentences(what, mend), .warning)])]
    }

    private mutating func tellOfHolding(since before: HoldingJournal.Held?, in earlier: String) -> [Reply] {
        switch (before, held) {
        case (nil, let held?):
            told.unsaved = false
            return [Reply(.problem, [line(held.holdingNotice(file), .warning)])]
        case (.some, nil) where file == earlier: return [.guidance([line("Alt er lagret i \(file) igjen.")])]
        default: return []
        }
    }

    /// Warns the group before it begins that the file cannot be written, and of what is left from before.
    func tellOfFile() -> [Reply] {
        var warnings: [Message] = shared.warnings.spares.map { spare in
            "Sist kom ikke alt med i \(file). Det ligger i \(spare). Avslutt, og hent det inn med «boplan flett \(file) \(spare)»."
        }
        if shared.holding?.isReadOnly == true {
            warnings.append(
                "Fila \(file) kan leses, men ikke skrives i. Dere kan se og snakke; det dere sier, blir holdt på til dere skriver «/lagre-som NAVN.boplan»."
            )
        }
        return warnings.map { Reply(.problem, [line($0, .warning)]) }
    }

    /// Warns the group before it begins that others may swap the file where it lies.
    func tellOfSharedPlace() -> [Reply] {
        guard let sharedPlace = shared.warnings.sharedPlace else { return [] }
        return [.guidance(words.warning(of: sharedPlace, file: file))]
    }

    /// Whether the group may leave. The first time something is unsaved they are told instead.
    mutating func mayLeave() -> Bool {
        guard shared.holding?.flush() != nil || hasMoved, !told.unsaved else { return true }
        told.unsaved = true
        return false
    }

    /// Whether the file is no longer where it was opened.
    var hasMoved: Bool { shared.holding?.hasMoved == true }

    /// Warns somebody who leaves with something unsaved, or a file that is not there; nil when all is well.
    func leaving() -> Reply? {
        if let held { return unsaved(held) }
        guard hasMoved else { return nil }
        let what: Message =
            "Fila \(file) er flyttet, slettet eller byttet ut mens dere arbeider, så det som er sagt, ligger kanskje ikke i den."
        let mend: Message = "Skriv «/lagre-som NAVN.boplan» for å lagre et annet sted."
        let anyway: Message = "Vil dere gå likevel, så gjør det samme en gang til."
        return Reply(.problem, [line(.sentences(what, mend, anyway), .warning)])
    }

    /// Warns somebody who leaves something unsaved.
    private func unsaved(_ held: HoldingJournal.Held) -> Reply {
        Reply(.problem, [line(held.leavingNotice(file), .warning)])
    }
}
