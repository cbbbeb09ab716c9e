import CommandLine
import Conversation
import Glibc
import Publishing
import Screens
import TestSupport

extension TranscriptWorld {
    /// As the terminal does it: the prompt with what is typed, then the replies.
    func converse(_ session: inout Session, _ lines: [String]) {
        show(session.begin(), on: session.screen)
        for line in lines where !session.isOver {
            let prefill = session.takePrefill()
            if !prefill.isEmpty { base.output.append("[på linja: \(prefill)]") }
            if line.hasPrefix("⟦annen⟧ ") {
                elsewhere(String(line.dropFirst("⟦annen⟧ ".count)), session.file)
                base.output.append("[\(line)]")
                base.output += session.news().map(\.text)
                continue
            }
            if line.hasPrefix("⟦samtidig⟧ ") {
                elsewhere(String(line.dropFirst("⟦samtidig⟧ ".count)), session.file)
                base.output.append("[\(line)]")
                continue
            }
            if line.hasPrefix("⟦vent "), let minutes = Int64(line.dropFirst(6).dropLast()) {
                base.time += minutes * 60_000
                base.output.append("[\(line)]")
                base.output += session.news().map(\.text)
                continue
            }
            if line == "⟦slett⟧" {
                unlink(session.file)
                base.output.append("[\(line)]")
                continue
            }
            if line.hasPrefix("⟦over "), let other = TestHost.bytes(inside(String(line.dropFirst(6).dropLast()))) {
                overwrite(session.file, with: other)
                base.output.append("[\(line)]")
                continue
            }
            if line.hasSuffix("⇥") {
                base.output.append(session.prompt + line)
                let found = session.completions(for: String(line.dropLast()))
                base.output.append("[\(found.candidates.map(\.text).joined(separator: ", "))]")
                continue
            }
            if showsHints, let hint = session.hintLine { base.output.append(hint.text) }
            base.output.append(session.prompt + line)
            show(session.handle(inside(Notation.text(line))), on: session.screen)
        }
        if !session.isOver {
            base.output.append(session.prompt + "^D")
            show([session.askToLeave()], on: session.screen)
            session.leave()
        }
        show([session.farewell()], on: session.screen)
    }

    private func show(_ replies: [Reply], on screen: Screen) {
        for reply in replies {
            if case .curtain = reply.kind { base.output.append("[skjermen er tømt]") }
            base.output += reply.fitted(to: screen).lines.map(\.text)
        }
    }

    /// Another program writes over the open file, as one that synchronises may.
    private func overwrite(_ file: String, with bytes: [UInt8]) {
        let open = fopen(file, "r+")!
        fwrite(bytes, 1, bytes.count, open)
        ftruncate(fileno(open), off_t(bytes.count))
        fclose(open)
    }

    /// Another window on the same file writes; lines are parted by `;`.
    private func elsewhere(_ lines: String, _ file: String) {
        let written = (base.output, base.errors)
        defer { (base.output, base.errors) = written }
        let lines = lines.split(separator: ";").map { String($0) }
        _ = base.run(as: 2, [file, "-c"] + lines, in: words)
    }
}
