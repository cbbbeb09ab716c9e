import Documents
import Planning

/// The version of a plan that a document compares with, and what both are called.
package struct VersionChanges {
    package var old: Reading
    package var from: String
    package var to: String

    package init(old: Reading, from: String, to: String) {
        self.old = old
        self.from = from
        self.to = to
    }
}

/// The changes from one version of the plan to another, as the templates see them.
struct ChangesContext {
    let source: ContextSource
    let changes: VersionChanges?

    private func say(_ message: Message) -> String { source.say(message) }

    var value: ContextValue {
        let difference = changes.map { PlanDifference(from: $0.old, to: source.reading) }
        let chapters = difference?.chapters ?? []
        return .map([
            "er-sammenlignet": .flag(changes != nil), "har-endringer": .flag(!chapters.isEmpty),
            "fra": source.text(changes?.from, or: say("Før")),
            "til": source.text(changes?.to, or: say("Nå")), "antall": source.count(difference?.changes.count ?? 0),
            "oversikt": .table(overview(chapters)), "kapitler": .list(chapters.map(chapter)),
        ])
    }

    private func overview(_ chapters: [PlanDifference.Chapter]) -> DocumentTable {
        DocumentTable(
            columns: [
                .init(say("Kapittel"), width: 6), .init(say("Lagt til"), width: 2), .init(say("Tatt bort"), width: 2),
                .init(say("Flyttet"), width: 2), .init(say("Endret"), width: 2),
            ],
            rows: chapters.map { chapter in
                var counts = [0, 0, 0, 0]
                for change in chapter.changes { counts[change.kind.order] += 1 }
                return [.init(name(chapter))] + counts.map { .init(String($0)) }
            })
    }

    private func name(_ chapter: PlanDifference.Chapter) -> String {
        chapter.name.isEmpty ? say("Forsiden") : chapter.name
    }

    private func chapter(_ chapter: PlanDifference.Chapter) -> ContextValue {
        let table = DocumentTable(
            columns: [
                source.numbers, .init(say("Hva"), width: 5), .init(say("Før"), width: 7),
                .init(say("Nå"), width: 7),
            ],
            rows: chapter.changes.flatMap(rows))
        return .map([
            "navn": .text(name(chapter)), "antall": source.count(chapter.changes.count), "tabell": .table(table),
        ])
    }

    private func rows(_ change: PlanDifference.Change) -> [[DocumentTable.Cell]] {
        let label = DocumentTable.Cell(change.label ?? ContextSource.none)
        let none = DocumentTable.Cell(ContextSource.none)
        let why = change.reason.map { [say("Grunn: \($0)")] } ?? []
        switch change.kind {
        case .added(let fields): return [[label, .init([say("Lagt til")] + why), none, .init(fields.map(\.newLine))]]
        case .removed(let fields, let into):
            let heir = into.map { [say("Slått sammen med \($0)")] } ?? []
            return [[label, .init([say("Tatt bort")] + heir + why), .init(fields.map(\.oldLine)), none]]
        case .moved(let from, let to):
            return [
                [
                    label, .init([say("Flyttet"), change.text] + why), .init(from.isEmpty ? ContextSource.none : from),
                    .init(to.isEmpty ? ContextSource.none : to),
                ]
            ]
        case .changed(let fields):
            return fields.map { field in
                let name = field.name.map { ": \($0)" } ?? ""
                return [
                    label, .init([say("Endret") + name] + field.wordLines + (field == fields.last ? why : [])),
                    .init(field.old ?? ContextSource.none), .init(field.new ?? ContextSource.none),
                ]
            }
        }
    }
}

extension PlanDifference.Kind {
    /// The place of the kind of change in the overview.
    fileprivate var order: Int {
        switch self {
        case .added: 0
        case .removed: 1
        case .moved: 2
        case .changed: 3
        }
    }
}

extension PlanDifference.Field {
    fileprivate var newLine: String { (name.map { "\($0): " } ?? "") + (new ?? "") }
    fileprivate var oldLine: String { (name.map { "\($0): " } ?? "") + (old ?? "") }
}
