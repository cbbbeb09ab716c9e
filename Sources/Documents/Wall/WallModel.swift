/// What hangs on the wall while a group works: one board, grid, vote or table, and nothing of what is private.
///
/// Whoever makes it has left out what is not for a room to see; here it is only laid out.
package struct WallModel: Sendable, Equatable {
    package typealias Point = BoardModel.Point
    /// A prompt with its points, oldest first; or a group of rows.
    package typealias Part = BoardModel.Prompt

    /// What came of a vote for one of the things chosen among.
    package struct Bar: Sendable, Equatable {
        package var label: String
        package var text: String
        package var sum: Int
        /// The least and the most that one gave it, those who gave it nothing among them.
        package var range: ClosedRange<Int>

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
    /// What is asked, when that is one thing.
    package var question: String
    package var content: Content
    /// When something was last said, as people read it: "14.05".
    package var time: String

    package init(place: String, title: String, question: String = "", content: Content, time: String = "") {
        self.place = place
        self.title = title
        self.question = question
        self.content = content
        self.time = time
    }

    /// "12 punkter · sist endret 14:05".
    package func summary(_ words: WallWords) -> String {
        var texts: [String] = []
        switch content {
        case .parts: texts = [words.count(count)]
        case .vote(_, let voters): texts = [words.votes(voters)]
        case .grid(let grid):
            texts = [words.count(count)]
            if grid.items.count > count { texts.append(words.notPlaced(grid.items.count - count)) }
        }
        return (texts + (time.isEmpty ? [] : [words.lastSaid(time)])).joined(separator: " · ")
    }

    /// How many things there are to read.
    package var count: Int {
        switch content {
        case .parts(let parts): parts.reduce(0) { $0 + $1.points.count }
        case .grid(let grid): grid.placed.count
        case .vote(let bars, _): bars.count
        }
    }
}
