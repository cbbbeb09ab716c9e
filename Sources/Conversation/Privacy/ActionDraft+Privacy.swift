import Planning

extension ActionDraft {
    /// Whether the columns of a row that is written make up a national identity number together, with what stood there
    /// before. Amounts are not looked at: they stand beside dates in many rows.
    var holdsNationalIdentityInARow: Bool {
        var (tools, answers) = ([Stamp: ToolID](), [Stamp: [ColumnID: String]]())
        for event in events {
            switch event.change {
            case .add(let tool, _, _): tools[event.stamp] = tool
            case .assign(.field(let item, let column), let value, _): answers[item, default: [:]][column] = value
            default: break
            }
        }
        return answers.contains { id, new in
            let item = workshop.item(id)
            guard let form = (item?.tool ?? tools[id]).flatMap(reading.process.tool)?.form else { return false }
            let texts = form.columns.filter { $0.kind != .money && $0.kind != .number }
                .compactMap { new[$0.id] ?? item?.text($0.id) }
            // An item that is chosen is kept as its stamp.
            return NationalIdentity.isIn(texts.filter { Stamp($0) == nil })
        }
    }
}
