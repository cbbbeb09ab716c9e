import Documents
import Planning

/// The formal steps with the days they have in the progress plan, as the templates see them.
struct FormalStepContext {
    let source: ContextSource

    var value: ContextValue {
        let tool = source.reading.process.tool(for: .progress)
        let steps = tool.map(source.reading.formalSteps) ?? []
        let hasDays = tool.map { tool in
            steps.contains { $0.row.flatMap { source.reading.formalDay(of: $0, in: tool) } != nil }
        }
        return .map(["har-datoer": .flag(hasDays ?? false), "tabell": .table(table(steps, tool?.form))])
    }

    private func table(_ steps: [(step: FormalStep, row: Item?)], _ form: Form?) -> DocumentTable {
        let main = [form.flatMap { $0.column($0.main) }].compactMap { $0 }
        let others = [form?.owner, form?.deadline].compactMap { $0 }
        return DocumentTable(
            columns: (main + others).map { .init($0.name, width: $0.documentWidth(isMain: $0.id == form?.main)) },
            rows: steps.map { step, row in
                main.map { _ in DocumentTable.Cell(step.what) } + others.map { cell(row, $0) }
            })
    }

    private func cell(_ row: Item?, _ column: Column) -> DocumentTable.Cell {
        row.flatMap { source.reading.text(of: $0, in: column.id) }.map { .init($0) } ?? .missing
    }
}
