import Conversation
import Documents
import Journal
import Planning
import Publishing

/// Services for a conversation in memory, which make nothing: another file is a journal that the test gives.
package struct TestServices: SessionServices {
    private let export: (DocumentRequest) throws(Problem) -> [ExportedFile]
    private let open: () -> any EventJournal

    package init(
        export: @escaping (DocumentRequest) throws(Problem) -> [ExportedFile] = { _ throws(Problem) in [] },
        open: @escaping () -> any EventJournal
    ) {
        (self.export, self.open) = (export, open)
    }

    package func openOrMake(_ path: String) -> any EventJournal { open() }

    package func ownDocuments(beside file: String) -> [String] { [] }

    package func wholePath(of folder: String) -> String { folder }

    package func refuseUnknown(_ request: DocumentRequest, file: String) {}

    package func export(_ request: DocumentRequest, file: String) throws(Problem) -> [ExportedFile] {
        try export(request)
    }

    package func print(_ wish: PrintWish, _ reading: Reading, file: String) -> [ExportedFile] { [] }

    package func wall(_ path: String) throws(Problem) -> WallFile {
        throw .document(.unwritable(path: path, errno: 0))
    }

    package func rehearsal(of process: Process) -> [RehearsalStep] { [] }

    package var laptop: Laptop { Laptop() }

    package func nameLaptop(_ name: String) {}

    package var exchangePlaces: [ExchangePlace] { [] }

    package func findPlans(in places: [ExchangePlace], besides file: String) -> [FoundPlan] { [] }

    package func readPlan(_ path: String) throws(Problem) -> PlanCopy { throw .journal(.missing(path: path)) }

    package func join(_ copies: [PlanCopy], into file: String) -> [Event] { [] }
    package func lay(_ copies: [PlanCopy], beside file: String, in joint: String) -> Message { "" }

    package func send(
        _ timeline: Timeline, of file: String, from group: String, to place: ExchangePlace
    ) throws(Problem) -> SentCopy { throw .exchange(.notWritten(place: place.name)) }

    package func municipalities(beginningWith text: String) -> [String] { [] }

    package func hasExample(of process: Process) -> Bool { false }

    package func example(of process: Process) -> Reading? { nil }
}
