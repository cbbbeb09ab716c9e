import Glibc
import TestSupport
import Testing

@testable import Terminal

@Suite struct ExternalEditorTests {
    private let folder = TemporaryFolder()

    /// A script read by the shell: run directly it could be "busy", still open in another test's child.
    private var command: String { "/bin/sh \(folder.file("editor")) --flagg" }

    private func editor(_ script: String) -> ExternalEditor {
        folder.write(script, to: "editor")
        return ExternalEditor(command: command)
    }

    private func failing(_ script: String) throws -> EditorFailure {
        try failing(editor(script), "gammel")
    }

    private func failing(_ editor: ExternalEditor, _ text: String) throws -> EditorFailure {
        do {
            _ = try editor.edit(text)
        } catch {
            return error
        }
        Issue.record("the editor should have failed")
        throw EditorFailure(.noEditor)
    }

    private func removeDraft(_ path: String) {
        unlink(path)
        rmdir(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    }

    @Test func whatTheEditorSavedComesBack() throws {
        let text = try editor("echo 'ny på slutten' >> \"$2\"").edit("første\n")
        #expect(text == "første\nny på slutten\n")
    }

    @Test func theCommandMaySetVariablesAndHoldArguments() throws {
        folder.write("echo \"$FARGE $1\" > \"$2\"", to: "editor")
        let text = try ExternalEditor(command: "FARGE=blå sh \(folder.file("editor")) 'to ord'").edit("x")
        #expect(text == "blå to ord")
    }

    @Test func aNewlineTheEditorAddedIsTakenAway() throws {
        #expect(try editor("echo >> \"$2\"").edit("uten") == "uten")
        #expect(try editor("echo >> \"$2\"").edit("med\n") == "med\n\n")
    }

    @Test func theFileIsPrivateAndGoneAfterwards() throws {
        let record = folder.file("spor")
        let script = "stat -c '%a' \"$2\" > \(record); dirname \"$2\" >> \(record); cp \"$2\" \"$2~\""
        let text = try editor(script).edit("x")
        #expect(text == "x")
        let lines = folder.read("spor")?.split(separator: "\n").map(String.init) ?? []
        #expect(lines.first == "600")
        #expect(access(lines.last ?? "", F_OK) != 0)
    }

    @Test func theEditorHasUsualSignals() throws {
        let text = try editor("grep -E 'Sig(Blk|Ign)' /proc/self/status > \"$2\"").edit("")
        let masks = text.split(separator: "\n")
            .compactMap { UInt64($0.split(separator: "\t").last ?? "", radix: 16) }
        #expect(masks.count == 2)
        let ours: UInt64 = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGPIPE]
            .reduce(0) { $0 | 1 << UInt64($1 - 1) }
        #expect(masks.allSatisfy { $0 & ours == 0 })
    }

    @Test func aFailingEditorKeepsTheText() throws {
        let failure = try failing("echo nytt > \"$2\"; exit 3")
        #expect(failure.reason == .exited(code: 3, command: command))
        #expect(failure.text == "nytt\n")
        let kept = try #require(failure.keptFile)
        #expect(access(kept, R_OK) == 0)
        removeDraft(kept)
    }

    @Test func aKilledEditorKeepsTheText() throws {
        let failure = try failing("kill -9 $$")
        #expect(failure.reason == .killed(signal: SIGKILL, command: command))
        #expect(failure.text == "gammel")
        let kept = try #require(failure.keptFile)
        removeDraft(kept)
    }

    @Test func aVanishedFileIsSaid() throws {
        let failure = try failing("rm \"$2\"")
        #expect(failure == EditorFailure(.fileVanished))
    }

    @Test func aMissingEditorIsSaidAndTheTextKept() throws {
        let failure = try failing(ExternalEditor(command: "/finnes/ikke"), "tekst")
        #expect(failure.reason == .notFound(command: "/finnes/ikke"))
        #expect(failure.text == "tekst")
        removeDraft(try #require(failure.keptFile))
    }

    @Test func theUsersChoiceComesFirst() {
        let choose = { (variables: [String: String]) in ExternalEditor.preferredCommand { variables[$0] } }
        #expect(choose(["VISUAL": "code --wait", "EDITOR": "nano"]) == "code --wait")
        #expect(choose(["VISUAL": " ", "EDITOR": "nano"]) == "nano")
        #expect(choose(["PATH": "/finnes/ikke"]) == nil)
        folder.write("", to: "nano")
        chmod(folder.file("nano"), 0o700)
        #expect(choose(["PATH": folder.path]) == "nano")
    }
}
