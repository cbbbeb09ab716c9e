import Planning

/// Rows that are pasted, with a tab or a bar between the cells. What the last cells do not say stays open.
extension Session {
    mutating func addRows(_ rows: [PastedText.Row], _ form: Form, _ place: Position) throws(Problem) -> [Reply] {
        let body = withoutHeading(rows, form)
        guard let first = body.first else {
            return [.guidance([line("Det står bare overskrifter her, og ingenting er lagret.")])]
        }
        // The first row that fits says where they go; where none does, what is wrong is said of the first.
        let fitting = body.first { (try? destination(of: cells(of: $0).count, form, place)) != nil } ?? first
        let target = PasteTarget(self, try destination(of: cells(of: fitting).count, form, place), form, place)
        let paste = try read(body) { row, index throws(Problem) in
            let cells = cells(of: row)
            let columns = try target.columns(for: cells.count, self)
            return PastedRow(row: target.row(index), values: try values(cells, in: columns, of: place.tool))
        }
        guard !paste.values.isEmpty else { return tell(of: paste, keptAs: [], in: place.tool) }
        let labels = try record { draft throws(Problem) in
            for pasted in paste.values { draft.write(pasted, to: place, form) }
        }
        if let last = paste.values.last(where: { $0.row != nil })?.row {
            startNextOpenRow(form, after: last)
        } else if place.row == nil {
            focus.position?.inForm?.column = place.askedColumns(form).first?.id
        }
        let isOpen = leftOpen(by: paste.values.map(\.values).min { $0.count < $1.count } ?? [], labels, form, place)
        return tell(of: paste, keptAs: labels, in: place.tool) + isOpen + [ask()]
    }

    /// Returns the cells of a pasted row; a row without tabs may have bars.
    private func cells(of row: PastedText.Row) -> [String] {
        row.cells.count > 1 ? row.cells : cells(of: row.text) ?? row.cells
    }

    /// Leaves out the names of the columns, which a spreadsheet has above its rows.
    private func withoutHeading(_ rows: [PastedText.Row], _ form: Form) -> [PastedText.Row] {
        let names = Set(form.columns.flatMap { [$0.id.text, $0.name] + $0.aliases }.map(folded))
        guard let first = rows.first, first.cells.count > 1,
            first.cells.allSatisfy({ $0.isEmpty || names.contains(folded($0)) })
        else { return rows }
        return Array(rows.dropFirst())
    }

    /// Tells which columns of a row that was written at once are open.
    func leftOpen(
        by values: [(Column, String)], _ labels: [String], _ form: Form, _ place: Position
    ) -> [Reply] {
        guard let label = labels.first, let last = values.last?.0.id, place.only == nil,
            let end = form.columns.firstIndex(where: { $0.id == last })
        else { return [] }
        let row = timeline.workshop.item(labelled: label)
        let open = form.columns[(end + 1)...].filter { isAsked($0, of: row) && $0.id != form.groupedBy }
        guard !open.isEmpty else { return [] }
        return [
            .guidance([
                line(
                    "Ikke fylt ut ennå: \(list: open.map(\.name)). Skriv «/\(place.tool.id) \(label)» for å fylle ut \(label).",
                    .faint)
            ])
        ]
    }
}

/// A row as it is to be written; without a row of before it is a new one.
struct PastedRow {
    var row: Stamp?
    var values: [(Column, String)]
}

/// The place that pasted rows go to: downwards from the cell where the group stands, over rows that are open there, or
/// new rows.
private struct PasteTarget {
    private let rows: [Stamp]
    private let shared: [Column]?
    private let form: Form
    private let place: Position

    /// - Parameter first: Where the first row goes by its number of cells.
    init(_ session: Session, _ first: (row: Stamp?, columns: [Column]), _ form: Form, _ place: Position) {
        (self.form, self.place) = (form, place)
        guard let row = first.row else {
            (rows, shared) = ([], nil)
            return
        }
        let shown = session.reading.groups(of: place.tool).flatMap(\.rows)
        let below = shown.drop { $0.id != row }.dropFirst().filter { other in
            first.columns.first.map { session.isAsked($0, of: other) } ?? false
        }
        (rows, shared) = ([row] + below.map(\.id), first.columns)
    }

    /// Returns the row that a pasted row fills; nil is a new one.
    func row(_ index: Int) -> Stamp? { rows.indices.contains(index) ? rows[index] : nil }

    func columns(for count: Int, _ session: Session) throws(Problem) -> [Column] {
        guard let shared else {
            var new = place
            if new.row != nil { new.beginRow(of: form) }
            return try session.destination(of: count, form, new).columns
        }
        guard count <= shared.count else {
            throw .form(.wrongColumnCount(got: count, expected: shared.map(\.name)))
        }
        return shared
    }
}

extension ActionDraft {
    fileprivate mutating func write(_ pasted: PastedRow, to place: Position, _ form: Form) {
        let row = pasted.row ?? addRow(to: place.tool, form, group: place.group)
        for (column, value) in pasted.values { assign(.field(row, column: column.id), value) }
        if let item = workshop.item(row) { acknowledge(item) }
    }
}
