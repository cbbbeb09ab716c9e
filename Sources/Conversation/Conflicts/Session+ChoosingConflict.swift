import Planning
import Screens

/// The conflicts that were shown last, for the next line to choose from.
enum ListedConflicts {
    /// All of them: a number opens one.
    case all
    /// One of them: a letter says what is to stand, and any other text is a new wording.
    case one(Register)

    /// The mark in the prompt while they are open.
    var mark: Message {
        switch self {
        case .all: "tall: åpne"
        case .one: "bokstav: velg"
        }
    }
}

/// Settling conflicts: one is opened by its number, and settled by a letter or a new wording.
extension Session {
    /// Lists the conflicts by number; people with only one are shown what to choose at once.
    mutating func list(_ conflicts: [Conflict]) -> [Reply] {
        if told.isGreeted, conflicts.count == 1 { return [open(conflicts[0])] }
        if !conflicts.isEmpty { listing.conflicts = .all }
        return [.result(view.conflicts(conflicts, time: time(of:)))]
    }

    /// Takes a line as a choice among what was just shown; nil when it is something else.
    mutating func answerConflict(_ text: String) throws(Problem) -> [Reply]? {
        guard let listed = listing.conflicts else { return nil }
        listing.conflicts = nil
        // Not to know what is to stand is to let it be, and no wording.
        if text.isEmpty || Answer.isUnknown(text) || folded(text) == folded(words.later) {
            return [.guidance([line("Det blir stående som det er. /konflikter viser det igjen.")])]
        }
        if words.bareWord(text)?.line != nil { return nil }
        let conflicts = reading.conflicts()
        switch listed {
        case .all: return try answer(text, among: conflicts)
        case .one(let register):
            guard let conflict = conflicts.first(where: { $0.register == register }) else { return nil }
            return try settleAndGoOn(conflict, choice(text, of: conflict), else: listed)
        }
    }

    /// Opens the conflict of a number, or settles it when its version stands behind: "1 a".
    private mutating func answer(_ text: String, among conflicts: [Conflict]) throws(Problem) -> [Reply]? {
        let (word, rest) = firstWord(of: text)
        let index = Int(word).flatMap { conflicts.indices.contains($0 &- 1) ? $0 - 1 : nil }
        guard Int(word) != nil, rest.isEmpty || index.map({ isChoice(rest, of: conflicts[$0]) }) != false else {
            guard let asked = askedBesideList(text) else { return nil }
            listing.conflicts = .all
            return asked
        }
        guard let index else {
            listing.conflicts = .all
            throw .history(.noSuchConflict(word, highest: conflicts.count))
        }
        return rest.isEmpty ? [open(conflicts[index])] : try settleAndGoOn(conflicts[index], rest, else: .all)
    }

    /// Shows one conflict, and waits for what is to stand.
    private mutating func open(_ conflict: Conflict) -> Reply {
        listing.conflicts = .one(conflict.register)
        let words =
            (canKeepBoth(conflict) ? [ConflictWord.both] : []) + (conflict.isAboutStruck ? [ConflictWord.strike] : [])
        return .result(view.conflict(conflict, otherwise: words.map(\.rawValue), time: time(of:)))
    }

    /// Whether a text is a version's letter or number, or a word that settles conflicts.
    private func isChoice(_ text: String, of conflict: Conflict) -> Bool {
        let (word, rest) = firstWord(of: text)
        if folded(word) == ConflictWord.write.rawValue { return !rest.isEmpty }
        return conflict.version(named: text) != nil
            || [ConflictWord.both, .strike].contains { folded($0.rawValue) == folded(text) }
    }

    /// Returns what would be typed after the number of a conflict for a line that answers it. A line that is not a choice is a new
    /// wording, but for a slip of the finger and a question to the program.
    private func choice(_ text: String, of conflict: Conflict) -> String {
        let isSlip = text.count == 1 && !takesFigures(conflict) || text.hasSuffix("?") || words.bareWord(text) != nil
        return isSlip || isChoice(text, of: conflict) ? text : "\(ConflictWord.write.rawValue) \(text)"
    }

    /// Whether a number may be what is to stand.
    private func takesFigures(_ conflict: Conflict) -> Bool {
        guard case .field(_, let id) = conflict.register else { return true }
        switch conflict.item.flatMap({ process.tool($0.tool)?.form?.column(id)?.kind }) {
        case .date, .money, .number: return true
        case .text, .choice, .person, .role, .yesNo, nil: return false
        }
    }

    /// Settles a conflict and shows the next one; when it cannot be settled so, the question stays.
    private mutating func settleAndGoOn(
        _ conflict: Conflict, _ choice: String, else listed: ListedConflicts
    ) throws(Problem) -> [Reply] {
        do throws(Problem) {
            let settled = try settle(conflict, choice)
            let next = reading.conflicts().first
            let outcome: Message = next == nil ? .sentences(settled.outcome, told(left: 0)) : settled.outcome
            return acknowledge(settled.labels) + [.guidance(paragraph(words.say(outcome)))]
                + (next.map { [open($0)] } ?? [])
        } catch {
            listing.conflicts = listed
            throw error
        }
    }
}
