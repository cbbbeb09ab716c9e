import Documents
import Language
import Planning

/// The source of a document of data: the tools that its template names in `data:`.
package struct DataSource {
    package let document: String
    package let tools: [Tool]
    package let workbook: (title: String, subject: String, language: String)
    package let date: Int64
    private let reading: Reading
    private let say: Language
    private let start: UnderstoodDate?

    /// Finds the tools that the template names. Names that the process has no tool for are passed over: a template may
    /// serve more than one process.
    package init(_ request: DocumentRequest, reading: Reading, template: String, say: Language, date: Int64) {
        document = request.document
        self.reading = reading
        tools = TemplateData.tools(in: template).compactMap { reading.process.tool(ToolID($0)) }
        self.say = say
        // The month said on the command line goes before the one the group has said.
        start = request.start ?? reading.startOfWork.map { UnderstoodDate(start: $0, end: $0) }
        self.date = date
        let facts = reading.workshop.facts
        let plan = [reading.process.planType, reading.workshop.printedPeriod].compactMap { $0 }
        let name = document.prefix(1).uppercased() + document.dropFirst()
        workbook = (
            "\(name) – \(plan.joined(separator: " "))", facts[Fact.municipality]?.value ?? "",
            say.regionalTag
        )
    }

    /// The formats it has: none without tools, and no calendar without dates.
    package var formats: [DocumentFormat] {
        guard !tools.isEmpty else { return [] }
        return DocumentFormat.allCases.filter { $0.isData && ($0 != .ics || !events.isEmpty) }
    }

    package func bytes(_ format: DocumentFormat) throws(DocumentProblem) -> [UInt8] {
        guard !tools.isEmpty else { throw .data(.noData(document: document, format: format)) }
        switch format {
        case .xlsx: return try tables.bytes()
        case .csv: return Array(CSVOutput(reading).render(tools).utf8)
        case .json: return Array((WorkshopJSON(reading, tools: tools).json + "\n").utf8)
        case .ics:
            let events = events
            guard !events.isEmpty else { throw .data(.nothingDated(document: document)) }
            return Array(CalendarFile(name: title, date: date, events: events).text.utf8)
        case .md, .html, .docx, .odt, .pdf: throw .data(.noData(document: document, format: format))
        }
    }

    private var title: String { workbook.title }

    private var tables: Workbook {
        Workbook(
            title: workbook.title, subject: workbook.subject, language: workbook.language, date: date,
            tables: DataTables(reading: reading, say: say).tables(of: tools))
    }

    private var events: [CalendarEvent] {
        let events = CalendarEvents(reading: reading, say: say, start: start)
        return tools.flatMap(events.events)
    }
}
