import Documents
import Planning
import Publishing
import Screens

/// A page that is renewed as long as the conversation lasts.
struct OpenWall {
    var file: WallFile
    /// The tool that it shows; nil follows where the group stands.
    var tool: Tool?
}

/// A wall that fills the terminal, and what it shows just now.
package struct ShownWall: Sendable {
    let tool: Tool?
    fileprivate var model: WallModel?
    fileprivate var lines: [StyledLine] = []

    init(_ tool: Tool?) { self.tool = tool }
}

extension Session {
    /// Returns what the wall shows: the tool that is named, else the one where the group stands, else where something
    /// was last said.
    func wall(_ tool: Tool?) -> WallModel? {
        let shown = tool ?? place?.tool ?? timeline.latestTool(in: process) ?? process.tools.first
        guard let tool = shown else { return nil }
        return WallReading(reading: reading, say: words.say, time: timeOfLatest).model(of: tool)
    }

    /// The time of the latest contribution without its day: "14:05".
    private var timeOfLatest: String {
        timeline.latestTime.map { host.time($0).split(separator: " ").last.map(String.init) ?? "" } ?? ""
    }

    func wallView(_ model: WallModel, on screen: Screen, rows: Int?) -> WallView {
        let hint = rows == nil ? "" : words.say(WallView.howToLeave)
        return WallView(model: model, screen: screen, rows: rows, say: words.say, hint: hint)
    }

    /// Draws the wall anew when something was said since last, or when the window has changed; else returns nil.
    ///
    /// In simple mode it is whole the first time, and later what is new in it.
    package mutating func renewed(_ wall: inout ShownWall, on screen: Screen, rows: Int, force: Bool) -> [StyledLine]? {
        _ = try? catchUp()
        renewPage()
        guard let model = self.wall(wall.tool), force || model != wall.model else { return nil }
        let view = wallView(model, on: screen, rows: rows).lines
        let old = Set(wall.lines.map(\.text))
        let isFirst = wall.model == nil
        (wall.model, wall.lines) = (model, view)
        return screen.isSimple && !isFirst ? view.filter { !old.contains($0.text) } : view
    }

    /// Writes the page anew when it has changed. A page that cannot be written is given up, and the group is told.
    @discardableResult
    mutating func renewPage() -> [Reply] {
        guard var page, let model = wall(page.tool) else { return [] }
        do throws(DocumentProblem) {
            try page.file.show(model)
            self.page = page
            return []
        } catch {
            self.page = nil
            return [Reply(.problem, words.lines(for: .document(error)))]
        }
    }
}

extension [Reply] {
    /// The wall that was asked for, to fill the terminal.
    package var wall: ShownWall? {
        for case .wall(let wall) in map(\.kind) { return wall }
        return nil
    }
}
