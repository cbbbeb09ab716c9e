import Glibc
import RandomSupport

/// Lets programs write to workshop files, kills them at random moments, and looks for what they
/// acknowledged.
///
///     let figures = try CrashRun(boplan: path, folder: folder, seed: 1).run(kills: 1000)
///     figures.lost  // 0
package final class CrashRun {
    private let boplan: String
    private let folder: String
    private var random: SeededGenerator
    private var figures = CrashFigures()
    private var ledger = Ledger()
    private var path = ""
    private var files = 0
    private var texts = 0
    /// Microseconds from start to the first acknowledgement, and from one to the next.
    private var startTime = 50_000
    private var lineTime = 5_000

    package init(boplan: String, folder: String, seed: UInt64) {
        self.boplan = boplan
        self.folder = folder
        random = SeededGenerator(seed: seed)
    }

    /// - Parameter progress: called now and then with how many were killed.
    package func run(kills: Int, progress: (Int) -> Void = { _ in }) throws -> CrashFigures {
        signal(SIGPIPE, SIG_IGN)
        let start = ContinuousClock.now
        try measure()
        while figures.kills < kills {
            beginFile()
            // A file lives through some kills, so that its making is met by them too.
            let end = min(kills, figures.kills + 25)
            while figures.kills < end { try round() }
            try endFile()
            progress(figures.kills)
        }
        figures.seconds = (ContinuousClock.now - start).seconds
        return figures
    }

    private func beginFile() {
        files += 1
        path = "\(folder)/\(files).boplan"
        ledger = Ledger()
    }

    /// The program itself goes on with the file as if nothing had happened.
    private func endFile() throws {
        let program = try start()
        let text = newText()
        program.send(["/swot svake", text])
        let code = program.finish()
        if code != 0 || program.answers.count != 1 {
            figures.failures.append("\(path): the last start ended with \(code): \(program.complaint)")
        }
        ledger.note(program, sent: [text])
        let lost = try inspect("after the last start")
        figures.acknowledged += ledger.acknowledged.count - ledger.promoted
        figures.found += ledger.acknowledged.count - ledger.promoted - lost
        figures.lost += lost
        figures.more += ledger.promoted
        for ending in ["", "-journal"] { unlink(path + ending) }
    }

    // MARK: A round

    /// Starts one program or several, kills them, and looks into the file.
    private func round() throws {
        let wasHalfWritten = Inspection.isHalfWritten(path)
        let round = wasHalfWritten && random.chance(3, of: 4) ? KillRound.mending : random.pick(KillRound.usual)
        let before = Trace(path)
        var watches: [(watch: KillWatch, texts: [String])] = []
        for _ in 0..<round.programs(&random) {
            let sent = (0..<round.lines(&random)).map { _ in newText() }
            let program = try start()
            program.send(["/swot svake"] + sent)
            let moment = round.moment(&random, startTime: startTime, lineTime: lineTime, lines: sent.count)
            watches.append((KillWatch(program, moment, path: path, before: before), sent))
        }
        figures.count(round.rawValue, kills: watches.count)
        try wait(for: watches)
        try inspect("\(round.rawValue), kill \(figures.kills)")
        note(wasHalfWritten)
    }

    private func wait(for started: [(watch: KillWatch, texts: [String])]) throws {
        var rest = started
        let deadline = ContinuousClock.now + .seconds(30)
        while !rest.isEmpty {
            for index in rest.indices.reversed() where rest[index].watch.isOver() {
                let (watch, texts) = rest.remove(at: index)
                let endedItself = watch.program.hasEnded
                watch.program.kill()
                if endedItself { figures.failures.append("\(path): ended by itself: \(watch.program.complaint)") }
                ledger.note(watch.program, sent: texts)
            }
            if ContinuousClock.now > deadline { throw HarnessFailure.noEnd(path) }
            usleep(rest.contains { $0.watch.isQuick } ? 20 : 200)
        }
    }

    private func note(_ wasHalfWritten: Bool) {
        let isHalfWritten = Inspection.isHalfWritten(path)
        if isHalfWritten { figures.halfWritten += 1 }
        guard wasHalfWritten else { return }
        figures.startsWithJournal += 1
        if isHalfWritten { figures.mendingInterrupted += 1 }
    }

    /// - Returns: how many acknowledged contributions are not there.
    @discardableResult
    private func inspect(_ place: String) throws -> Int {
        figures.inspections += 1
        do {
            let inspection = try Inspection(of: path, copy: folder + "/kopi.boplan")
            let (lost, strange) = ledger.compare(inspection.points)
            if inspection.foundings > 1 { figures.failures.append("\(place): made \(inspection.foundings) times") }
            if inspection.integrity != "ok" { figures.failures.append("\(place): \(inspection.integrity)") }
            figures.failures += (lost.map { "lost \($0)" } + strange.map { "strange \($0)" }).map { "\(place): \($0)" }
            return lost.count
        } catch {
            figures.failures.append("\(place): \(path) does not open: \(error)")
            return ledger.acknowledged.count
        }
    }

    // MARK: Programs and texts

    private func start() throws -> StartedProgram {
        let environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder, "TMPDIR": folder]
        return try StartedProgram([boplan, path], environment: environment)
    }

    /// No two are alike; most are a line, some much more.
    private func newText() -> String {
        texts += 1
        let length = random.chance(1, of: 12) ? 3_000 : 5 + random.below(150)
        return "Punkt \(texts) " + String(repeating: "æ", count: length / 2)
    }

    /// How long things take here, for kills to be spread over them.
    private func measure() throws {
        beginFile()
        let program = try start()
        program.send(["/swot svake"] + (1...11).map { "mål \($0)" })
        while program.answers.isEmpty, !program.hasEnded { program.listen() }
        startTime = (ContinuousClock.now - program.start).microseconds
        let first = ContinuousClock.now
        while program.answers.count < 11, !program.hasEnded { program.listen() }
        lineTime = (ContinuousClock.now - first).microseconds / 10
        if program.finish() != 0 { throw HarnessFailure.noEnd(program.complaint) }
        unlink(path)
    }
}

extension Duration {
    var microseconds: Int { Int(seconds * 1_000_000) }

    var seconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
