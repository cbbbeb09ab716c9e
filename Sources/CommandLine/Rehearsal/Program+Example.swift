import Conversation
import Journal
import Library
import Planning

extension Program {
    package func hasExample(of process: Process) -> Bool {
        let path = exampleFile(of: process)
        return host.files(path.folder).contains(path.fileName)
    }

    /// Plays the made-up group of a process and returns what it said. Nothing is written anywhere.
    package func example(of process: Process) -> Reading? {
        let path = exampleFile(of: process)
        guard hasExample(of: process), let lines = host.lines(path) else { return nil }
        guard let open = try? inMemory(process) else { return nil }
        var session = session(open, file: path)
        for line in lines where !line.hasPrefix("#") && !line.trimmed.isEmpty { _ = session.handle(line) }
        return session.reading
    }

    /// Makes a workshop that no file holds.
    func inMemory(_ process: Process) throws(Problem) -> OpenWorkshop {
        let (journal, founding) = (MemoryJournal(), founding(of: process, facts: []))
        let written = try translatingErrors { try journal.commit { _ in founding } }
        return OpenWorkshop(journal: journal, timeline: Timeline(written), process: process)
    }

    private func exampleFile(of process: Process) -> String {
        "\(process.source ?? host.workshops)/\(ProcessLibrary.rehearsalGroup(of: process.id))"
    }
}
