import Documents
import Language
import Planning
import Publishing
import Screens

/// A wall that fills the terminal, and what it shows just now.
package struct ShownWall: Sendable {
    let tool: Tool?
    private var model: WallModel?
    private var lines: [StyledLine] = []

    package init(_ tool: Tool? = nil) { self.tool = tool }

    /// Draws the wall anew when it shows something else than last; else, unless it has to be drawn, returns nil.
    ///
    /// In simple mode it is whole the first time, and later what is new in it.
    package mutating func renewed(
        _ model: WallModel, force: Bool, by draw: (WallModel) -> WallView
    ) -> [StyledLine]? {
        guard force || model != self.model else { return nil }
        let view = draw(model)
        let (lines, old, isFirst) = (view.lines, Set(self.lines.map(\.text)), self.model == nil)
        (self.model, self.lines) = (model, lines)
        return view.screen.isSimple && !isFirst ? lines.filter { !old.contains($0.text) } : lines
    }
}

extension WallView {
    /// Creates the view in the terminal: one that fills it says, in the words of the screen, how it is left.
    package init(_ model: WallModel, on screen: Screen, rows: Int?, say: Language, words: Words) {
        self.init(
            model: model, screen: screen, rows: rows, say: say, hint: rows == nil ? "" : words.say(WallView.howToLeave))
    }
}
