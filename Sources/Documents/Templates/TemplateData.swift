/// The tools that a template takes its data from: the line `data:` in the YAML between its first two `---`.
///
///     TemplateData.tools(in: "---\nlang: nb-NO\ndata: [handlingsplan, gap]\n---\n# …")  // ["handlingsplan", "gap"]
///     TemplateData.tools(in: "---\ndata:\n  - gap\n---\n")                              // ["gap"]
///     TemplateData.tools(in: "# Uten hode")                                             // []
package enum TemplateData {
    package static func tools(in template: String) -> [String] {
        let lines = template.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.first == "---" else { return [] }
        let header = lines.dropFirst().prefix { $0 != "---" && $0 != "..." }
        guard let start = header.firstIndex(where: { $0.hasPrefix("data:") }) else { return [] }
        let inline = header[start].dropFirst("data:".count)
        let listed = header[(start + 1)...].prefix { $0.drop { $0 == " " }.hasPrefix("- ") }
        return names(inline) + listed.flatMap { names($0.drop { $0 == " " }.dropFirst()) }
    }

    private static func names(_ text: Substring) -> [String] {
        let uncommented = text.prefix { $0 != "#" }
        return uncommented.split { " ,[]\"'\t".contains($0) }.map(String.init)
    }
}
