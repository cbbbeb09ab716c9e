import Foundation
import TestSupport
import Testing

/// Tests of all transcripts and goldens: they lie by topic, and a transcript is short enough to be read.
struct TranscriptFileTests {
    private static let folder = TestHost.repository + "/Tests/TranscriptTests/"

    /// Paths of the files in `Transcripts` or `Goldens`: `Votes/dots.txt`.
    private func files(in name: String) throws -> [String] {
        let folder = URL(filePath: Self.folder + name)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).sorted()
        return paths.filter { $0.contains(".") && $0 != "README.md" }
    }

    @Test(arguments: ["Transcripts", "Goldens"]) func everyFolderIsATopic(_ name: String) throws {
        let (files, topics) = (try files(in: name), try Topics.listed())
        #expect(!files.isEmpty)
        for file in files {
            let folders = file.split(separator: "/").dropLast().map(String.init)
            #expect(folders.count == 1 && topics.contains(folders[0]), "\(name)/\(file) is in no topic")
        }
    }

    @Test func aTranscriptIsShort() throws {
        for file in try files(in: "Transcripts") {
            let text = try #require(TestHost.text(Self.folder + "Transcripts/" + file))
            #expect(Self.isShort(text), "Transcripts/\(file): more than 300 lines, and no comment first that says why")
        }
    }

    /// Whether a transcript has 300 lines or fewer, or begins with a comment that says why it has more.
    private static func isShort(_ text: String) -> Bool {
        text.count { $0 == "\n" } <= 300 || text.hasPrefix("; ")
    }

    @Test func theLengthIsTriedOnSmallOnes() {
        let long = "# Lang\n" + String(repeating: "\n", count: 300)
        #expect(!Self.isShort(long) && Self.isShort("; En samtale som bygger seg opp.\n" + long))
        #expect(Self.isShort("# Kort\n" + String(repeating: "\n", count: 299)))
    }
}
