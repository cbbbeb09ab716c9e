import Glibc
import Terminal

// A small program for the pty tests: it asks for lines and prints what it got. The first argument is the
// history file (`-` for none); the others ask for the behaviour under test.

let options = Set(CommandLine.arguments.dropFirst(2))
let history = CommandLine.arguments.dropFirst().first.flatMap { $0 == "-" ? nil : $0 }

let goals = ["kommunale boliger", "kommunale byggeprosjekt", "økonomi og ansvar", "ærlig samtale", "Årshjul"]
    .map { Completions.Candidate($0) }
let commands = [
    Completions.Candidate("/handlingsplan "), Completions.Candidate("/hjelp", note: "forklaring"),
]

/// Commands at the start of the line, goals after the first space; case does not count.
func candidates(_ line: String, _ cursor: Int) -> Completions {
    let head = String(decoding: Array(line.utf8)[..<cursor], as: UTF8.self)
    let start = head.firstIndex(of: " ").map { head.utf8.distance(from: head.startIndex, to: $0) + 1 } ?? 0
    let word = String(decoding: Array(head.utf8)[start...], as: UTF8.self).lowercased()
    let matching = (start == 0 ? commands : goals).filter { $0.text.lowercased().hasPrefix(word) }
    return Completions(start: start, candidates: matching.map { open($0) })
}

func open(_ candidate: Completions.Candidate) -> Completions.Candidate {
    var candidate = candidate
    candidate.isFinal = !candidate.text.hasSuffix(" ")
    return candidate
}

func visible(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
}

func report(_ text: String) {
    print(text)
    fflush(nil)
}

let signals = try Signals()
let editor = try LineEditor(signals: signals, historyFile: history, isPlain: options.contains("--plain"))
editor.complete = candidates
editor.searchPrompt = { ($0.isFound ? "søk: " : "ikke funnet: ") + $0.text + " → " }
if options.contains("--news") {
    // News comes when a file of that name appears, so the test decides the moment.
    editor.idleInterval = .milliseconds(20)
    editor.onIdle = {
        guard let path = environmentVariable("NEWS"), unlink(path) == 0 else { return [] }
        return ["* Malvik la til V4", "* og V5 på tvers"]
    }
}

let style = Style(isOn: options.contains("--colour"))
let prompt = style.bold("molde") + " · SWOT · svake sider (NAV/sosial)> "
var prefill = options.contains("--prefill") ? "blåbær" : ""
loop: while true {
    switch try editor.readLine(prompt: prompt, prefill: prefill) {
    case .line("alene"): editor.isPrivate.toggle()
    case .line("arbeid"):
        report("<working>")
        while !signals.takePendingInterrupt() { usleep(1000) }
        report("<interrupted at work>")
    case .line("rediger"):
        do {
            report("<edited: \(visible(try ExternalEditor().edit("før")))>")
        } catch {
            report("<\(error.reason)>")
        }
    case .line(let text):
        if !editor.isPrivate { editor.remember(text) }
        report("<got: \(visible(text))>")
    case .interrupted: report("<interrupted>")
    case .endOfInput:
        report("<end>")
        break loop
    case .hangup:
        report("<hangup>")
        break loop
    }
    prefill = ""
}
