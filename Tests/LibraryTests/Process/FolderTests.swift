import Glibc
import Library
import Testing

@Suite("Reading folders of processes")
struct FolderTests {
    @Test("Folders with a prosess.yaml are listed by id, faulty ones by their folder's name")
    func list() throws {
        try SmallProcess().written { root in
            mkdir(root + "/annet", 0o700)
            mkdir(root + "/feil", 0o700)
            write(Array("navn: \"Feil".utf8), to: root + "/feil/prosess.yaml")
            write(Array("x".utf8), to: root + "/README.md")
            let list = try ProcessLibrary(folder: root).list()
            #expect(list.map(\.id) == ["feil", "liten"])
            #expect(list.map(\.name) == ["feil", "Liten"])
            #expect(list.map(\.planType) == ["", "Prøveplan"])
            #expect(list.map(\.language) == ["nb", "nb"])
        }
    }

    @Test("A process that is not there", arguments: [("litn", " – mente du «liten»?"), ("../liten", nil)])
    func noSuchProcess(id: String, rest: String?) throws {
        let text = try failure(of: id, in: SmallProcess())
        let expected = rest ?? ". Se hvilke mapper som ligger her."
        #expect(text.hasSuffix(": det finnes ingen prosess som heter «\(id)»\(expected)"))
    }

    @Test("A folder without prosess.yaml")
    func noProcessFile() throws {
        var process = SmallProcess()
        process.files["prosess.yaml"] = nil
        let said = "liten: mappa mangler «prosess.yaml» – legg til fila, eller flytt mappa ut"
        #expect(try failure(of: "liten", in: process) == said)
    }

    @Test("A library folder that is not there")
    func unreadable() throws {
        try inFolder { root in
            do throws(ProcessFailure) {
                _ = try ProcessLibrary(folder: root + "/borte").list()
                Issue.record("a folder that is not there was listed")
            } catch {
                #expect(error.text == "borte: kan ikke lese (feilkode 2) – se om du har lov til å åpne den")
            }
        }
    }

    @Test("Links out of the folder are not followed, links within are")
    func links() throws {
        let text = try failure(of: "liten", in: SmallProcess()) { root in
            symlink("/etc/hostname", root + "/liten/ut.yaml")
        }
        #expect(text == "ut.yaml: lenken peker ut av mappa – legg selve fila her i stedet for en lenke")
        try SmallProcess().written { root in
            rename(root + "/liten/kart.yaml", root + "/kart.yaml")
            symlink("../kart.yaml", root + "/liten/kart.yaml")
            let process = try ProcessLibrary(folder: root).load("liten")
            #expect(process.tool("kart") != nil)
        }
    }

    @Test("A folder that is a link out is no process")
    func linkedFolder() throws {
        try SmallProcess().written { outside in
            try inFolder { root in
                symlink(outside + "/liten", root + "/liten")
                let list = try ProcessLibrary(folder: root).list()
                #expect(list == [])
            }
        }
    }

    @Test("The library folder itself may be a link")
    func linkedLibrary() throws {
        try SmallProcess().written { root in
            symlink(root, root + "/selv")
            let process = try ProcessLibrary(folder: root + "/selv").load("liten")
            #expect(process.name == "Liten")
        }
    }

    @Test("A pipe does not make us wait, and is no file")
    func pipe() throws {
        let text = try failure(of: "liten", in: SmallProcess()) { root in
            mkfifo(root + "/liten/pipe.yaml", 0o600)
        }
        #expect(
            text == "pipe.yaml: dette er ikke en vanlig fil – ta den bort, eller legg en YAML-fil i stedet")
    }

    @Test("A file over 1 MiB is not read")
    func tooBig() throws {
        var process = SmallProcess()
        process.files["ideer.yaml"] = SmallProcess.board() + String(repeating: "# fyll\n", count: 150_000)
        #expect(
            try failure(of: "liten", in: process) == "ideer.yaml:1: fila er større enn 1024 kB – del den opp")
    }

    @Test("Bytes that are no UTF-8 are told of by their line")
    func notUTF8() throws {
        let text = try failure(of: "liten", in: SmallProcess()) { root in
            write(Array("id: ideer\nnavn: ".utf8) + [0xE5, 0x0A], to: root + "/liten/ideer.yaml")
        }
        #expect(text == "ideer.yaml:2: linja har tegn som ikke er UTF-8 – lagre fila på nytt som UTF-8")
    }

    @Test("A byte order mark and Windows line ends are fine")
    func windows() throws {
        var process = SmallProcess()
        let lines = SmallProcess.board().split(separator: "\n", omittingEmptySubsequences: false)
        process.files["ideer.yaml"] = "\u{FEFF}" + lines.joined(separator: "\r\n")
        #expect(try process.problems() == [])
    }

    @Test("Hidden files and files of other kinds are left alone")
    func others() throws {
        var process = SmallProcess()
        process.files[".ideer.yaml"] = "\""
        process.files["notat.md"] = "\""
        #expect(try process.problems() == [])
    }

    @Test("Of a file that is all wrong, a hundred problems are enough")
    func manyProblems() throws {
        var process = SmallProcess()
        let lines = (0..<20_000).map { "nøkkel-\($0): x\n" }
        process.files["ideer.yaml"] = SmallProcess.board() + lines.joined()
        #expect(try process.problems().count == 100)
    }

    @Test("No cut of a file makes the reader fall")
    func cuts() throws {
        let text = Array(SmallProcess.form("sjekk:\n  - {minst: 2, melding: \"åpen\"}\n").utf8)
        try SmallProcess().written { root in
            for count in stride(from: 0, to: text.count, by: 3) {
                write(Array(text.prefix(count)), to: root + "/liten/rader.yaml")
                do throws(ProcessFailure) {
                    _ = try ProcessLibrary(folder: root).load("liten")
                } catch {
                    #expect(!error.problems.isEmpty)
                    #expect(!error.text.contains(": \n"), "a problem without words")
                }
            }
        }
    }

    /// What is said when `id` is loaded, once `change` has been at the folder.
    private func failure(
        of id: String, in process: SmallProcess, change: (_ root: String) -> Void = { _ in }
    ) throws -> String {
        try process.written { root in
            change(root)
            do throws(ProcessFailure) {
                _ = try ProcessLibrary(folder: root).load(id)
                Issue.record("«\(id)» was read")
                return ""
            } catch {
                return error.text
            }
        }
    }
}
