import Planning

/// Finds the measures in an old plan.
///
/// A table is understood when one of its rows has the name of the form's main column; the rows below are
/// measures. They belong to the group that their own cell names, or else the latest heading that named one.
///
///     MeasureReader(form: form, groups: ["Kommunale boliger"], blank: "[Ikke utfylt]").measures(in: parts)
package struct MeasureReader {
    private let form: Form
    private let headings: GroupHeading?
    /// What stands where nothing is written.
    private let blank: String
    /// Characters a cell may have.
    private let limit: Int

    package init(form: Form, groups: [String], blank: String, limit: Int = 10_000) {
        self.form = form
        self.blank = blank
        self.limit = limit
        headings = form.groupColumn.map { GroupHeading(word: $0.name, known: groups) }
    }

    package func measures(in parts: [PlanPart]) -> ImportedMeasures {
        var result = ImportedMeasures()
        var group: (name: String, level: Int)?
        var heading: String?
        var number = 0
        for part in parts {
            switch part {
            case .heading(let level, let text):
                heading = text
                if let name = headings?.group(of: text) {
                    group = (name, level)
                } else if let now = group, level <= now.level {
                    group = nil
                }
            case .table(let rows):
                number += 1
                read(rows, in: group?.name, as: ImportedTable(number: number, heading: heading), &result)
            }
        }
        return result
    }

    private func read(
        _ rows: [PlanPart.Row], in group: String?, as table: ImportedTable, _ result: inout ImportedMeasures
    ) {
        var group = group
        var match: HeaderMatch?
        var ungrouped = 0
        for row in rows {
            if row.isHeading {
                group = headings?.group(of: row.cells.first ?? "") ?? group
            } else if let header = HeaderMatch(row.cells, of: form) {
                if match == nil, !header.unknown.isEmpty {
                    result.findings.append(.columnsLeftOut(header.unknown, table: table))
                }
                match = header
            } else if let match, let measure = measure(row.cells, match, group, table, &result) {
                if measure.group == nil, headings != nil { ungrouped += 1 }
                result.measures.append(measure)
            }
        }
        if match == nil { result.findings.append(.tableLeftOut(table, header: rows.first?.cells ?? [])) }
        if ungrouped > 0 { result.findings.append(.withoutGroup(ungrouped, table: table)) }
        result.hasTable = result.hasTable || match != nil
    }

    /// Nil when nothing is written in the row.
    private func measure(
        _ row: [String], _ match: HeaderMatch, _ group: String?, _ table: ImportedTable,
        _ result: inout ImportedMeasures
    ) -> ImportedMeasures.Measure? {
        var cells: [String: String] = [:]
        for (position, text) in row.enumerated() {
            guard let column = match.columns[position], !isBlank(text) else { continue }
            guard text.count <= limit else {
                result.findings.append(.tooLong(column: column.name, characters: text.count, table: table))
                continue
            }
            cells[column.id] = text
        }
        let own = form.groupedBy.flatMap { cells.removeValue(forKey: $0) }
        guard !cells.isEmpty else { return nil }
        return ImportedMeasures.Measure(group: own.map(knownGroup) ?? group, cells: cells)
    }

    /// A cell that says "Målområde Bolig" means the group that a heading would.
    private func knownGroup(_ text: String) -> String {
        headings?.group(of: text) ?? text
    }

    /// Nothing, a dash, or the mark of what is not filled in.
    private func isBlank(_ text: String) -> Bool {
        ["", "-", "–", "—"].contains(text) || folded(text) == folded(blank) && text.first == blank.first
    }
}
