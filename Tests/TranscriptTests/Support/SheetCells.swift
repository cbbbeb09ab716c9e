import Documents
import TestSupport

/// What the cells of a spreadsheet say.
enum SheetCells {
    /// Returns the rows of all the sheets, heading rows among them.
    static func rows(of path: String) throws -> [[String]] {
        let templates = TemplateFolder(root: TestHost.repository + "/Templates")
        let parts = try PlanFile(templates: templates, tools: TestHost.tools).parts(of: path)
        return parts.flatMap { part -> [[String]] in
            guard case .table(let rows) = part else { return [] }
            return rows.map(\.cells)
        }
    }
}
