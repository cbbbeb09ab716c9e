import Language

/// How a catalogue stands beside the template of all messages.
package struct CatalogueReview: Equatable {
    /// Not there, not translated, or only guessed by a tool.
    package var missing: [String] = []
    /// No message of the sources.
    package var leftOver: [String] = []
    /// A place of the original is not in the text, or one that the original does not have.
    package var otherPlaces: [String] = []
    /// As many forms as the language has are not there.
    package var missingForms: [String] = []

    private struct Key: Hashable {
        var context: String
        var id: String
    }

    package init(_ catalogue: Catalogue, against template: Catalogue) {
        self.init(catalogue, against: template.entries)
    }

    /// - Parameter originals: What is to be translated.
    package init(_ catalogue: Catalogue, against originals: [Catalogue.Entry]) {
        func keyed(_ entries: [Catalogue.Entry]) -> [Key: Catalogue.Entry] {
            Dictionary(entries.map { (Key(context: $0.context, id: $0.id), $0) }) { first, _ in first }
        }
        let (own, all) = (keyed(catalogue.entries), keyed(originals))
        leftOver = catalogue.entries.filter { all[Key(context: $0.context, id: $0.id)] == nil }.map(\.id)
        for original in originals {
            guard let entry = own[Key(context: original.context, id: original.id)], !entry.isFuzzy,
                entry.texts.contains(where: { !$0.isEmpty })
            else {
                missing.append(original.id)
                continue
            }
            let forms = original.many == nil ? 1 : catalogue.plural.forms
            if entry.texts.count != forms || entry.texts.contains("") || entry.many != original.many {
                missingForms.append(original.id)
            }
            if entry.texts.contains(where: { !$0.isEmpty && !has(original, $0) }) { otherPlaces.append(original.id) }
        }
    }

    /// A form for one may do without the number; no text has a place that the original has not.
    private func has(_ original: Catalogue.Entry, _ text: String) -> Bool {
        let (needed, allowed) = (places(original.id), places(original.many ?? original.id).union(places(original.id)))
        let found = places(text)
        return found.isSubset(of: allowed) && needed.isSubset(of: found)
    }

    private func places(_ text: String) -> Set<Int> {
        let parts = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        return Set(parts.compactMap { part in Int(part.prefix { $0 != "}" }) })
    }
}
