import Conversation
import Journal
import Planning

/// Plans on memory sticks and in shared folders: found, read, joined and sent.
extension Program {
    package var laptop: Laptop { host.laptop() }

    package func nameLaptop(_ name: String) { host.nameLaptop(name) }

    package var exchangePlaces: [ExchangePlace] { host.exchangePlaces() }

    package func findPlans(in places: [ExchangePlace], besides file: String) throws(Problem) -> [FoundPlan] {
        var work = SlowWork(self)
        var search = PlanSearch(besides: file)
        var found: [FoundPlan] = []
        for place in places {
            guard PlanSearch.exists(place.path) else { throw .exchange(.noFolder(place.path)) }
            let paths = search.paths(in: place.path) { work.goesOn("Leter på \(place.name) …") }
            guard let paths else { throw .exchange(.stopped) }
            for path in paths {
                guard work.goesOn("Leser \(place.shown(path)) …") else { throw .exchange(.stopped) }
                found.append(FoundPlan(path: path, place: place, content: content(path)))
            }
        }
        return found
    }

    private func content(_ path: String) -> Result<PlanCopy, Problem> {
        do throws(Problem) {
            return .success(try readPlan(path))
        } catch {
            return .failure(error)
        }
    }

    package func readPlan(_ path: String) throws(Problem) -> PlanCopy {
        try translatingErrors { try PlanCopy.read(path, in: privatePlaces) }
    }

    /// The folders where a double may lie for a moment: of our own first.
    private var privatePlaces: [String] { [host.stateFolder].compactMap { $0 } + host.tools.scratch }

    package func join(_ copies: [PlanCopy], into file: String) throws(Problem) -> [Event] {
        guard let joint = try openJoint(file) else { throw .journal(.missing(path: file)) }
        var gathering = JointGathering(joint, self)
        for copy in copies { try gathering.take(copy.events, from: copy.path) }
        return try gathering.keep(in: file, named: nil)
    }
}

extension Program {
    package func lay(_ copies: [PlanCopy], beside file: String, in joint: String) throws(Problem) -> Message {
        guard !PlanSearch.isSame(joint, as: file) else { throw .joint(.intoItself(path: joint)) }
        var gathering = JointGathering(try openJoint(joint), self)
        try gathering.gather([file], into: joint)
        for copy in copies { try gathering.take(copy.events, from: copy.path) }
        let added = try gathering.keep(in: joint, named: nil)
        return gathering.outcome(added, path: joint)
    }
}

// MARK: - Sending

extension Program {
    package func send(
        _ timeline: Timeline, of file: String, from group: String, to place: ExchangePlace
    ) throws(Problem) -> SentCopy {
        guard PlanSearch.exists(place.path) else { throw .exchange(.noFolder(place.path)) }
        let (path, replacing) = try target(for: timeline, of: file, from: group, in: place)
        var work = SlowWork(self)
        do throws(JournalProblem) {
            let plan = try SentPlan(timeline.events, in: privatePlaces)
            let isSettled = try plan.put(path, replacing: replacing) { work.goesOn("Skriver på \(place.name) …") }
            return SentCopy(path: path, isSettled: isSettled)
        } catch {
            throw .exchange(error.whileSending(to: place.name))
        }
    }

    /// Returns the path of the copy, and whether it takes the place of an older one of the same plan. A file with
    /// something that this plan lacks, or that is something else, keeps its name, and the copy gets a number.
    private func target(
        for timeline: Timeline, of file: String, from group: String, in place: ExchangePlace
    ) throws(Problem) -> (path: String, replacing: Bool) {
        let name = name(for: timeline.workshop, from: group)
        for number in 1..<1_000 {
            let path = "\(place.path)/\(name)\(number == 1 ? "" : "-\(number)").boplan"
            if !PlanSearch.exists(path) { return (path, false) }
            if !PlanSearch.isSame(path, as: file), isOlder(path, than: timeline) { return (path, true) }
        }
        throw .exchange(.notWritten(place: place.name))
    }

    private func isOlder(_ path: String, than timeline: Timeline) -> Bool {
        guard let copy = try? readPlan(path), copy.sealed == 0,
            let card = PlanCard(copy.events, known: Set(timeline.events.map(\.stamp)))
        else { return false }
        return card.identity == timeline.workshop.identity && card.news == 0
    }

    /// Returns `molde-gruppe-2-2026-11-21`: whose plan, from whom, and of which day.
    private func name(for workshop: Workshop, from group: String) -> String {
        let municipality = fileName(for: workshop.facts[Fact.municipality]?.value ?? "")
        let day = String(host.time(host.now()).prefix(10))
        return [municipality, group.isEmpty ? "" : fileName(for: group), day].filter { !$0.isEmpty }
            .joined(separator: "-")
    }
}

extension JournalProblem {
    /// Returns what a person is told who sends a copy to a place.
    fileprivate func whileSending(to place: String) -> ExchangeProblem {
        switch self {
        case .diskFull: .full(place: place)
        case .waitStopped: .stopped
        default: .notWritten(place: place)
        }
    }
}
