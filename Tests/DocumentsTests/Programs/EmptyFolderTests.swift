import FileSystem
import Glibc
import Testing

@testable import Documents

/// The one folder that Typst may read is empty, and leaves nothing behind.
@Suite struct EmptyFolderTests {
    private let bench = Workbench()

    private func left() -> [String] { FolderListing.names(in: bench.out) ?? [] }

    /// Left by a run that was killed, so many seconds ago.
    private func leave(_ name: String, age: Int) -> String {
        let path = "\(bench.out)/\(EmptyFolder.prefix)\(name)"
        mkdir(path, 0o700)
        date(path, age)
        return path
    }

    private func date(_ path: String, _ age: Int) {
        let then = timespec(tv_sec: time(nil) - age, tv_nsec: 0)
        _ = utimensat(AT_FDCWD, path, [then, then], 0)
    }

    @Test func itIsEmptyAndClosedAndGoesAfterwards() throws {
        try {
            let folder = try EmptyFolder(in: [bench.out])
            var status = stat()
            #expect(stat(folder.path, &status) == 0 && status.st_mode == S_IFDIR | 0o700)
            #expect(FolderListing.names(in: folder.path) == [])
            #expect(left().count == 1)
        }()
        #expect(left() == [])
    }

    @Test func theFirstPlaceThatWillHaveItDoes() throws {
        let nowhere = ["\(bench.out)/finnes-ikke", "/proc", "/dev/null"]
        let folder = try EmptyFolder(in: nowhere + [bench.out, "/tmp"])
        #expect(folder.path.hasPrefix(bench.out + "/"))
        #expect(throws: DocumentProblem.noEmptyFolder(places: nowhere)) { try EmptyFolder(in: nowhere) }
    }

    @Test func whatAKilledRunLeftGoesAtTheNextStart() throws {
        let old = leave("gammel", age: EmptyFolder.oldAge + 60)
        let linked = leave("lenker", age: 0)
        mkdir(linked + "/000", 0o755)
        symlink("/etc/hostname", linked + "/000/x.ttf")
        date(linked, EmptyFolder.oldAge + 60)
        _ = try EmptyFolder(in: [bench.out])
        #expect(access(old, F_OK) != 0 && access(linked, F_OK) != 0)
        #expect(access("/etc/hostname", F_OK) == 0)
    }

    @Test func nothingElseIsTouched() throws {
        let young = leave("ung", age: EmptyFolder.oldAge - 60)
        let full = leave("full", age: 0)
        try AtomicFile.write(Array("x".utf8), to: full + "/fil")
        date(full, EmptyFolder.oldAge + 60)
        let another = "\(bench.out)/annet"
        mkdir(another, 0o700)
        date(another, EmptyFolder.oldAge + 60)
        let link = "\(bench.out)/\(EmptyFolder.prefix)lenke"
        symlink(another, link)
        _ = try EmptyFolder(in: [bench.out])
        for path in [young, full + "/fil", another, link] { #expect(access(path, F_OK) == 0, "\(path)") }
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a folder away")) func othersFoldersAreTheirOwn() throws {
        let theirs = leave("andres", age: 0)
        chown(theirs, 1, 1)
        date(theirs, EmptyFolder.oldAge + 60)
        _ = try EmptyFolder(in: [bench.out])
        #expect(access(theirs, F_OK) == 0)
    }

    @Test func manyAtOnceHaveOneEach() throws {
        let place = bench.out
        let paths = SideBySide.map(
            Array(0..<64), until: { $0 == nil },
            make: { (_: Int) -> String? in
                guard let folder = try? EmptyFolder(in: [place]), access(folder.path, W_OK) == 0 else { return nil }
                return folder.path
            }, left: { _ in nil })
        #expect(Set(paths.compactMap(\.self)).count == 64)
        #expect(left() == [])
    }

    /// However Typst ends, its folder is gone.
    @Test(
        .enabled(if: Workbench.hasTools, "make tools"),
        arguments: ["cat >/dev/null; echo; echo %PDF", "exit 1", "kill -INT $$", "kill -KILL $$", "sleep 60"])
    func theFolderGoesHoweverTypstEnds(_ line: String) throws {
        var tools = ToolPaths(pandoc: nil, python: try bench.program("python3", line))
        tools.scratch = [bench.out]
        let typst = Typst(
            tools: tools, script: "", date: 0, runner: ToolRunner(environment: [:], timeLimit: .milliseconds(500)))
        _ = try? typst.pdf { () throws(DocumentProblem) in
            #expect(left().count == 1)
            return []
        }
        #expect(left() == [])
    }

    @Test(.enabled(if: Workbench.hasTools, "make tools")) func typstItselfLeavesNothing() throws {
        var tools = Workbench.tools
        tools.scratch = [bench.out]
        let typst = Typst(
            tools: tools, script: Workbench.templates.style("typst_lag.py"), date: 0,
            runner: ToolRunner(environment: ["LANG": "C.UTF-8"], timeLimit: .seconds(60)))
        for source in ["#set document(title: \"x\")\nHei", "#nei", "#read(\"000/OpenSans-Regular.ttf\")"] {
            _ = try? typst.pdf { () throws(DocumentProblem) in Array(source.utf8) }
            #expect(left() == [])
        }
    }
}
