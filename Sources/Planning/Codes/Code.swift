/// The meaning of a value, as events keep it, whatever language it was said in.
///
/// A code stands beside what a person typed. Where the program wrote the value, there is nothing beside it but a name
/// from the process; `docs/file-format.md` lists them all.
///
///     Code.date(june).text                                // "2012-06-01/2012-06-30"
///     Code("gathering 2", value: "Målgrupper")?.words()   // "Samling 2: Målgrupper"
package indirect enum Code: Sendable, Hashable {
    case yes, no
    /// The answer is not known.
    case unknown
    /// A day, a period, or what comes again.
    case date(UnderstoodDate)
    /// A day that is shown in figures: "20.11.2026".
    case figures(CalendarDay)
    case status(FollowUp.Status)
    /// A meeting in the gathering of that number; `word` is what the process calls a gathering.
    case gathering(Int, word: String?, name: String)
    /// A meeting on a day, outside the gatherings.
    case meeting(CalendarDay)
    /// A part of a meeting that is for no tool.
    case part(Part)
    /// The rest of a tool after a pause.
    case rest(tool: String)
    /// The needs of a room.
    case room(people: Int, groups: Int)
    /// The name of a joint workshop that has not been given one.
    case jointName
    /// The place of a measure in the plan before.
    case origin(label: String, file: String, period: String?)
    /// A value that was deleted for good.
    case erased

    package enum Part: String, Sendable, CaseIterable {
        case welcome, pause, lunch, open, closing
    }
}

// MARK: - As events keep it

extension Code {
    /// The value of the column `code`.
    package var text: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .unknown: "unknown"
        case .date(let date): date.interval
        case .figures(let day): "figures \(day)"
        case .status(let status): "status \(status.code)"
        case .gathering(let number, let word, _): "gathering \(number)" + (word.map { " " + $0 } ?? "")
        case .meeting(let day): "meeting \(day)"
        case .part(let part): "agenda \(part.rawValue)"
        case .rest: "rest"
        case .room(let people, let groups): "room \(people) \(groups)"
        case .jointName: "joint"
        case .origin(let label, _, let period): "origin \(label)" + (period.map { " " + $0 } ?? "")
        case .erased: "erased"
        }
    }

    /// The value of the column `value`; nil for codes that stand beside what a person typed.
    package var name: String? {
        switch self {
        case .gathering(_, _, let name), .rest(let name), .origin(_, let name, _): name
        default: nil
        }
    }

    /// Reads the text and the name of a code; nil for one that a later program may have written.
    package init?(_ text: String, value: String) {
        let words = text.split(separator: " ", maxSplits: 2).map(String.init)
        let (first, second, third) = (words.first, words.dropFirst().first, words.dropFirst(2).first)
        switch (first, second) {
        case ("yes", nil): self = .yes
        case ("no", nil): self = .no
        case ("unknown", nil): self = .unknown
        case ("rest", nil): self = .rest(tool: value)
        case ("joint", nil): self = .jointName
        case ("figures", let day?): self.init(CalendarDay(day).map { .figures($0) })
        case ("meeting", let day?): self.init(CalendarDay(day).map { .meeting($0) })
        case ("status", let status?): self.init(FollowUp.Status(code: status).map { .status($0) })
        case ("agenda", let part?): self.init(Part(rawValue: part).map { .part($0) })
        case ("gathering", let number?): self.init(Int(number).map { .gathering($0, word: third, name: value) })
        case ("room", let people?):
            guard let people = Int(people), let groups = third.flatMap({ Int($0) }) else { return nil }
            self = .room(people: people, groups: groups)
        case ("origin", let label?): self = .origin(label: label, file: value, period: third)
        default: self.init(UnderstoodDate(interval: text).map { .date($0) })
        }
    }

    private init?(_ code: Code?) {
        guard let code else { return nil }
        self = code
    }
}

extension FollowUp.Status {
    fileprivate var code: String {
        switch self {
        case .notStarted: "not-started"
        case .underWay: "under-way"
        case .done: "done"
        case .postponed: "postponed"
        case .dropped: "dropped"
        }
    }

    fileprivate init?(code: String) {
        guard let status = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = status
    }
}
