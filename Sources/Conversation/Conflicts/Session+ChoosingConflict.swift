import Planning
import Screens

/// The conflicts that were shown last, for the next line to choose from.
enum ListedConflicts {
    /// All of them: a number opens one.
    case all
    /// One of them: a number says what is to stand.
    case one(Register)
    /// One of them, for which a new wording is to be typed.
    case writing(Register)

    /// The mark in the prompt while they are open.
    var mark: Message {
        switch self {
        case .all: "tall: åpne"
        case .one: "tall: velg"
        case .writing: "ny ordlyd"
        }
    }
}

/// Settling conflicts by number.
extension Session {
    /// A way to settle a conflict: what would be typed after its number, and what people read; nil for a version.
    private struct ConflictWay {
        var choice: String
        var text: Message?
    }

    /// Lists the conflicts by number; people with only one are shown what to choose at once.
    mutating func list(_ conflicts: [Conflict]) -> [Reply] {
        if told.isGreeted, conflicts.count == 1 { return [open(conflicts[0])] }
        if !conflicts.isEmpty { listing.conflicts = .all }
        return [.result(view.conflicts(conflicts, time: host.time))]
    }

    /// Takes a line as a choice among what was just shown; nil when it is something else.
    mutating func answerConflict(_ text: String) throws(Problem) -> [Reply]? {
        guard let listed = listing.conflicts else { return nil }
        listing.conflicts = nil
        if text.isEmpty { return [.guidance([line("Det blir stående som det er. /konflikter viser det igjen.")])] }
        let conflicts = reading.conflicts()
        switch listed {
        case .all:
            guard let number = Int(text) else { return nil }
            guard conflicts.indices.contains(number - 1) else {
                listing.conflicts = listed
                throw .history(.noSuchConflict(text, highest: conflicts.count))
            }
            return [open(conflicts[number - 1])]
        case .one(let register):
            guard let conflict = conflicts.first(where: { $0.register == register }) else { return nil }
            let named = ways(to: conflict).firstIndex { folded($0.choice) == folded(text) }
            guard let number = Int(text) ?? named.map({ $0 + 1 }) else { return nil }
            return try choose(number, of: conflict)
        case .writing(let register):
            guard let conflict = conflicts.first(where: { $0.register == register }) else { return nil }
            return try settleAndGoOn(conflict, "\(ConflictWord.write.rawValue) \(text)", else: listed)
        }
    }

    /// Shows one conflict, and waits for a number.
    private mutating func open(_ conflict: Conflict) -> Reply {
        listing.conflicts = .one(conflict.register)
        let others = ways(to: conflict).compactMap(\.text)
        return .result(view.conflict(conflict, otherwise: others, time: host.time))
    }

    private func ways(to conflict: Conflict) -> [ConflictWay] {
        zip("abcdefghijklmnopqrstuvwxyz", conflict.versions).map { letter, _ in ConflictWay(choice: String(letter)) }
            + (canKeepBoth(conflict) ? [ConflictWay(choice: ConflictWord.both.rawValue, text: "Behold begge")] : [])
            + (conflict.isAboutStruck ? [ConflictWay(choice: ConflictWord.strike.rawValue, text: "Stryk igjen")] : [])
            + [ConflictWay(choice: ConflictWord.write.rawValue, text: "Skriv en ny ordlyd")]
    }

    private mutating func choose(_ number: Int, of conflict: Conflict) throws(Problem) -> [Reply] {
        let ways = ways(to: conflict)
        guard ways.indices.contains(number - 1) else {
            listing.conflicts = .one(conflict.register)
            throw .noSuchNumber(number, highest: ways.count)
        }
        let choice = ways[number - 1].choice
        guard choice != ConflictWord.write.rawValue else {
            listing.conflicts = .writing(conflict.register)
            return [.guidance([line("Skriv den nye ordlyden. Enter lar det stå.")])]
        }
        return try settleAndGoOn(conflict, choice, else: .one(conflict.register))
    }

    /// Settles a conflict and shows the next one; when it cannot be settled so, the question stays.
    private mutating func settleAndGoOn(
        _ conflict: Conflict, _ choice: String, else listed: ListedConflicts
    ) throws(Problem) -> [Reply] {
        do throws(Problem) {
            let labels = try settle(conflict, choice)
            let done = acknowledge(labels)
            guard let next = reading.conflicts().first else {
                return done + [.guidance([line(settled(left: 0))])]
            }
            return done + [.guidance([line("Avgjort.")]), open(next)]
        } catch {
            listing.conflicts = listed
            throw error
        }
    }
}
