import Planning
import TestSupport

@testable import Documents

/// Any bytes as a spreadsheet's text, or as what pandoc says of an old plan: the measures in it.
///
/// The first byte says which, what form the measures are for, and how long a cell may be.
enum ImportEntry {
    @Sendable static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
        guard let kind = bytes.first else { return }
        let content = Array(bytes.dropFirst())
        let parts = kind & 1 == 0 ? try table(content) : document(content)
        try expectSafe(parts)
        let limit = kind & 2 == 0 ? 10_000 : 20
        let groups = kind & 4 == 0 ? ["Kommunale boliger", "Økonomiske virkemidler"] : []
        let form = kind & 8 == 0 ? SampleProcess.measures.form! : SampleProcess.gap.form!
        var vocabulary = PlanVocabulary(form: form)
        (vocabulary.groups, vocabulary.limit, vocabulary.blanks) = (groups, limit, ["Ikke utfylt"])
        vocabulary.goals = ["Mål"]
        vocabulary.sections = [.init(tool: "tekst", prompt: "lov", names: ["Lovverk"])]
        try expectSound(PlanReader(vocabulary).plan(in: parts), form, limit)
    }

    /// A table is the same when it is written as spreadsheets write it and read again.
    private static func table(_ bytes: [UInt8]) throws(BrokenPromise) -> [PlanPart] {
        let records = CSVText.records(bytes)
        let written = records.map { $0.map(quoted).joined(separator: ",") }.joined(separator: "\r\n")
        let again = CSVText.records(Array(written.utf8))
        try promise(same(again, records), "\(records) is read as \(again)")
        return PlanFile.parts(ofTable: bytes)
    }

    private static func quoted(_ cell: String) -> String {
        "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }

    /// Equal to the scalar; Swift's own comparison overlooks how a letter is composed.
    private static func same(_ one: [[String]], _ other: [[String]]) -> Bool {
        one.count == other.count
            && zip(one, other).allSatisfy { one, other in
                one.count == other.count && zip(one, other).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
            }
    }

    private static func document(_ bytes: [UInt8]) -> [PlanPart] {
        JSONValue(bytes).flatMap(PandocTree.init)?.parts ?? []
    }

    private static func expectSafe(_ parts: [PlanPart]) throws(BrokenPromise) {
        for part in parts {
            switch part {
            case .heading(_, let text): try promise(text.isHarmless, "The heading \(text.debugDescription)")
            case .paragraph(let lines):
                for line in lines { try promise(line.text.isHarmless, "The line \(line.text.debugDescription)") }
            case .list(let points):
                for point in points { try promise(point.isHarmless, "The point \(point.debugDescription)") }
            case .picture: break
            case .hiddenSheet(let name): try promise(name.isHarmless, "The sheet \(name.debugDescription)")
            case .table(let rows):
                for cell in rows.map(\.cells).joined() {
                    try promise(cell.isHarmless, "The cell \(cell.debugDescription)")
                    try promise(cell == cell.trimmed, "White space about \(cell.debugDescription)")
                }
            }
        }
    }

    private static func expectSound(
        _ found: ImportedPlan, _ form: Form, _ limit: Int
    ) throws(BrokenPromise) {
        try promise(found.hasTable || found.measures.isEmpty, "Measures from nowhere")
        let columns = Set(form.columns.map(\.id))
        for measure in found.measures {
            try promise(!measure.cells.isEmpty, "An empty measure")
            try promise(measure.group != "", "A group without a name")
            for (column, text) in measure.cells {
                try promise(columns.contains(column), "No such column: \(column)")
                try promise(!text.isEmpty && text.count <= limit, "Too long or too short: \(text.debugDescription)")
            }
        }
    }
}

/// The reader of JSON for those who write it.
enum JSONText {
    static func isSound(_ bytes: [UInt8]) -> Bool { JSONValue(bytes) != nil }
}
