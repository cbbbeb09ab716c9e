import Glibc
import Library
import Planning
import Testing

/// Copies of processes, and those of one's own beside ours.
@Suite struct ProcessCopyTests {
    private let ours = ProcessLibrary(folder: Places.workshops)

    private func inFolder(_ body: (String) throws -> Void) throws {
        var template = Array("/tmp/boplan-copy-XXXXXX".utf8CString)
        let folder = String(cString: mkdtemp(&template)!)
        defer { system("rm -rf '\(folder)'") }
        try body(folder)
    }

    @Test("A copy of any process is a whole process under its new name, words and scripts with it")
    func copies() throws {
        try inFolder { (folder: String) throws in
            for summary in try ours.list() {
                let name = "kopi-av-" + summary.id
                #expect(try ours.copy(summary.id, to: folder + "/" + name) == .made)
                let library = ProcessLibrary(folder: Places.workshops, own: folder)
                let (copy, original) = (try library.load(name), try ours.load(summary.id))
                #expect(copy.id == name)
                #expect(copy.tools == original.tools)
                #expect(copy.source == folder)
                let words = (
                    try library.wording(of: name, in: "nn"), try ours.wording(of: summary.id, in: "nn")
                )
                #expect(words.0 != nil && words.0 == words.1)
                let scripts = (try library.rehearsal(of: copy), try ours.rehearsal(of: original))
                #expect(scripts.0 == scripts.1)
            }
        }
    }

    @Test("What is there already is left as it is")
    func neverOverwrites() throws {
        try inFolder { (folder: String) throws in
            #expect(try ours.copy("tom", to: folder) == .alreadyThere)
            #expect(access(folder + "/prosess.yaml", F_OK) != 0)
        }
    }

    @Test("Where a copy cannot be written, nothing of it is left")
    func leavesNothingBehind() throws {
        try inFolder { (folder: String) throws in
            #expect(try ours.copy("tom", to: folder + "/borte/kopi") == .notWritten(path: folder + "/borte/kopi"))
            #expect(access(folder + "/borte", F_OK) != 0)
        }
    }

    @Test("One's own comes before ours of the same name, and is known as one's own")
    func ownFirst() throws {
        try inFolder { (folder: String) throws in
            #expect(try ours.copy("tom", to: folder + "/midt-norge") == .made)
            let library = ProcessLibrary(folder: Places.workshops, own: folder)
            let (shown, small) = (try library.load("midt-norge"), try ours.load("tom"))
            #expect(shown.tools.map(\.id) == small.tools.map(\.id))
            #expect(try library.list().filter(\.isOwn).map(\.id) == ["midt-norge"])
            #expect(try library.list().filter(\.isPattern).map(\.id) == ["tom"], "a copy is not copied unasked")
        }
    }

    @Test("A folder that happens to be called the same, without a process in it, hides nothing")
    func emptyFolder() throws {
        try inFolder { (folder: String) throws in
            mkdir(folder + "/midt-norge", 0o700)
            #expect(try ProcessLibrary(folder: Places.workshops, own: folder).load("midt-norge").tools.count > 10)
        }
    }

    @Test("A folder is found by any path that leads there")
    func paths() throws {
        let found = try #require(ProcessLibrary.at(Places.workshops + "/tom/../tom/"))
        #expect(found.id == "tom")
        #expect(try found.library.load("tom").id == "tom")
        #expect(ProcessLibrary.at(Places.workshops + "/finnes-ikke") == nil)
    }
}
