/// Names that a spreadsheet takes for its sheets: at most 31 letters, none of `[]:*?/\`, no two alike.
///
///     SheetNames.of(["Gap-analyse", "Tid/min", "Tid:min"])  // ["Gap-analyse", "Tid min", "Tid min 2"]
enum SheetNames {
    static func of(_ wanted: [String]) -> [String] {
        var taken: Set<String> = []
        return wanted.map { name in
            let base = allowed(name)
            let candidates = [base] + (2..<1000).map { base.shortened(by: " \($0)") }
            let free = candidates.first { !taken.contains($0.lowercased()) } ?? base
            taken.insert(free.lowercased())
            return free
        }
    }

    private static func allowed(_ name: String) -> String {
        let words = name.split { "[]:*?/\\'".contains($0) || $0.isWhitespace }
        let text = words.joined(separator: " ")
        // Excel keeps this name for itself.
        return text.isEmpty || text.lowercased() == "history" ? "Ark" : text.shortened(by: "")
    }
}

extension String {
    /// Shortens the name until it and `ending` have room together, and adds `ending`. Excel counts UTF-16.
    fileprivate func shortened(by ending: String) -> String {
        var text = self
        while text.utf16.count + ending.utf16.count > 31 { text.removeLast() }
        return text + ending
    }
}
