import Documents
import Language
import Planning

/// The pictures of a workshop, by the names templates and files know them by.
///
/// No tool is known by its name: the process says which tool a picture is drawn of, or else it is the
/// first one of a shape that fits.
package struct PictureContext {
    package let reading: Reading
    package let say: Language
    /// A document is to be read; pictures of hundreds of items are for those who ask for the files.
    package var mostSheets = 6

    /// The names of all pictures, in the order of the process: from the group, by what is wrong, to the measures.
    package static let names = [
        "sammensetning", "framdriftsplan", "swot", "gap", "rutenett", "rutenett2", "kostnader", "spor",
    ]

    /// The pictures that show something, in the order of `names`.
    package var pictures: [Picture] { PictureContext.names.compactMap(picture) }

    /// Returns for templates the pictures that are used. What shows nothing is left out.
    package func value(where isUsed: (String) -> Bool = { _ in true }) -> ContextValue {
        let used = PictureContext.names.filter(isUsed).compactMap(picture)
        return .map(Dictionary(uniqueKeysWithValues: used.map { ($0.name, ContextValue.picture($0)) }))
    }

    private func picture(_ name: String) -> Picture? {
        let pictures = Pictures(say, mostSheets: mostSheets)
        switch name {
        case "rutenett": return tool(name, or: grids.first).flatMap(grid).flatMap { pictures.grid($0, name: name) }
        case "rutenett2":
            return tool(name, or: grids.dropFirst().first).flatMap(grid).flatMap { pictures.grid($0, name: name) }
        case "swot":
            return tool(name, or: first(\.isFourfold)).flatMap(board).flatMap { pictures.board($0, name: name) }
        case "gap": return tool(name, or: first(\.isAllText)).flatMap(gap).flatMap { pictures.gap($0, name: name) }
        case "framdriftsplan":
            return tool(name, or: first { $0.form?.months != nil }).flatMap(reading.schedule)
                .flatMap { pictures.progress($0, name: name) }
        case "sammensetning":
            return tool(name, or: first(\.listsPeople)).flatMap(composition)
                .flatMap { pictures.composition($0, name: name) }
        case "kostnader": return MeasureCosts(reading: reading)?.model.flatMap { pictures.costs($0, name: name) }
        case "spor": return trail.flatMap { pictures.trail($0, name: name) }
        default: return nil
        }
    }

    private var grids: [Tool] { reading.process.tools.filter { $0.grid != nil } }

    private func first(_ fits: (Tool) -> Bool) -> Tool? { reading.process.tools.first(where: fits) }

    private func tool(_ picture: String, or other: Tool?) -> Tool? {
        reading.process.pictures[picture].flatMap(reading.process.tool) ?? other
    }

    package init(reading: Reading, say: Language, mostSheets: Int = 6) {
        self.reading = reading
        self.say = say
        self.mostSheets = mostSheets
    }
}

extension Tool {
    fileprivate var isFourfold: Bool {
        if case .board(let board) = shape, case .listed(let prompts) = board.prompts { return prompts.count == 4 }
        return false
    }

    fileprivate var isAllText: Bool {
        guard let form, form.groupedBy == nil else { return false }
        return (2...4).contains(form.columns.count) && form.columns.allSatisfy { $0.kind == .text }
    }

    fileprivate var listsPeople: Bool {
        guard let form else { return false }
        return form.column(form.main)?.kind == .person && form.columns.contains { $0.kind == .role }
    }
}
