import Planning

/// Which column of a form each cell of a table's header row is.
struct HeaderMatch {
    /// By position in the row.
    private(set) var columns: [Int: Column] = [:]
    /// Headings that are no column of the form.
    private(set) var unknown: [String] = []

    /// Nil unless one of the cells is exactly the form's main column.
    ///
    /// Other headings may also be the beginning or the end of one column's name: "Ansvar" is "Ansvarlig",
    /// and "Frist" is "Tidsfrist". Of two for one column the exact one counts, then the first.
    init?(_ header: [String], of form: Form) {
        let keys = header.map(folded)
        let names = form.columns.map { [folded($0.name), folded($0.id)] }
        for (position, key) in keys.enumerated() where !key.isEmpty {
            guard let index = names.firstIndex(where: { $0.contains(key) }), !isTaken(form.columns[index]) else {
                continue
            }
            columns[position] = form.columns[index]
        }
        guard columns.values.contains(where: { $0.id == form.main }) else { return nil }
        for (position, heading) in header.enumerated() where columns[position] == nil && !heading.isEmpty {
            let near = form.columns.filter { $0.isNearly(heading) }
            if near.count == 1, !isTaken(near[0]) {
                columns[position] = near[0]
            } else {
                unknown.append(heading)
            }
        }
    }

    private func isTaken(_ column: Column) -> Bool {
        columns.values.contains { $0.id == column.id }
    }
}

extension Column {
    fileprivate func isNearly(_ heading: String) -> Bool {
        let key = folded(heading)
        return key.utf8.count > 3 && (folded(name).hasPrefix(key) || folded(name).hasSuffix(key))
    }
}
