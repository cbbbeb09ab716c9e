import CommandLine
import Conversation
import Documents
import Glibc
import Publishing
import Screens
import TestSupport

extension TranscriptWorld {
    static let fixtures = TestHost.repository + "/Tests/Fixtures/"

    /// `% bredde 40` and its like; `Transcripts/README.md` lists them.
    func change(_ line: String) {
        let words = Notation.words(line)
        switch words[0] {
        case "ny":
            let facts = ["--kommune", "Lillehammer", "--periode", "2011-2014"]
            let rest = words.count > 2 ? Array(words.dropFirst(2)) : facts
            precondition(base.run(["ny", inside(words[1])] + rest, in: self.words) == .done, "\(base.errors)")
        case "bredde": base.screen.width = Int(words[1])!
        case "enkel": base.screen.isSimple = true
        case "dag": base.copyDay = words[1]
        case "dager": base.time += Int64(words[1])! * 86_400_000
        case "maskin": base.device = UInt32(words[1])!
        case "prosesser": base.workshops = inside(words[1])
        case "pinne", "delt": putIn(words[1], words[0] == "pinne" ? .stick : .shared)
        case "maskinnavn": base.nameLaptop(words[1])
        case "maler": base.templates = inside(words[1])
        case "mappe": mkdir(inside(words[1]), 0o755)
        case "skrivebord": base.opened = []
        case "hint": showsHints = true
        case "skjerm": isWithoutScreen = true
        case "verktøy": words[1] == "ekte" ? useRealTools() : useTools(in: inside(words[1]))
        case "midlertidig": base.tools.scratch = [words[1]]
        case "gammel": copy("old-plans/" + words[1], to: words[2])
        case "tilstand": base.stateFolder = inside(words[1])
        case "format-1": copy("format-1/" + words[1] + ".boplan", to: words[2])
        case "grense": base.limits.time = .milliseconds(Int(words[1])!)
        case "lenke": symlink(inside(words[2]), inside(words[1]))
        case "bytt": exchange(words[1], words[2], for: words[3])
        case "kopi": copy(words[1], to: words[2])
        case "byte": patch(words[1], at: Int(words[2])!, words[3])
        case "kutt": truncate(inside(words[1]), off_t(words[2])!)
        case "skriver": base.editor = { _ throws(EditorProblem) in words[1] }
        case "skriveprogram": base.editor = { _ throws(EditorProblem) in throw Self.editorProblem(words[1]) }
        default: preconditionFailure("No such change of the world: \(line)")
        }
    }

    /// A memory stick that is put in, or a folder that is shared.
    private func putIn(_ name: String, _ kind: ExchangePlace.Kind) {
        mkdir(inside(name), 0o755)
        base.places.append(ExchangePlace(path: inside(name), kind: kind))
    }

    private static func editorProblem(_ word: String) -> EditorProblem {
        switch word {
        case "mangler": .missing(name: "vi")
        case "plass": .noTemporaryFile(folders: ["/tmp", "/var/tmp"])
        case "feiler": .failed(name: "vi", keptAt: "./boplan-tekst.txt")
        default: .noTerminal
        }
    }

    private func copy(_ from: String, to: String) {
        let bytes = TestHost.bytes(from.hasPrefix("./") ? inside(from) : Self.fixtures + from)!
        let file = fopen(inside(to), "w")!
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    private func useRealTools() { base.tools = TestHost.tools }

    /// Programs that the transcript has written, in place of pandoc and Python.
    private func useTools(in folder: String) {
        let (pandoc, python) = (folder + "/pandoc", folder + "/python3")
        for tool in [pandoc, python] { chmod(tool, 0o700) }
        base.tools = ToolPaths(
            pandoc: access(pandoc, X_OK) == 0 ? pandoc : nil, python: access(python, X_OK) == 0 ? python : nil)
    }

    /// Puts a text where another of the same length stands in a file, as only a damaged or false file has it.
    private func exchange(_ name: String, _ old: String, for new: String) {
        var bytes = TestHost.bytes(inside(name))!
        precondition(old.utf8.count == new.utf8.count, "\(old) and \(new) are not of one length")
        let place = bytes.firstRange(of: Array(old.utf8))!
        bytes.replaceSubrange(place, with: Array(new.utf8))
        let file = fopen(inside(name), "w")!
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    /// Puts bytes, in hexadecimal, in the middle of a file.
    private func patch(_ name: String, at offset: Int, _ hexadecimal: String) {
        let digits = Array(hexadecimal)
        let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0..<$0 + 2]), radix: 16)! }
        let file = fopen(inside(name), "r+")!
        fseek(file, offset, SEEK_SET)
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }
}
