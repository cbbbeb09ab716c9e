import TestSupport
import Testing

/// What holds for the source tree as a whole: the same topics are the folders of every module, and a file is found by
/// the name of what is in it.
struct SourceTreeTests {
    private let tree: SourceTree
    private let topics: [String]

    init() throws {
        tree = try SourceTree()
        topics = try Topics.listed()
    }

    @Test func thereIsATreeToLookAt() {
        #expect(tree.files.count > 500)
        #expect(topics.count > 20)
        #expect(topics == topics.sorted(), "topics are listed by their names")
    }

    @Test func everyFolderIsATopic() {
        for file in tree.files where !file.folders.isEmpty {
            #expect(
                file.folders.count == 1 && topics.contains(file.folders[0]),
                "\(file.path): «\(file.folders.joined(separator: "/"))» is no topic of docs/architecture.md")
            #expect(
                file.folders[0] != "Support" || file.path.hasPrefix("Tests/"),
                "\(file.path): only tests have a folder for what they share")
        }
    }

    /// A dozen files need no folders. Where there are more, none lies outside them.
    @Test func aModuleOfManyFilesHasFolders() {
        for (module, files) in tree.modules where files.count > 12 {
            let outside = files.filter { $0.folders.isEmpty }.map(\.path)
            #expect(outside == [], "\(module) has \(files.count) files")
        }
    }

    @Test func noFileIsLong() {
        for file in tree.files where file.path.hasPrefix("Sources/") {
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
            #expect(lines <= 250, "\(file.path) has \(lines) lines")
        }
    }

    @Test func everyModuleSaysWhatIsInIt() {
        let folders = Set(tree.files.map { $0.path.split(separator: "/").prefix(2).joined(separator: "/") })
        for folder in folders.sorted() {
            let readme = TestHost.text("\(TestHost.repository)/\(folder)/README.md")
            #expect(readme?.isEmpty == false, "\(folder) has no README.md")
        }
    }

    @Test func noTopicIsEmpty() {
        let used = Set(tree.files.flatMap(\.folders))
        #expect(topics.filter { !used.contains($0) } == [])
    }

    @Test func everyFileIsNamedAfterWhatItDeclares() {
        for file in tree.files where !Self.isEntry(file) {
            #expect(
                file.isNamedAfterItsContent,
                "\(file.path) declares \(file.declared), extends \(file.extended) and has \(file.free.prefix(3))")
        }
    }

    /// Whether the file is where a program begins, which Swift names, or is called as its module: `Fuzz` begins without a
    /// `main.swift`, since libFuzzer has one of its own.
    private static func isEntry(_ file: SourceFile) -> Bool {
        ["main", "Fuzz"].contains(file.name) && file.folders.isEmpty
    }

    /// A name is read without its module, and often where several are imported.
    @Test func noTwoTypesHaveOneName() {
        let files = tree.files.flatMap { file in file.published.map { (name: $0, path: file.path) } }
        for (name, all) in Dictionary(grouping: files, by: \.name) where all.count > 1 {
            Issue.record("\(name) is declared in \(all.map(\.path).joined(separator: " and "))")
        }
        let text = "package struct Draft {}\nprivate struct Reader {}\nextension Draft {}\n"
        #expect(SourceFile(path: "a/B.swift", module: "A", folders: [], text: text).published == ["Draft"])
    }

    @Test func theNameOfAFileIsTriedOnSmallOnes() {
        func isGood(_ name: String, _ text: String) -> Bool {
            SourceFile(path: "Sources/M/Votes/\(name).swift", module: "M", folders: ["Votes"], text: text)
                .isNamedAfterItsContent
        }
        #expect(isGood("Ballot", "/// A ballot.\npackage struct Ballot: Sendable {\n}\n"))
        #expect(isGood("Ballot", "@Suite(.enabled(if: a(b)), .serialized) struct Ballot {}"))
        #expect(!isGood("Balloting", "extension Session {}"))
        #expect(!isGood("Session", "extension Session {}"))
        #expect(isGood("Session+Balloting", "extension Session {}"))
        #expect(isGood("VoteTally+Result", "extension VoteTally.Result {}"))
        #expect(!isGood("Session+Balloting", "struct Ballot {\n    struct Session {}\n}"))
        #expect(isGood("Nearest", "package func nearest(_ word: String) -> String? {"))
        #expect(!isGood("Nearest", "package func plainLetters(_ word: String) -> String {"))
        #expect(isGood("VotePhrase+nb", "func nbVote(_ phrase: VotePhrase) -> String {"))
        #expect(isGood("Commands+nb", "let nbCommands = 1"))
        #expect(!isGood("VotePhrase+nb", "func nbRound(_ phrase: RoundPhrase) -> String {"))
    }
}
