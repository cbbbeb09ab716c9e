import Documents
import Library
import Planning
import TestSupport
import Testing

@testable import Publishing

/// The templates in the repository against the process they are for, and what becomes of them when nobody has
/// said anything yet.
@Suite struct TemplateTests {
    static let documents = DocumentBench.process.documents

    @Test func theProcessesEndInAllThereIs() throws {
        let library = ProcessLibrary(folder: TestHost.repository + "/Workshops")
        let processes = try library.list().map { try library.load($0.id) }
        let used = processes.flatMap { $0.documents + [$0.comparison.document].compactMap { $0 } }
        #expect(Set(used) == Set(DocumentBench.templates.documents))
        #expect(Self.documents.first == "handlingsplan", "the first is made when none is named")
        let names = [
            "handlingsplan", "datagrunnlag", "mobiliseringsplan", "medvirkningsplan", "møteplan", "swot", "gap",
            "framdriftsplan", "referat", "høringsutkast", "sammendrag", "statusrapport", "høringssvar", "endringer",
            "melding-om-oppstart", "planprogram", "saksframlegg", "årsrapport",
        ]
        #expect(Set(names) == Set(Self.documents))
    }

    @Test(arguments: documents) func usesOnlyWhatThereIs(_ document: String) throws {
        let plan = PlanContext(DocumentBench.emptyReading(), say: .nb, date: "")
        try DocumentBench.exporter.check(document, schema: plan.schema)
    }

    /// What the schema promises is there, so no variable of a template comes out as nothing by mistake.
    @Test func theContextHasEveryVariableOfItsSchema() {
        let plan = PlanContext(DocumentBench.emptyReading(), say: .nb, date: "")
        let missing = plan.schema.missing(in: plan.value, under: "").filter { !$0.hasPrefix("bilder.") }
        #expect(missing == [])
    }

    @Test(.enabled(if: TestHost.hasTools), arguments: documents)
    func isWholeWithoutAWordFromTheGroup(_ document: String) throws {
        let markdown = try DocumentBench().markdown(document, of: DocumentBench.emptyReading())
        #expect(markdown.hasPrefix("# "), "\(markdown.prefix(80))")
        #expect(!markdown.contains("$"), "a variable is left")
        expectSoundHeadings(markdown, document)
        let saysSo = ["framdriftsplan", "swot", "gap", "statusrapport", "høringssvar", "endringer"].contains(document)
        let knowsLittle = saysSo || markdown.contains("Ikke utfylt")
        #expect(knowsLittle, "nothing says what is missing")
    }

    @Test(.enabled(if: TestHost.hasTools), arguments: documents)
    func isWholeWithoutWhatTheProcessGivesEither(_ document: String) throws {
        let markdown = try DocumentBench().markdown(
            document, of: SampleWorkshop(process: DocumentBench.process).reading)
        expectSoundHeadings(markdown, document)
    }

    private func expectSoundHeadings(_ markdown: String, _ document: String) {
        let headings = MarkdownHeading.all(in: markdown)
        for (heading, next) in zip(headings, headings.dropFirst()) {
            #expect(next.level <= heading.level + 1, "\(document): «\(next.text)» skips a level")
            #expect(heading.hasWords || next.level > heading.level, "\(document): nothing under «\(heading.text)»")
        }
        #expect(headings.last?.hasWords == true, "\(document): nothing under the last heading")
    }
}

extension ContextSchema {
    /// The variables that a value does not have. Of lists that are empty nothing is known.
    fileprivate func missing(in value: ContextValue, under prefix: String) -> [String] {
        fields.flatMap { field -> [String] in
            let name = prefix + field.name
            guard let inner = value[field.name] else { return [name] }
            switch (field.kind, inner) {
            case (.map(let schema), .map): return schema.missing(in: inner, under: name + ".")
            case (.list(let schema), .list(let elements)):
                return elements.prefix(2).flatMap { schema.missing(in: $0, under: name + ".") }
            case (.map, _), (.list, _): return [name]
            default: return []
            }
        }
    }
}
