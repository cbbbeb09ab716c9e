extension String {
    /// The lines of guidance as it stands in a process; one that begins with a space goes on from the one before.
    package var guidanceLines: [String] {
        split(whereSeparator: \.isNewline).reduce(into: []) { lines, line in
            if line.first == " ", let last = lines.popLast() {
                lines.append(last + " " + String(line).trimmed)
            } else {
                lines.append(String(line))
            }
        }
    }
}
