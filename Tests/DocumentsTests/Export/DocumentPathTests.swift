import Glibc
import Testing

@testable import Documents

/// No name leads out of the folder of templates, and what is made is its owner's alone.
struct DocumentPathTests {
    @Test(arguments: [
        "../handlingsplan", "../../etc/passwd", "/etc/passwd", "nb/handlingsplan", "./handlingsplan",
        "handlingsplan.md",
        "%2e%2e/handlingsplan", "..%2fhandlingsplan", "handlingsplan\u{0}", "handlingsplan\u{0}.md", "..", ".", "",
        "~/x",
    ])
    func aDocumentIsANameFromTheListAlone(name: String) throws {
        let bench = Workbench()
        let templates = try bench.templates("handlingsplan", "x")
        try AtomicFile.write(Array("hemmelig".utf8), to: bench.folder + "/Templates/handlingsplan.md")
        do {
            let file = try templates.template(of: name)
            Issue.record("\(name) became \(file)")
        } catch .unknownDocument(let asked, _, let available) {
            #expect(asked == name && available == ["handlingsplan"])
        }
    }

    @Test(arguments: ["/etc/hostname", "../hemmelig.md", "../../hemmelig.md", "../nb/../../hemmelig.md"])
    func aTemplateThatIsALinkOutIsNotFollowed(target: String) throws {
        let bench = Workbench()
        let templates = try bench.templates("god", "x")
        try AtomicFile.write(Array("hemmelig".utf8), to: bench.folder + "/hemmelig.md")
        try AtomicFile.write(Array("y".utf8), to: bench.folder + "/Templates/nb/annen.md")
        let link = templates.root + "/nb/lenke.md"
        symlink(target, link)
        if target == "../hemmelig.md" {
            // Nothing is there: a link that leads nowhere is a template that cannot be read.
            #expect(try templates.template(of: "lenke") == link)
        } else {
            #expect(throws: DocumentProblem.outsideFolder(file: link)) { try templates.template(of: "lenke") }
        }
        symlink("annen.md", templates.root + "/nb/innenfor.md")
        #expect(try templates.template(of: "innenfor") == templates.root + "/nb/innenfor.md")
    }

    @Test func aPipeAmongTheTemplatesDoesNotMakeUsWait() throws {
        let bench = Workbench()
        let templates = try bench.templates("god", "x")
        mkfifo(templates.root + "/nb/pipe.md", 0o600)
        #expect(try FileText.read(try templates.template(of: "pipe")) == "")
    }

    private func mode(_ path: String) -> mode_t {
        var facts = stat()
        return lstat(path, &facts) == 0 ? facts.st_mode & 0o7777 : 0
    }

    @Test func aNewDocumentIsItsOwnersAndAnOldOneKeepsItsPermissions() throws {
        let bench = Workbench()
        let path = bench.out + "/plan.md"
        try AtomicFile.write([1], to: path)
        #expect(mode(path) == 0o600)
        chmod(path, 0o644)
        try AtomicFile.write([2], to: path)
        #expect(mode(path) == 0o644, "somebody shared it")
        chmod(path, 0o4777)
        try AtomicFile.write([3], to: path)
        #expect(mode(path) == 0o666, "a document is no program")
    }

    @Test func aLinkInThePlaceOfADocumentIsReplacedAndNotFollowed() throws {
        let bench = Workbench()
        let (path, other) = (bench.out + "/plan.md", bench.folder + "/annen")
        try AtomicFile.write([1], to: other)
        chmod(other, 0o644)
        symlink(other, path)
        try AtomicFile.write([2], to: path)
        #expect(try FileText.bytes(other) == [1])
        #expect(mode(path) == S_IFREG & 0 | 0o600)
    }
}
