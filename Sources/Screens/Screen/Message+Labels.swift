import Planning

// Labels in the views of several topics.
extension Message {
    /// The text where nothing was said.
    package static let notFilledIn: Message = "[Ikke utfylt]"
    /// The text in a tool, prompt or group that is empty.
    package static let nothingYet: Message = "Ingenting her ennå."
    /// The heading of points whose prompt no longer counts.
    package static let withoutPrompt: Message = "Uten ledetekst"
    /// The heading of rows in no group, and of points that no group said.
    package static let withoutGroup: Message = "Uten gruppe"
    /// The heading of the column with short ids.
    package static let id: Message = "Id"
}
