extension Process {
    /// The tools that municipalities lay side by side, in the order the process has them.
    package var compared: [Tool] {
        comparison.tools.compactMap(tool)
            + [comparison.volume.flatMap { tool($0.tool) }, tool(for: .together)]
            .compactMap { $0 }
    }
}
