import Conversation
import Documents
import Journal
import Library
import Planning

/// A workshop file that has been opened, with the process it follows.
struct OpenWorkshop {
    var journal: any EventJournal
    var timeline: Timeline
    var process: Process
    /// Whether it could be opened for reading only.
    var isReadOnly = false
    /// The timeline that may be shown, where that is not all.
    var hidden: Timeline?

    var shown: Timeline { hidden ?? timeline }

    var reading: Reading {
        Reading(process: process, workshop: shown.workshop)
    }
}

extension Program {
    static let defaultProcess = "midt-norge"

    func open(_ path: String, mode: SQLiteJournal.Mode = .open) throws(Problem) -> OpenWorkshop {
        let journal = try translatingErrors { try SQLiteJournal(path: path, mode: mode, patience: patience(for: path)) }
        let timeline = Timeline(try translatingErrors { try journal.load() })
        guard timeline.workshop.facts[Fact.id] != nil else { throw .journal(.empty(path: path)) }
        let process = timeline.workshop.facts[Fact.process]?.value ?? Program.defaultProcess
        return OpenWorkshop(journal: journal, timeline: timeline, process: try load(process, of: path))
    }

    /// Opens a file to tell of what is in it. While a vote is open there, ballots that copies have brought are left
    /// out.
    func openToShow(_ path: String) throws(Problem) -> OpenWorkshop {
        var open = try open(path, mode: .readOnly)
        if let poll = try openPoll(in: open) { open.hidden = open.timeline.hidingBallots(of: poll) }
        return open
    }

    /// Returns the row of the vote that is open in a file; nil when none is.
    func openPoll(in open: OpenWorkshop) throws(Problem) -> Stamp? {
        guard let tool = open.process.tool(for: .votes),
            let notes = try translatingErrors({ try open.journal.openRound() == nil ? nil : try open.journal.notes() })
        else { return nil }
        return notes.first { $0.tool == tool.id }.flatMap { Stamp($0.slot) }
    }

    /// Makes a new workshop file with its facts and what its process gives from the start.
    func create(_ path: String, facts: [(String, String)] = [], process id: String) throws(Problem) -> OpenWorkshop {
        let process = try load(id, beside: path)
        let events = founding(of: process, facts: facts)
        guard !events.contains(where: \.holdsNationalIdentity) else { throw .nationalIdentity }
        let journal = try makeFile(path)
        let written = try translatingErrors {
            try journal.commit { others in
                // Another program was making it too, and was first.
                guard others.isEmpty else { throw JournalProblem.alreadyExists(path: path) }
                return events
            }
        }
        return OpenWorkshop(journal: journal, timeline: Timeline(written), process: process)
    }

    func makeFile(_ path: String) throws(Problem) -> SQLiteJournal {
        do throws(Problem) {
            return try translatingErrors { try SQLiteJournal(path: path, mode: .create, patience: patience(for: path)) }
        } catch {
            if case .journal(.missing) = error { throw .file(.folderMissing(path.folder)) }
            throw error
        }
    }

    /// Opens a file to go on in, made when there is none.
    package func openOrMake(_ path: String) throws(Problem) -> any EventJournal {
        do throws(Problem) {
            return try makeFile(path)
        } catch {
            guard case .journal(.alreadyExists) = error else { throw error }
            return try translatingErrors { try SQLiteJournal(path: path, mode: .open, patience: patience(for: path)) }
        }
    }

    /// Returns the processes there are; those in `prosesser/` beside a workshop file come before ours.
    func library(beside file: String) -> ProcessLibrary {
        ProcessLibrary(folder: host.workshops, own: "\(file.folder)/\(ProcessLibrary.ownName)")
    }

    /// Returns what a failure to read processes is: their folder is missing, or something is wrong in them.
    func problem(_ failure: ProcessFailure) -> Problem {
        guard failure.process.isEmpty, case .unreadable? = failure.problems.first?.fault else {
            return .process(failure)
        }
        return .file(.notInstalled(folder: host.workshops, variable: "BOPLAN_WORKSHOPS"))
    }

    func load(_ process: String, beside file: String) throws(Problem) -> Process {
        do {
            return try library(beside: file).load(process)
        } catch {
            throw problem(error)
        }
    }

    /// Loads the process that a workshop file follows. It may be a municipality's own, and not be here.
    private func load(_ process: String, of file: String) throws(Problem) -> Process {
        do throws(ProcessFailure) {
            return try library(beside: file).load(process)
        } catch {
            guard case .noSuchProcess? = error.problems.first?.fault else { throw problem(error) }
            throw .ownProcess(
                .notHere(process, file: file.shown, folder: "\(file.folder)/\(ProcessLibrary.ownName)".shown))
        }
    }

    /// Returns the first action of a workshop: who it is, its facts, and the items it starts with.
    func founding(of process: Process, facts: [(String, String)]) -> [Event] {
        let (clock, now) = (StampClock(device: host.device), host.now())
        var draft = ActionDraft(
            reading: Reading(process: process, workshop: Workshop()), author: "", clock: clock, now: now,
            shown: host.time(now))
        let id = String(host.device, radix: 16) + String(host.now(), radix: 16)
        for (name, value) in [(Fact.id, id), (Fact.process, process.id)] + facts { draft.assign(.fact(name), value) }
        for tool in process.tools {
            for item in tool.given { draft.addGiven(item, to: tool) }
        }
        return draft.events
    }

    /// Opens a file for a conversation. One that can be read but not written is opened all the same: what is said is
    /// held until it is saved somewhere else.
    func openForTalk(_ path: String) throws(Problem) -> OpenWorkshop {
        do throws(Problem) {
            return try open(path)
        } catch {
            guard case .journal(.readOnly) = error else { throw error }
            var open = try open(path, mode: .readOnly)
            open.isReadOnly = true
            return open
        }
    }

    /// Begins a conversation with a person: the day's copy is made first, what the file cannot take is held, and what is
    /// known against the file is told.
    func talk(_ open: OpenWorkshop, file: String) -> Session {
        keepCopy(of: file, open)
        host.rememberDevice()
        var held = open
        held.journal = HoldingJournal(
            on: open.journal, known: open.timeline.events, spare: host.spare(file), isReadOnly: open.isReadOnly)
        let spares = host.spares(file).filter { SpareFile.isWanted($0, by: open.timeline) }
        return session(held, file: file, FileWarnings(spares: spares, sharedPlace: sharedPlaceToTell(of: file)))
    }

    /// Begins a conversation about an open workshop.
    func session(_ open: OpenWorkshop, file: String, _ warnings: FileWarnings = FileWarnings()) -> Session {
        let record = Record(
            process: open.process, timeline: open.timeline, file: file, journal: open.journal, device: host.device,
            warnings: warnings, laptop: host.laptop())
        var session = Session(record, host: host, services: self, screen: host.screen, words: words)
        try? session.refreshRound()
        return session
    }
}

extension ActionDraft {
    /// Adds an item that the process starts with.
    mutating func addGiven(_ given: GivenItem, to tool: Tool) {
        let item: Stamp
        if let form = tool.form {
            item = add(to: tool, prefix: form.prefix)
        } else {
            let prompts = reading.prompts(of: tool)
            guard let prompt = prompts.first(where: { $0.id == given.prompt }) ?? prompts.first else { return }
            item = add(to: tool, slot: prompt.id.text, prefix: prompt.prefix)
        }
        for field in given.fields { assign(.field(item, column: field.column), field.text) }
    }
}
