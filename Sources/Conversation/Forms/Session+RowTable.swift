import Planning
import Screens

/// The table of a form's rows: the group sees what is missing, and picks what it will answer.
extension Session {
    /// Returns the table where the group stands; nil elsewhere, and when nothing is missing in it any more.
    func tableHere(_ place: Position) -> RowTable? {
        place.table.flatMap { reading.rowTable(of: place.tool, group: $0.group) }
    }

    /// Draws the table in pages that leave room for the name of the tool, how to go on, and the prompt.
    func pages(of table: RowTable) -> [RowPage] {
        let how = paragraph(words.say(.sentences(howToPick(table), enter(table))))
        return view.pages(of: table, beside: how.count + 4)
    }

    // MARK: Showing it

    /// Draws the table, or the page of it, with what may be written.
    func askForRows(_ place: Position) -> [StyledLine] {
        guard let spot = place.table, let table = tableHere(place) else { return [] }
        let pages = pages(of: table)
        let page = min(spot.page, pages.count - 1)
        let isLast = page == pages.count - 1
        let far: Message? = isLast ? nil : "Side \(page + 1) av \(pages.count): Enter viser flere rader."
        return pages[page].lines
            + paragraph(words.say(.sentences(howToPick(table), isLast ? enter(table) : far)))
    }

    /// Says how rows are picked, with numbers and a column that are in the table.
    private func howToPick(_ table: RowTable) -> Message {
        let numbers = table.rows.compactMap(table.number)
        guard let first = numbers.first, let column = reading.commonColumn(of: table.rows, in: table) else {
            return "Her er radene."
        }
        let mark: Message? = screen.isSimple ? nil : "\(View.missing) er ubesvart."
        guard numbers.count > 1 else { return .sentences(mark, "Skriv «\(first)» for å fylle ut raden.") }
        let several =
            numbers.count > 7
            ? "\(numbers[2]) \(numbers[4])–\(numbers[6])"
            : numbers.prefix(2).map(String.init).joined(separator: " ")
        let answer = options(column).first?.text ?? words.say("vet ikke")
        let how: Message =
            "Skriv «\(first)» for å fylle ut rad \(first), eller «\(several): \(answer)» for å svare på \(column.name) i flere."
        return .sentences(mark, how)
    }

    private func enter(_ table: RowTable) -> Message {
        rowToGoThrough(in: table) == nil ? "Enter lar resten stå." : "Enter går gjennom dem."
    }

    /// Tells how many rows lack something, once the table has been seen.
    func askBrieflyForRows() -> Reply {
        guard let place, let table = tableHere(place) else { return ask() }
        let count = reading.count(of: table.all, in: table.tool)
        let left: Message = count.done == count.total ? "Alle radene er fylt ut." : "\(view.filled(count))."
        let more: Message = "Skriv flere numre, eller /\(table.tool.id) for tabellen."
        return .guidance(paragraph(words.say(.sentences(left, more, enter(table)))))
    }

    // MARK: Moving

    /// Shows the next page, or goes through rows of the group's own; nil at the end of rows that may wait.
    mutating func moveOnInTable() -> Reply? {
        guard var place, let spot = place.table, let table = tableHere(place) else { return nil }
        if spot.page + 1 < pages(of: table).count {
            focus.position?.spot = .table(.init(group: spot.group, page: spot.page + 1))
            return ask()
        }
        guard let row = rowToGoThrough(in: table) else { return nil }
        stand(at: row, &place)
        focus.position = place
        return ask()
    }

    /// Returns the first row that Enter goes to; nil when the rows may wait, or all have been gone through.
    private func rowToGoThrough(in table: RowTable) -> Item? {
        guard !table.mayWait, let place else { return nil }
        return openRows(place).first
    }

    /// Shows the page before; nil at the first.
    mutating func moveBackInTable() -> Reply? {
        guard let spot = place?.table, spot.page > 0 else { return nil }
        focus.position?.spot = .table(.init(group: spot.group, page: spot.page - 1))
        return ask()
    }

    /// Goes to the table of the rows, or of one group's.
    mutating func standAtTable(_ group: String?) -> Reply {
        focus.position?.spot = .table(.init(group: group))
        return ask()
    }

    /// Goes on from a row that is done: to the next that was picked, back to the table, or to the next that is open.
    mutating func goOn(from row: Stamp?, _ form: Form) -> Reply {
        guard var place else { return ask() }
        if let row { passedRows.insert(row) }
        let picked = place.inForm?.picked
        for next in picked ?? [] {
            guard let item = timeline.workshop.item(next), let column = reading.openColumns(of: item).first
            else { continue }
            place.stand(at: next, column: column.id, picked: Array(picked?.drop { $0 != next }.dropFirst() ?? []))
            focus.position = place
            return ask()
        }
        guard picked != nil, reading.rowTable(of: place.tool) != nil else {
            startNextOpenRow(form, after: row)
            return ask()
        }
        focus.position?.spot = .table(.init())
        return askBrieflyForRows()
    }
}
