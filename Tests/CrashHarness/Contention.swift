import Glibc

/// Several programs that make one file and write to it at once, each a line as soon as the one before is acknowledged.
package struct Contention {
    package let programs: Int
    package let lines: Int
    package private(set) var kept = 0
    /// Milliseconds from a line to its acknowledgement, in order of length.
    package private(set) var waits: [Double] = []
    package private(set) var complaints: [String] = []
    /// Programs that told they waited, as one does that has waited for a second: where the disk or the machine is slow.
    package private(set) var toldOfWaiting = 0
    package private(set) var seconds = 0.0

    package init(boplan: String, folder: String, programs: Int, lines: Int) throws {
        signal(SIGPIPE, SIG_IGN)
        self.programs = programs
        self.lines = lines
        let path = "\(folder)/\(programs)-samtidig.boplan"
        let start = ContinuousClock.now
        let environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder]
        var writers = try (0..<programs).map {
            Writer(try StartedProgram([boplan, path], environment: environment), number: $0)
        }
        while writers.contains(where: { $0.isAtWork }) {
            for index in writers.indices { waits += writers[index].goOn(to: lines) }
            usleep(50)
        }
        for writer in writers {
            let code = writer.program.finish()
            let complaint = writer.program.complaint
            let others = complaint.split(separator: "\n").filter { !$0.hasPrefix(Contention.waiting) }
            if others.count < complaint.split(separator: "\n").count { toldOfWaiting += 1 }
            if code != 0 || !others.isEmpty { complaints.append("exit \(code): \(complaint)") }
        }
        seconds = (ContinuousClock.now - start).seconds
        waits.sort()
        let inspection = try Inspection(of: path, copy: folder + "/kopi.boplan")
        kept = writers.reduce(0) { $0 + $1.kept(in: inspection.points) }
        if inspection.foundings != 1 { complaints.append("made \(inspection.foundings) times") }
        for ending in ["", "-journal"] { unlink(path + ending) }
    }

    private static let waiting = "Et annet program bruker fila "

    package var table: String {
        let figures = [
            ("median", waits[waits.count / 2]), ("99 %", waits[waits.count * 99 / 100]), ("longest", waits.last!),
        ]
        let said = figures.map { "\($0.0) \(Int($0.1.rounded())) ms" }.joined(separator: ", ")
        return "\(programs) programs, \(lines) lines each: \(kept) of \(programs * lines) kept; wait for an "
            + "acknowledgement: \(said); told that they waited: \(toldOfWaiting); complaints: \(complaints.count); \(Int(seconds)) s"
    }
}

private struct Writer {
    let program: StartedProgram
    let number: Int
    private(set) var isAtWork = true
    private var sent = 0
    private var since = ContinuousClock.now

    init(_ program: StartedProgram, number: Int) {
        self.program = program
        self.number = number
        program.send(["/swot svake"])
    }

    private func text(_ line: Int) -> String { "Program \(number) linje \(line)" }

    /// Sends the next line if the one before is acknowledged; how many milliseconds that took.
    mutating func goOn(to lines: Int) -> [Double] {
        program.listen()
        guard isAtWork, program.answers.count == sent || program.hasEnded else { return [] }
        // The first includes the start of the program.
        let waits = sent > 1 ? [(ContinuousClock.now - since).seconds * 1000] : []
        isAtWork = sent < lines && !program.hasEnded
        guard isAtWork else { return waits }
        sent += 1
        since = .now
        program.send([text(sent)])
        return waits
    }

    /// How many of its lines are there, under the ids it was told.
    func kept(in points: [String: String]) -> Int {
        program.answers.enumerated().count { points[$0.element] == text($0.offset + 1) }
    }
}
