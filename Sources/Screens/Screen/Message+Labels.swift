import Planning

// Labels in the views of several topics.
extension Message {
    /// The text where nothing was said.
    package static let notFilledIn: Message = "[Ikke utfylt]"
    /// The text in a tool, prompt or group that is empty.
    package static let nothingYet: Message = "Ingenting her ennå."
    /// The heading of points whose prompt no longer counts.
    package static let withoutPrompt: Message = "Uten ledetekst"
    /// The heading of points that no group said.
    package static let withoutGroup: Message = "Uten gruppe"
    /// Returns the heading of rows that lack an answer in the column they are grouped by: "Uten fase".
    package static func without(_ column: Column?) -> Message {
        guard let name = column?.name else { return .withoutGroup }
        return name.contains(" ") ? "Uten svar på \(quoted: name)" : "Uten \(name.lowercased())"
    }
    /// The heading of the column with short ids.
    package static let id: Message = "Id"
}
