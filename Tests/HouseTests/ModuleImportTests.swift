import Testing

/// Tests of the modules: each imports only those below it.
struct ModuleImportTests {
    /// From the core outwards, as in docs/architecture.md.
    private static let layers = [
        "Planning", "FileSystem", "Language", "Journal", "Library", "Documents", "Screens", "Publishing",
        "Conversation",
        "Terminal", "CommandLine", "boplan",
    ]
    private let tree: SourceTree

    init() throws { tree = try SourceTree() }

    private func imports(_ file: SourceFile) -> [String] {
        file.text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard let place = words.firstIndex(of: "import"), place < 2, words.count > place + 1 else { return nil }
            return words[place + 1]
        }
    }

    @Test func everyModuleHasItsPlace() {
        let modules = Set(tree.files.filter { $0.path.hasPrefix("Sources/") }.map(\.module))
        #expect(modules.sorted() == Self.layers.sorted())
    }

    /// One direction cannot go in a circle.
    @Test func importsGoOneWay() {
        for file in tree.files where file.path.hasPrefix("Sources/") {
            let own = Self.layers.firstIndex(of: file.module) ?? 0
            for other in imports(file) {
                guard let place = Self.layers.firstIndex(of: other) else { continue }
                #expect(place < own, "\(file.path) imports \(other)")
            }
        }
    }

    /// No input and output, clock or Foundation in the core; no words of the conversation in what it is drawn with.
    @Test func theCoreStandsAlone() {
        for file in tree.files where file.path.hasPrefix("Sources/Planning/") {
            #expect(imports(file) == [], "\(file.path)")
        }
        for file in tree.files where file.path.hasPrefix("Sources/Screens/") {
            #expect(Set(imports(file)).isSubset(of: ["Planning", "Language"]), "\(file.path)")
        }
    }
}
