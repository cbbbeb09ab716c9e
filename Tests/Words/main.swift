import Glibc
import MessageSource

// Lists every message of the sources in `Templates/boplan.pot`. Where they are comes in on standard input, as the
// compiler has found it: `Sources/Conversation/Votes/VoteProblem.swift:62:9` on each line; see `run`.

func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { fatalError("cannot read \(path)") }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
}

var template = MessageTemplate()
var sources: [String: [ArraySlice<UInt8>]] = [:]
while let place = readLine() {
    let parts = place.split(separator: ":")
    guard parts.count == 3, let line = Int(parts[1]), let column = Int(parts[2]) else { fatalError(place) }
    let file = String(parts[0])
    let lines = sources[file] ?? bytes(of: file).split(separator: 10, omittingEmptySubsequences: false)
    sources[file] = lines
    let rest = lines[(line - 1)...].joined(separator: [10]).dropFirst(column - 1)
    template.add(rest, file: file, line: line)
}
for fault in template.faults { _ = (fault + "\n").withCString { write(2, $0, strlen($0)) } }
print(template.text, terminator: "")
exit(template.messages.isEmpty || !template.faults.isEmpty ? 1 : 0)
