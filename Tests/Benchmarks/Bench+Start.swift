import Glibc
import Language
import PtySupport

/// From the start of the program until a person can type, on a terminal.
extension Bench {
    static let sqlite = "/usr/bin/sqlite3"

    func start() throws -> [Result] {
        let what = "start to first prompt, \(events.count) events"
        guard access(Bench.sqlite, X_OK) == 0 else {
            let alone = try race({ try prompt() }, {}).ours
            let row = Result(what: what, ours: alone)
            return [row, Result(what: "", note: "no peer: sqlite3 is missing (Debian package sqlite3)")]
        }
        let (ours, peer) = try race(repetitions: 41, { try prompt() }, { try readAll() })
        return [Result(what: what, ours: ours, peerName: "sqlite3 reading the same file", peer: peer, target: 4)]
    }

    private func prompt() throws {
        let process = try PtyProcess([boplan, large])
        try process.expectLine("Molde>")
    }

    /// Until its answer is on the terminal.
    private func readAll() throws {
        let query = "select count(*), sum(length(value)) from event"
        let process = try PtyProcess([Bench.sqlite, large, query])
        try process.expect("\(events.count)|")
    }
}

/// From the bytes of a catalogue to texts that can be looked for: part of a start in another language than bokmål.
extension Bench {
    private static let msgfmt = "/usr/bin/msgfmt"
    private static let texts = 2000

    func catalogue() throws -> [Result] {
        let what = "read a catalogue of \(Bench.texts) texts"
        let (po, file) = (Bench.po, folder + "/nn.po")
        try Bench.write(po, to: file)
        func read() throws {
            guard try Catalogue(po: po).entries.count == Bench.texts else { throw Failure.noFile(file, errno: 0) }
        }
        guard access(Bench.msgfmt, X_OK) == 0 else {
            let row = Result(what: what, ours: try race({ try read() }, {}).ours)
            return [row, Result(what: "", note: "no peer: msgfmt is missing (Debian package gettext)")]
        }
        let arguments = ["-o", "/dev/null", file]
        let (ours, peer) = try race({ try read() }, { _ = try Run(Bench.msgfmt, arguments).finish() })
        return [Result(what: what, ours: ours, peerName: "gettext's msgfmt, with its start", peer: peer, target: 1)]
    }

    private static let po: String = {
        let header = "msgid \"\"\nmsgstr \"Language: nn\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n\"\n"
        return header
            + (0..<texts).map { number in
                """

                #. {1} = label
                #: Sources/Conversation/Votes/VoteProblem.swift
                #, python-brace-format
                msgid "Det finnes ingen avstemning \(number) som heter {1}. Velg mellom {2}, så går det bra."
                msgstr "Det finst inga avstemming \(number) som heiter {1}. Vel mellom {2}, så går det bra."

                """
            }.joined()
    }()

    private static func write(_ text: String, to path: String) throws {
        guard let file = fopen(path, "w") else { throw Failure.noFile(path, errno: errno) }
        defer { fclose(file) }
        guard fputs(text, file) >= 0 else { throw Failure.noFile(path, errno: errno) }
    }
}
