import Conversation
import Journal
import Library
import Planning

extension Program {
    /// Returns the function that plays the made-up group of a process and gives what it said; nil where there is no
    /// such group. Nothing is written anywhere.
    func example(of process: Process) -> (() -> Reading?)? {
        let home = process.source ?? surroundings.workshops
        let path = "\(home)/\(ProcessLibrary.rehearsalGroup(of: process.id))"
        guard surroundings.files(path.folder).contains(path.fileName) else { return nil }
        return {
            guard let lines = surroundings.lines(path) else { return nil }
            let (journal, founding) = (MemoryJournal(), founding(of: process, facts: []))
            guard let written = try? journal.commit({ _ in founding }) else { return nil }
            let open = OpenWorkshop(journal: journal, timeline: Timeline(written), process: process)
            var session = session(open, file: path)
            for line in lines where !line.hasPrefix("#") && !line.trimmed.isEmpty { _ = session.handle(line) }
            return session.reading
        }
    }
}
