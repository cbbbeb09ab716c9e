/// The prompts of a board with their points, two prompts beside each other: a SWOT has its four fields.
package struct BoardModel: Sendable, Equatable {
    package struct Point: Sendable, Equatable {
        package var label: String
        package var text: String
        /// The person or group who said it; empty when it was said by no one in particular.
        package var voice: String

        package init(_ label: String, _ text: String, voice: String = "") {
            self.label = label
            self.text = text
            self.voice = voice
        }
    }

    package struct Prompt: Sendable, Equatable {
        package var name: String
        package var points: [Point]

        package init(_ name: String, _ points: [Point]) {
            self.name = name
            self.points = points
        }
    }

    package var tool: String
    package var prompts: [Prompt]

    package init(tool: String, prompts: [Prompt]) {
        self.tool = tool
        self.prompts = prompts
    }
}
