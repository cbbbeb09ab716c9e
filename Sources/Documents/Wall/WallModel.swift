import Language
import Planning

/// The content of the wall while a group works: one board, grid, vote or table, and nothing of what is private.
///
/// The code that makes it has left out what is not for a room to see; here it is only laid out.
package struct WallModel: Sendable, Equatable {
    package typealias Point = BoardModel.Point
    /// A prompt with its points, oldest first; or a group of rows.
    package typealias Part = BoardModel.Prompt

    /// The outcome of a vote for one of the things chosen among.
    package struct Bar: Sendable, Equatable {
        package var label: String
        package var text: String
        package var sum: Int
        /// The least and the most that one gave it, those who gave it nothing among them.
        package var range: ClosedRange<Int>
        package var spread: Message { "fra \(range.lowerBound) til \(range.upperBound)" }

        package init(_ label: String, _ text: String, sum: Int, range: ClosedRange<Int>) {
            self.label = label
            self.text = text
            self.sum = sum
            self.range = range
        }
    }

    package enum Content: Sendable, Equatable {
        case parts([Part])
        case grid(GridModel)
        /// The most chosen first.
        case vote([Bar], voters: Int)
    }

    /// The municipality.
    package var place: String
    /// The tool, or what is voted on.
    package var title: String
    /// The question asked, when there is just one.
    package var question: String
    package var content: Content
    /// The time when something was last said, as people read it: "14.05".
    package var time: String

    package init(place: String, title: String, question: String = "", content: Content, time: String = "") {
        self.place = place
        self.title = title
        self.question = question
        self.content = content
        self.time = time
    }

    /// Returns how much there is to read, and when it was last changed: "12 punkter · sist endret 14:05".
    package func summary(_ say: Language) -> String {
        var texts: [Message] = ["\(count, one: "# punkt", many: "# punkter")"]
        switch content {
        case .parts: break
        case .vote(_, let voters): texts = ["\(voters) har stemt"]
        case .grid(let grid):
            if grid.items.count > count { texts.append("\(grid.items.count - count) ikke plassert") }
        }
        if !time.isEmpty { texts.append("sist endret \(time)") }
        return texts.map { say($0) }.joined(separator: " · ")
    }

    /// The number of things there are to read.
    package var count: Int {
        switch content {
        case .parts(let parts): parts.reduce(0) { $0 + $1.points.count }
        case .grid(let grid): grid.placed.count
        case .vote(let bars, _): bars.count
        }
    }
}

// MARK: - What a wall says in its own words

extension WallModel {
    package static let nothingYet: Message = "Ingenting ennå"
    /// The text in place of one that is not for the wall.
    package static let held: Message = "(vises ikke her)"
    /// The meaning of the signs of a grid: placed by members but not by the group; placed apart.
    package static let onlyVoices: Message = "gruppa er ikke ferdig"
    package static let disagreed: Message = "uenige"

    /// Returns how many points were said before those that are shown.
    package static func earlier(_ count: Int) -> Message { "… og \(count) tidligere" }

    /// Returns how many more there are, that there is no room for.
    package static func more(_ count: Int) -> Message { "… og \(count) til" }
}
