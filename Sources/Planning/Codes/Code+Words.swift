extension Code {
    /// Returns what the code says.
    ///
    /// - Parameters:
    ///   - typed: What a person typed; it is what people read, but for yes and no.
    ///   - label: What the process's own names are called in the language.
    package func message(beside typed: String = "", label: (String) -> String = { $0 }) -> Message {
        switch self {
        case .yes: "ja"
        case .no: "nei"
        case .erased: "[slettet for godt]"
        case .gathering(let number, let word?, let name):
            "\(label(word).capitalizedFirst) \(number): \(label(name))"
        case .gathering(let number, nil, let name): "Samling \(number): \(label(name))"
        case .rest(let tool): "\(label(tool)) (fortsetter)"
        case .origin(let label, let file, let period?): "\(label) i \(file), planen for \(period)"
        case .origin(let label, let file, nil): "\(label) i \(file)"
        case _ where !typed.isEmpty: "\(typed)"
        case .unknown: "vet ikke"
        case .date(let date): date.onlyDay.map { "\($0)" } ?? "\(date.interval)"
        case .figures(let day): "\(day.figures)"
        case .status(let status): "\(String(describing: status))"
        case .meeting(let day): "Møte \(day)"
        case .part(let part): part.message
        case .room(let people, let groups) where groups > 1:
            "Rom til \(people), \(groups) bord, lerret og noe å drikke"
        case .room(let people, _): "Rom til \(people), lerret og noe å drikke"
        case .jointName: "Felles"
        }
    }

    /// Returns what the code says in bokmål, to the letter as events of format 1 hold it: an old answer and a new one are
    /// the same answer.
    package func words(beside typed: String = "") -> String { message(beside: typed).nb }

    /// Reads what a program before format 2 wrote in a meeting plan; nil for anything else. A process may call its
    /// gatherings something else.
    package init?(oldWords text: String, gatheringWord word: String?) {
        let goesOn = Code.rest(tool: "").words()
        if let part = Part.allCases.first(where: { $0.message.nb == text }) {
            self = .part(part)
        } else if text.hasSuffix(goesOn) {
            self = .rest(tool: String(text.dropLast(goesOn.count)))
        } else if let (number, name) = Code.numbered(text, after: (word ?? "samling").capitalizedFirst + " ") {
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

    /// Returns 2 and "Målgrupper" for "Samling 2: Målgrupper".
    private static func numbered(_ text: String, after word: String) -> (Int, String)? {
        guard text.hasPrefix(word), let colon = text.firstIndex(of: ":"),
            let number = Int(text[..<colon].dropFirst(word.count)), text[colon...].hasPrefix(": ")
        else { return nil }
        return (number, String(text[colon...].dropFirst(2)))
    }
}

extension Code.Part {
    fileprivate var message: Message {
        switch self {
        case .welcome: "Velkommen, og hva møtet skal gi"
        case .pause: "Pause"
        case .lunch: "Lunsj"
        case .open: "Åpen tid til det som trenger mer"
        case .closing: "Oppsummering: hva er avtalt, og hvem gjør hva?"
        }
    }
}

extension UnderstoodDate {
    /// The day, when it is no longer than one.
    fileprivate var onlyDay: CalendarDay? { start == end ? start : nil }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
