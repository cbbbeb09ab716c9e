/// The versions of the tools there are.
extension ToolPaths {
    /// Returns the program that is started for a tool; nil when it is not here.
    package func path(of tool: DocumentTool) -> String? {
        switch tool {
        case .pandoc: pandoc
        case .typst: python
        }
    }

    /// Returns the version of a tool, "3.9"; nil when the tool is not here, or does not say.
    package func version(of tool: DocumentTool) -> String? {
        guard let path = path(of: tool) else { return nil }
        let arguments =
            switch tool {
            case .pandoc: ["--version"]
            case .typst: ["-I", "-B", "-c", "import importlib.metadata as m; print(m.version('typst'))"]
            }
        let runner = ToolRunner(environment: ToolEnvironment.plain, timeLimit: .seconds(5))
        guard let output = try? runner.run(path, arguments) else { return nil }
        let line = String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        return line.split(separator: " ").last.map(String.init)
    }
}
