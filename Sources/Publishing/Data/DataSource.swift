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
    /// The gathering, where the document is the minutes of one.
    private let minutes: GatheringContext?

    /// The name that a template calls the minutes by, among the tools it has data from.
    private static let gathering = "samling"

    /// Finds the tools that the template names. Names that the process has no tool for are passed over: a template may
    /// serve more than one process.
    package init(_ request: DocumentRequest, reading: Reading, template: String, say: Language, date: Int64) {
        document = request.document
        self.reading = reading
        let names = TemplateData.tools(in: template)
        tools = names.compactMap { reading.process.tool(ToolID($0)) }
        let gathering = request.gathering.flatMap { wanted in
            reading.process.gatherings.first { $0.number == wanted.number }
        }
        minutes = (names.contains(DataSource.gathering) ? gathering ?? GatheringContext.last(in: reading) : nil).map {
            GatheringContext(source: ContextSource(reading, say: say), gathering: $0)
        }
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
        guard hasData else { return [] }
        return DocumentFormat.allCases.filter { $0.isData && ($0 != .ics || !events.isEmpty) }
    }

    private var hasData: Bool { minutes != nil || !tools.isEmpty }

    package func bytes(_ format: DocumentFormat) throws(DocumentProblem) -> [UInt8] {
        guard hasData else { throw .data(.noData(document: document, format: format)) }
        switch format {
        case .xlsx: return try tables.bytes()
        case .csv:
            let text = minutes.map { csv(MinutesTables($0).lines) } ?? CSVOutput(reading).render(tools)
            return Array(text.utf8)
        case .json:
            let text = minutes.map { MinutesJSON($0).json } ?? WorkshopJSON(reading, tools: tools).json
            return Array((text + "\n").utf8)
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
            tables: minutes.map { MinutesTables($0).tables }
                ?? DataTables(reading: reading, say: say).tables(of: tools))
    }

    private var events: [CalendarEvent] {
        let events = CalendarEvents(reading: reading, say: say, start: start)
        return tools.flatMap(events.events)
    }
}
