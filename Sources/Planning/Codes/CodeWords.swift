/// The words for codes in one language.
package struct CodeWords: Sendable {
    package var yes: String
    package var no: String
    package var unknown: String
    /// The word for a gathering where the process has no word of its own.
    package var gathering: String
    package var parts: [Code.Part: String]
    package var goesOn: String
    package var room: @Sendable (_ people: Int, _ groups: Int) -> String
    package var jointName: String
    package var previousPlan: @Sendable (_ label: String, _ file: String, _ period: String?) -> String
    package var erased: String
}

extension CodeWords {
    /// Bokmål, to the letter as events of format 1 hold it: an old answer and a new one are the same answer.
    package static let nb = CodeWords(
        yes: "ja", no: "nei", unknown: "vet ikke", gathering: "Samling",
        parts: [
            .welcome: "Velkommen, og hva møtet skal gi", .pause: "Pause", .lunch: "Lunsj",
            .open: "Åpen tid til det som trenger mer",
            .closing: "Oppsummering: hva er avtalt, og hvem gjør hva?",
        ],
        goesOn: "(fortsetter)",
        room: { "Rom til \($0)" + ($1 > 1 ? ", \($1) bord" : "") + ", lerret og noe å drikke" },
        jointName: "Felles",
        previousPlan: { "\($0) i \($1)" + ($2.map { ", planen for \($0)" } ?? "") },
        erased: "[slettet for godt]")

    package static let nn = CodeWords(
        yes: "ja", no: "nei", unknown: "veit ikkje", gathering: "Samling",
        parts: [
            .welcome: "Velkomen, og kva møtet skal gi", .pause: "Pause", .lunch: "Lunsj",
            .open: "Open tid til det som treng meir",
            .closing: "Oppsummering: kva er avtalt, og kven gjer kva?",
        ],
        goesOn: "(held fram)",
        room: { "Rom til \($0)" + ($1 > 1 ? ", \($1) bord" : "") + ", lerret og noko å drikke" },
        jointName: "Felles",
        previousPlan: { "\($0) i \($1)" + ($2.map { ", planen for \($0)" } ?? "") },
        erased: "[sletta for godt]")
}

extension Code {
    /// Returns the code in words.
    ///
    /// - Parameters:
    ///   - typed: what a person typed; it is what people read, but for yes and no.
    ///   - language: the language of the words.
    ///   - label: what the process's own names are called in that language.
    package func words(
        beside typed: String = "", in language: CodeWords = .nb, label: (String) -> String = { $0 }
    ) -> String {
        switch self {
        case .yes: language.yes
        case .no: language.no
        case .erased: language.erased
        case .gathering(let number, let word, let name):
            "\((word.map(label) ?? language.gathering).capitalizedFirst) \(number): \(label(name))"
        case .rest(let tool): "\(label(tool)) \(language.goesOn)"
        case .origin(let label, let file, let period): language.previousPlan(label, file, period)
        case _ where !typed.isEmpty: typed
        case .unknown: language.unknown
        case .date(let date): date.start == date.end ? date.start?.words ?? date.interval : date.interval
        case .figures(let day): day.figures
        case .status(let status): "\(status)"
        case .meeting(let day): "Møte \(day.words)"
        case .part(let part): language.parts[part] ?? part.rawValue
        case .room(let people, let groups): language.room(people, groups)
        case .jointName: language.jointName
        }
    }

    /// Reads a value that a program before format 2 wrote in a meeting plan; nil for anything else. A process may have
    /// another word for its gatherings.
    package init?(oldWords text: String, gatheringWord word: String?) {
        let nb = CodeWords.nb
        if let part = Part.allCases.first(where: { nb.parts[$0] == text }) {
            self = .part(part)
        } else if text.hasSuffix(" " + nb.goesOn) {
            self = .rest(tool: String(text.dropLast(nb.goesOn.count + 1)))
        } else if let (number, name) = Code.numbered(text, after: (word ?? nb.gathering).capitalizedFirst + " ") {
            self = .gathering(number, word: word, name: name)
        } else if text.hasPrefix("Rom til ") {
            let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
            let code = Code.room(people: numbers.first ?? 0, groups: numbers.dropFirst().first ?? 1)
            guard code.words() == text else { return nil }
            self = code
        } else {
            return nil
        }
    }

    /// Splits a numbered name: "Samling 2: Målgrupper" is 2 and "Målgrupper".
    private static func numbered(_ text: String, after word: String) -> (Int, String)? {
        guard text.hasPrefix(word), let colon = text.firstIndex(of: ":"),
            let number = Int(text[..<colon].dropFirst(word.count)), text[colon...].hasPrefix(": ")
        else { return nil }
        return (number, String(text[colon...].dropFirst(2)))
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension CalendarDay {
    private static let months = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]

    /// The name of the month, such as "juni", in bokmål and nynorsk alike.
    package var monthName: String { CalendarDay.months[month - 1] }

    /// The day in words, such as "16. juni 2027".
    package var words: String { "\(day). \(monthName) \(year)" }

    /// The day in figures, such as "16.06.2027".
    package var figures: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(day)).\(two(month)).\(year)"
    }
}
