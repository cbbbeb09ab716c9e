import Conversation
import Documents
import Glibc
import Journal
import Library
import Planning
import Publishing

/// The program that is measured, and the files it is measured on, in a folder of its own.
struct Bench {
    let boplan: String
    let folder: String
    /// What is in `large`.
    let events: [Event]
    /// A workshop of 10,000 events.
    let large: String
    /// An ordinary workshop, with 40 measures.
    let plan: String
    /// A plan of 500 measures and more than 200 pages.
    let book: String
    let process: Process

    init(boplan: String) throws {
        self.boplan = boplan
        folder = try Bench.makeFolder()
        (large, plan, book) = (folder + "/large.boplan", folder + "/plan.boplan", folder + "/book.boplan")
        for file in [large, plan, book] {
            _ = try Run(boplan, ["ny", file, "--kommune", "Molde", "--periode", "2027-2030"]).finish()
        }
        process = try ProcessLibrary(folder: Bench.root(of: boplan) + "/Workshops").load("midt-norge")
        var talk = try BenchConversation(process: process, file: large)
        events = try talk.fill(until: 10_000)
        talk = try BenchConversation(process: process, file: plan)
        _ = try talk.writePlan(measures: 40)
        talk = try BenchConversation(process: process, file: book)
        _ = try talk.writePlan(measures: 500, paragraphs: 150)
    }

    var measurements: [(String, () throws -> [Result])] {
        [
            ("start", start), ("add", add), ("vote", vote), ("board", board), ("export", export), ("memory", memory),
            ("joint", joint), ("catalogue", catalogue),
        ]
    }

    func cleanUp() {
        _ = try? Run("/bin/rm", ["-rf", folder]).finish()
    }

    private static func makeFolder() throws -> String {
        var name = Array("/tmp/boplan-bench-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw Failure.noFolder(errno: errno) }
        return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The nearest folder above the program that holds process files.
    private static func root(of program: String) -> String {
        var folder = program[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if access(folder + "/Workshops", R_OK) == 0 { return String(folder) }
        }
        return "."
    }
}

enum Failure: Error {
    case noFolder(errno: Int32)
    case noFile(String, errno: Int32)
    case notStarted(String, errno: Int32)
    case badEnd(String, status: Int32)
    case refused(String, [String])
    case sqlite(String)
}

/// Fills a workshop as a group would, line by line.
struct BenchConversation {
    private var session: Session
    private let file: String
    private let founding: [Event]
    private let process: Process

    init(process: Process, file: String) throws {
        self.process = process
        self.file = file
        // Written to the file in one go at the end: what is measured here is not the filling.
        let journal = MemoryJournal()
        founding = try journal.merge(SQLiteJournal(path: file, mode: .open).load())
        session = Session.test(on: journal, process: process)
    }

    /// - Returns: all the events, which are in the file too.
    mutating func fill(until count: Int) throws -> [Event] {
        var round = 0
        while session.timeline.events.count < count {
            round += 1
            for tool in toolsOfGatherings { try visit(tool, round) }
        }
        return try save()
    }

    /// - Parameter paragraphs: how many more there are under each heading of running text.
    mutating func writePlan(measures: Int, paragraphs: Int = 0) throws -> [Event] {
        for tool in toolsOfGatherings { try visit(tool, 1) }
        for tool in process.tools where tool.isProse && tool.id != process.frontPage {
            for prompt in Reading(process: process, workshop: session.timeline.workshop).prompts(of: tool) {
                try say("/\(tool.id) \(prompt.name)")
                for number in 0..<paragraphs { try say((1...8).map { text(number, $0) + "." }.joined(separator: " ")) }
            }
        }
        guard let tool = process.measures.flatMap(process.tool), let form = tool.form else { return try save() }
        try say("/\(tool.id)")
        while session.timeline.workshop.items(in: tool.id).count < measures { try say(row(form, measures)) }
        return try save()
    }

    private func save() throws -> [Event] {
        _ = try SQLiteJournal(path: file, mode: .open).merge(session.timeline.events)
        return session.timeline.events
    }

    /// Not those that are filled in by the way.
    private var toolsOfGatherings: [Tool] {
        let used = Set(process.gatherings.flatMap { $0.tools + $0.homework })
        return process.tools.filter { used.contains($0.id) }
    }

    private mutating func visit(_ tool: Tool, _ round: Int) throws {
        switch tool.shape {
        case .board, .prose:
            for prompt in Reading(process: process, workshop: session.timeline.workshop).prompts(of: tool).prefix(8) {
                try say("/\(tool.id) \(prompt.name)")
                for number in 1...3 { try say(text(round, number)) }
            }
        case .form(let form) where tool.given.isEmpty:
            try say("/\(tool.id)")
            for _ in 1...3 { try say(row(form, round)) }
        case .form: break
        case .grid(let grid):
            for item in session.timeline.workshop.items(in: grid.places).suffix(3) {
                try say("/\(tool.id)")
                try say("/plasser \(item.label) \(1 + round % 5) \(1 + round % 3)")
            }
        }
    }

    private mutating func say(_ line: String) throws {
        for case .problem in session.handle(line).map(\.kind) {
            throw Failure.refused(line, session.handle(line).flatMap(\.lines).map(\.text))
        }
    }

    private func text(_ round: Int, _ number: Int) -> String {
        "Få små boliger i sentrum for dem som trenger det mest, sak \(round).\(number)"
    }

    private func row(_ form: Form, _ round: Int) -> String {
        form.rowColumns.filter { !$0.isLater }.map { column in
            switch column.kind {
            case .text: "\(column.name) nummer \(round) med oppfølging"
            case .date: "juni 2028"
            case .money: "6,5 mill. kr"
            default: "vet ikke"
            }
        }
        .joined(separator: " | ")
    }
}

extension Session {
    /// A conversation at fixed times, with nobody at the terminal.
    static func test(on journal: any EventJournal, process: Process) -> Session {
        let events = (try? journal.load()) ?? []
        let record = Record(process: process, timeline: Timeline(events), file: "", journal: journal, device: 7)
        return Session(record, host: BenchHost(), services: BenchServices(journal: journal))
    }
}

/// A clock that stands still, and nobody at the terminal.
private struct BenchHost: SessionHost {
    let device: UInt32 = 7

    func now() -> Int64 { 1_900_000_000_000 }

    func time(_ milliseconds: Int64) -> String { String(milliseconds) }

    func instant(_ time: LocalTime) -> Int64 { 0 }

    func edit(_ text: String) -> String { text }

    var canOpenFiles: Bool { false }

    func openFile(_ path: String) -> Bool { false }
}

/// Services that make nothing.
private struct BenchServices: SessionServices {
    let journal: any EventJournal

    func openOrMake(_ path: String) -> any EventJournal { journal }

    func refuseUnknown(_ request: DocumentRequest, file: String) {}

    func export(_ request: DocumentRequest, file: String) -> [ExportedFile] { [] }

    func ownDocuments(beside file: String) -> [String] { [] }

    func wholePath(of folder: String) -> String { folder }

    func print(_ wish: PrintWish, _ reading: Reading, file: String) -> [ExportedFile] { [] }

    func wall(_ path: String) throws(Problem) -> WallFile { throw .document(.unwritable(path: path, errno: 0)) }

    func rehearsal(of process: Process) -> [RehearsalStep] { [] }

    func municipalities(beginningWith text: String) -> [String] { [] }

    func hasExample(of process: Process) -> Bool { false }

    func example(of process: Process) -> Reading? { nil }

    var laptop: Laptop { Laptop() }

    func nameLaptop(_ name: String) {}

    var exchangePlaces: [ExchangePlace] { [] }

    func findPlans(in places: [ExchangePlace], besides file: String) -> [FoundPlan] { [] }

    func readPlan(_ path: String) throws(Problem) -> PlanCopy { throw .journal(.missing(path: path)) }

    func join(_ copies: [PlanCopy], into file: String) -> [Event] { [] }
    func lay(_ copies: [PlanCopy], beside file: String, in joint: String) -> Message { "" }

    func send(
        _ timeline: Timeline, of file: String, from group: String, to place: ExchangePlace
    ) throws(Problem) -> SentCopy {
        throw .exchange(.notWritten(place: place.name))
    }
}
