import Planning

/// A line for a silent round that another window had opened meanwhile: an empty line puts it on the board after all.
struct UnsealedNote {
    let place: Position
    let prompt: Prompt
    /// The one who would have stood as its author.
    let voice: String
    let text: String
}
