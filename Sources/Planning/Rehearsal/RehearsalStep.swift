/// A script for the person who leads a group through one tool.
package struct RehearsalStep: Sendable, Equatable {
    /// The id of the tool.
    package var tool: ToolID
    /// The words to say.
    package var say: String
    /// The usual course of events, and what to do then.
    package var happens: String
    /// Advice for when the group is silent.
    package var silence: String

    package init(tool: ToolID, say: String, happens: String, silence: String) {
        self.tool = tool
        self.say = say
        self.happens = happens
        self.silence = silence
    }
}
