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
        for (position, heading) in header.enumerated() {
            guard let column = form.columns.first(where: { $0.isCalled(heading) }), !isTaken(column) else { continue }
            columns[position] = column
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
    fileprivate func isCalled(_ heading: String) -> Bool {
        let key = folded(heading)
        return !key.isEmpty && (folded(name) == key || folded(id) == key)
    }

    fileprivate func isNearly(_ heading: String) -> Bool {
        let key = folded(heading)
        return key.utf8.count > 3 && (folded(name).hasPrefix(key) || folded(name).hasSuffix(key))
    }
}
