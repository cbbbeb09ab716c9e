import Glibc
import TestSupport
import Testing

/// Every file in `Transcripts` is played through the whole program, and must be answered as it says.
/// `BOPLAN_UPDATE_GOLDENS=1 swift test --filter Transcripts` writes what is answered now: read it all.
@Suite struct Transcripts {
    static let folder = TestSurroundings.repository + "/Tests/TranscriptTests/Transcripts"
    /// Those that need pandoc itself are passed over without it.
    static let files = names.filter { $0.hasSuffix(".txt") && (TestSurroundings.hasTools || $0 != "regneark.txt") }
        .sorted()
    static let isUpdating = getenv("BOPLAN_UPDATE_GOLDENS") != nil

    @Test(arguments: files) func isAnsweredAsWritten(_ file: String) throws {
        let path = Self.folder + "/" + file
        var transcript = Transcript(try #require(TestSurroundings.text(path)))
        _ = transcript.play { step, outcome, title in
            let place = SourceLocation(
                fileID: "TranscriptTests/Transcripts/" + file, filePath: path, line: step.line, column: 1)
            expectClean(outcome, title, place)
            if !Self.isUpdating { expect(outcome, step, title, place) }
        }
        if Self.isUpdating { try write(transcript.text, to: path) }
    }

    @Test func thereAreTranscripts() {
        #expect(Self.files.count > 5, "No transcripts in \(Self.folder)")
    }

    private func expect(
        _ outcome: Transcript.Outcome, _ step: Transcript.Step, _ title: String, _ place: SourceLocation
    ) {
        let expected = step.expected
        guard outcome != expected else { return }
        let lines =
            difference(expected.output, outcome.output, " ") + difference(expected.errors, outcome.errors, "2")
            + (expected.code == outcome.code ? [] : ["Ended with \(outcome.code), not \(expected.code)"])
        Issue.record("\(title)\n$ \(step.command)\n\(lines.joined(separator: "\n"))", sourceLocation: place)
    }

    /// Whatever was typed, nothing reaches a terminal or a pipe that could command it.
    private func expectClean(_ outcome: Transcript.Outcome, _ title: String, _ place: SourceLocation) {
        let dirty = (outcome.output + outcome.errors).filter { !$0.isClean }
        #expect(dirty.isEmpty, "\(title): a control character is shown", sourceLocation: place)
    }

    /// What is missing (-) and what is new (+).
    private func difference(_ old: [String], _ new: [String], _ stream: String) -> [String] {
        new.difference(from: old).map { change in
            switch change {
            case .remove(let offset, let line, _): "-\(stream)\(offset + 1) \(line)"
            case .insert(let offset, let line, _): "+\(stream)\(offset + 1) \(line)"
            }
        }
    }

    private func write(_ text: String, to path: String) throws {
        let file = try #require(fopen(path, "w"))
        defer { fclose(file) }
        #expect(fwrite(Array(text.utf8), 1, text.utf8.count, file) == text.utf8.count)
    }

    private static var names: [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }
}
