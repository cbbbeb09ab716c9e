import Glibc
import Library
import Planning
import Screens

/// Any bytes as the files of a process: read, or told what is wrong with them.
///
/// The files are parted by a line of equals signs; the first is `prosess.yaml`.
enum ProcessEntry {
    private static let id = "midt-norge"
    private static let names = ["prosess.yaml", "en.yaml", "to.yaml", "tre.yaml", "fire.yaml"]

    @Sendable static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
        let files = files(in: bytes)
        folder.fill(id, with: Array(zip(names, files)))
        switch Result(catching: { () throws(ProcessFailure) in try ProcessLibrary(folder: folder.path).load(id) }) {
        case .success(let process): try use(process)
        case .failure(let failure): try expectPlain(failure, mostLines: files.map(lines).max() ?? 1)
        }
    }

    /// As many as YAML may count, and one for what is missing at the end.
    private static func lines(in file: [UInt8]) -> Int {
        let breaks = "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars
        return String(decoding: file, as: UTF8.self).unicodeScalars.count { breaks.contains($0) } + 2
    }

    private static func files(in bytes: [UInt8]) -> [[UInt8]] {
        let separator = Array("\n====\n".utf8)
        var files: [[UInt8]] = [[]]
        var position = 0
        while position < bytes.count {
            if files.count < names.count, bytes[position...].starts(with: separator) {
                files.append([])
                position += separator.count
            } else {
                files[files.count - 1].append(bytes[position])
                position += 1
            }
        }
        return files
    }

    /// Every problem has a place and a sentence.
    private static func expectPlain(_ failure: ProcessFailure, mostLines: Int) throws(BrokenPromise) {
        try promise(!failure.problems.isEmpty, "A failure without problems")
        for problem in failure.problems {
            try promise(!Words.nb.say(problem.fault.message).isEmpty, "No words for \(problem)")
            try promise(names.contains(problem.file) || problem.file == id, "No such file: \(problem.file)")
            try promise((1...mostLines).contains(problem.line ?? 1), "No such line: \(problem)")
        }
        for line in Words.nb.lines(for: .process(failure)) {
            try promise(line.text.isHarmless, "\(line.text.debugDescription) is shown")
        }
    }

    /// A process that is read can be talked through.
    private static func use(_ process: Process) throws(BrokenPromise) {
        let stamp = Stamp(milliseconds: 1_900_000_000_000, counter: 0, device: 1)
        let founding = Event(
            stamp: stamp, action: stamp, change: .assign(.fact(Fact.municipality), value: "Molde", basis: []))
        var talk = FuzzConversation(FuzzConversation.session(process, Timeline([founding])))
        try talk.expectHarmless(talk.session.begin(), after: "the beginning")
        for tool in process.tools.prefix(3) {
            for line in ["/\(tool.id)", "Få boliger", "1 | ja | 2027", "3 3", "1", "", "/vis"] { try talk.type(line) }
        }
        for line in ["/status", "/sjekk", "/samling 1", "/hjelp", "/eksporter docx"] { try talk.type(line) }
        try talk.expectAllKept()
    }

    private static let folder = ScratchFolder(holding: id)
}
