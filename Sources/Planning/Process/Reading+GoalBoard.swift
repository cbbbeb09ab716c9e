extension Reading {
    /// The board that asks once for each of the groups that measures stand in.
    package var goalBoard: Tool? {
        guard let source = process.measuresTool?.form?.groupColumn?.source else { return nil }
        return process.tools.first { tool in
            if case .items(source, _, _)? = tool.prompts { return true }
            return false
        }
    }
}
