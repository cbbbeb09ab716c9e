import Journal
import Planning

/// The keeping of what the file cannot take: it is held, which is said, and saved as soon as may be.
extension Session {
    /// The workshop file.
    package var file: String { shared.file }

    /// What is not in the file yet; nil when all is.
    package var held: HoldingJournal.Held? { shared.holding?.held }

    /// Says when holding begins and when it is over. A line that said nothing new is a chance to try again.
    mutating func tellOfKeeping(since before: HoldingJournal.Held?, in earlier: String) -> [Reply] {
        if before != nil, before == held { shared.holding?.flush() }
        switch (before, held) {
        case (nil, let held?):
            told.unsaved = false
            return [Reply(.problem, [StyledLine(words.guide(.keeping(.held(held, file: file))), .warning)])]
        case (.some, nil) where file == earlier: return [.guidance([line(.keeping(.savedAgain(file: file)))])]
        default: return []
        }
    }

    /// Tells, before it begins, that the file cannot be written, and what is left from before.
    func tellOfFile() -> [Reply] {
        let isReadOnly = shared.holding?.isReadOnly == true
        let phrases: [KeepingPhrase] =
            ports.spares.map { .leftOver(spare: $0, file: file) } + (isReadOnly ? [.readOnly(file: file)] : [])
        return phrases.map { Reply(.problem, [StyledLine(words.guide(.keeping($0)), .warning)]) }
    }

    /// Tells, before it begins, that others may swap the file where it lies.
    func tellOfSharedPlace() -> [Reply] {
        guard let sharedPlace = ports.sharedPlace else { return [] }
        return [.guidance(words.warning(of: sharedPlace, file: file))]
    }

    /// Whether the group may leave. The first time something is unsaved they are told instead.
    mutating func mayLeave() -> Bool {
        guard shared.holding?.flush() != nil, !told.unsaved else { return true }
        told.unsaved = true
        return false
    }

    /// Returns what is said to somebody who leaves something unsaved.
    func unsaved(_ held: HoldingJournal.Held) -> Reply {
        Reply(.problem, [StyledLine(words.guide(.keeping(.unsaved(held, file: file))), .warning)])
    }
}
