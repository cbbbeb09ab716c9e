import Planning

/// The rules of a language for texts that are not sentences. The words are messages as any other, so they too are in
/// its catalogue.
extension Language {
    func said(_ argument: Message.Argument) -> String {
        switch argument {
        case .text(let text): text
        case .number(let number): String(number)
        case .count(let count, let one, let many): Message.filled(count == 1 ? one : many, with: String(count))
        case .list(let items): list(items)
        case .choice(let items): choice(items)
        case .parts(let messages): list(messages.map { self($0) })
        case .quoted(let text): self("\(context: "sitat")«\(shortened(text))»")
        case .day(let day): self("\(context: "dato")\(day.day). \(self(CalendarDay.months[day.month - 1])) \(day.year)")
        case .span(let span): span.count == 1 ? "\(span.lowerBound)" : "\(span.lowerBound)–\(span.upperBound)"
        case .money(let money): amount(money)
        case .minutes(let minutes): length(minutes)
        case .message(let message): self(message)
        }
    }

    /// Returns the items as a list: "A, B og C".
    package func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return self("\(items.dropLast().joined(separator: ", ")) og \(last)")
    }

    /// Returns the items as a choice: "A, B eller C".
    package func choice(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return self("\(items.dropLast().joined(separator: ", ")) eller \(last)")
    }

    /// The answers to a yes-or-no question.
    package var yesNo: [String] { [Code.yes, .no, .unknown].map { self($0.message()) } }

    /// Returns a number with one decimal: "12,5".
    package func decimal(_ whole: String, _ tenths: Int) -> String {
        self("\(context: "desimaltegn")\(whole),\(tenths)")
    }

    /// Returns the number to its first decimal, with its thousands grouped.
    package func decimal(_ number: Double) -> String {
        let tenths = Int64((number * 10).rounded())
        return decimal(UnderstoodMoney.grouped(tenths / 10), Int(tenths % 10))
    }

    /// Returns half of a number, to its decimal: "2,5", or "2".
    package func half(_ twice: Int) -> String {
        twice.isMultiple(of: 2) ? String(twice / 2) : decimal(String(twice / 2), 5)
    }

    /// The tag with the country, as pages and workbooks have it: "nn-NO".
    package var regionalTag: String { tag == "nb" || tag == "nn" ? tag + "-NO" : tag }

    /// Returns an amount in words: "1 500 000–2 000 000 kr per år".
    private func amount(_ money: UnderstoodMoney) -> String {
        let sign = self("\(context: "tusenskille")\u{a0}")
        func grouped(_ number: Int64) -> String {
            UnderstoodMoney.grouped(number).split(separator: "\u{a0}").joined(separator: sign)
        }
        let sum = grouped(money.kroner) + (money.upTo.map { "–" + grouped($0) } ?? "")
        return money.perYear ? self("\(sum)\u{a0}kr per år") : self("\(sum)\u{a0}kr")
    }

    /// Returns a length of time in words: "én time og 30 minutter".
    private func length(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        let parts: [Message] = [
            "\(hours, one: "én time", many: "# timer")", "\(rest, one: "ett minutt", many: "# minutter")",
        ]
        if hours == 0 { return self(parts[1]) }
        return rest == 0 ? self(parts[0]) : list(parts.map { self($0) })
    }

    /// Returns the first of what a list names, each cut short, and the number of the others:
    /// "T1 Kjøpe boliger; T2 Leie boliger; og 3 til".
    package func briefly(_ names: [String], most: Int) -> String {
        let rest = names.count - most
        return (names.prefix(most).map(shortened) + (rest > 0 ? [self("og \(rest) til")] : [])).joined(separator: "; ")
    }

    /// Returns typed text, which could be of any length, cut short for a place in a sentence.
    private func shortened(_ text: String) -> String {
        safeText(text.count > 60 ? text.prefix(57) + "…" : text)
    }
}
