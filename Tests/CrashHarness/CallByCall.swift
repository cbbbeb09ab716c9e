import Glibc

/// Kills a program before each call on the disk that keeping a line takes, one run for each, and looks into the file.
package struct CallByCall {
    package struct Figures {
        /// Kills that left the file as it was before the line.
        package var untouched = 0
        /// Kills that left a rollback journal, which the next start must play back.
        package var halfWritten = 0
        /// Kills that left the line kept, before it was acknowledged.
        package var kept = 0
        /// Everything that should not be.
        package var failures: [String] = []
    }

    private let killed: String
    private let boplan: String
    private let folder: String
    private let workshops: String
    private static let before = ["V1": "sagt først", "V2": "så dette"]
    private static let text = "midt i dette"
    private static let after = "etterpå"

    /// - Parameters:
    ///   - killed: `KilledProgram`.
    ///   - boplan: the real program, which goes on with what is left.
    package init(killed: String, boplan: String, folder: String) {
        self.killed = killed
        self.boplan = boplan
        self.folder = folder
        workshops = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Workshops"
    }

    package func run() throws -> Figures {
        var figures = Figures()
        let whole = folder + "/hel.boplan"
        let path = folder + "/drept.boplan"
        defer { for file in [whole, path] { remove(file) } }
        let maker = try start([boplan, whole])
        maker.send(["/swot svake"] + CallByCall.before.sorted { $0.key < $1.key }.map(\.value))
        guard maker.finish() == 0 else { throw HarnessFailure.noEnd(maker.complaint) }
        for call in 1...1000 {
            remove(path)
            try copyFile(whole, path)
            let program = try start([killed, workshops, "2", "\(call)", path])
            program.send(["/swot svake", CallByCall.text])
            let code = program.finish()
            let place = "call \(call)"
            if code == 0 {
                // It needed fewer calls, and was not killed.
                if program.answers != ["V3"] { figures.failures.append("\(place): \(program.answers)") }
                return figures
            }
            guard code == -1 else {
                figures.failures.append("\(place): ended with \(code): \(program.complaint)")
                return figures
            }
            try look(into: path, place, program.answers, &figures)
        }
        throw HarnessFailure.noEnd(path)
    }

    /// What the kill left, and what the real program makes of it.
    private func look(into path: String, _ place: String, _ answers: [String], _ figures: inout Figures) throws {
        let isHalfWritten = Inspection.isHalfWritten(path)
        let left = try Inspection(of: path, copy: folder + "/kopi.boplan")
        let isKept = left.points["V3"] == CallByCall.text
        switch (isHalfWritten, isKept) {
        case (true, true): figures.failures.append("\(place): what was half written was not taken back")
        case (true, false): figures.halfWritten += 1
        case (false, true): figures.kept += 1
        case (false, false): figures.untouched += 1
        }
        if !isKept, answers == ["V3"] { figures.failures.append("\(place): acknowledged and lost") }
        var expected = CallByCall.before
        if isKept { expected["V3"] = CallByCall.text }
        compare(left, expected, place, &figures)

        let next = try start([boplan, path])
        next.send(["/swot svake", CallByCall.after])
        let code = next.finish()
        if code != 0 || next.answers.count != 1 { figures.failures.append("\(place): \(code) \(next.complaint)") }
        expected[isKept ? "V4" : "V3"] = CallByCall.after
        compare(try Inspection(of: path, copy: folder + "/kopi.boplan"), expected, "after " + place, &figures)
    }

    private func compare(
        _ found: Inspection, _ expected: [String: String], _ place: String, _ figures: inout Figures
    ) {
        if found.points != expected { figures.failures.append("\(place): \(found.points)") }
        if found.integrity != "ok" { figures.failures.append("\(place): \(found.integrity)") }
    }

    private func start(_ words: [String]) throws -> StartedProgram {
        let environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder, "TMPDIR": folder]
        return try StartedProgram(words, environment: environment)
    }

    private func remove(_ path: String) {
        for ending in ["", "-journal"] { unlink(path + ending) }
    }
}
