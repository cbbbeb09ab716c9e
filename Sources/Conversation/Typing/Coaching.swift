/// The help that a group gets unasked, for as long as the conversation lasts: a laptop goes from group to group, and the
/// next has not turned anything off.
struct Coaching {
    /// The newcomer who is told what hard words mean; nil where there is none.
    var newcomer: Newcomer?
    /// Whether a line above the prompt says what the keys do.
    var givesHints = true
}
