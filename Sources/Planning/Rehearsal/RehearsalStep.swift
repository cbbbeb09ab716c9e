/// A script for whoever leads a group through one tool.
package struct RehearsalStep: Sendable, Equatable {
    /// Id of the tool.
    package var tool: String
    /// What to say.
    package var say: String
    /// What usually happens, and what to do then.
    package var happens: String
    /// What to do when nobody speaks.
    package var silence: String

    package init(tool: String, say: String, happens: String, silence: String) {
        self.tool = tool
        self.say = say
        self.happens = happens
        self.silence = silence
    }
}
