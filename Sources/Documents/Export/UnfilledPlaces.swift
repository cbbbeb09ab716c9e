import Language
import Planning

/// The places of a document that say that something has not been written yet.
package struct UnfilledPlaces: Sendable, Equatable {
    package var count = 0
    /// The name of the first: what it says is missing, or the heading above it; empty where there is neither.
    package var first = ""

    package init(count: Int = 0, first: String = "") {
        self.count = count
        self.first = first
    }

    /// Finds them in a filled template.
    ///
    ///     UnfilledPlaces(in: #"## Lov\n[\[Ikke utfylt: Lovverk\]]{.ikke-utfylt}"#, .nb)  // 1, "Lovverk"
    init(in markdown: String, _ say: Language) {
        var (heading, rest) = ("", Substring(markdown))
        while let mark = rest.firstRange(of: "]{.ikke-utfylt}") {
            let before = rest[..<mark.lowerBound]
            if count == 0 {
                let headings = before.split(separator: "\n").filter { $0.hasPrefix("#") }
                heading = headings.last.map(Self.plainHeading) ?? heading
                first = Self.name(atEndOf: before, say) ?? heading
            }
            count += 1
            rest = rest[mark.upperBound...]
        }
    }

    /// Returns what the text in brackets that ends here says is missing; nil when it only says that something is.
    private static func name(atEndOf text: Substring, _ say: Language) -> String? {
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        let plain = line.replacing("\\", with: "")
        guard let said = plain.ranges(of: "[" + say(.missing) + ": ").last else { return nil }
        let name = plain[said.upperBound...].prefix { $0 != "]" }
        return name.isEmpty ? nil : String(name)
    }

    private static func plainHeading(_ line: Substring) -> String {
        let text = line.drop { $0 == "#" || $0 == " " }.replacing("\\", with: "")
        return String(text.prefix { $0 != "{" }).trimmed
    }
}
