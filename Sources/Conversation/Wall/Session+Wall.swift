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

extension Session {
    /// Returns what the wall shows: the tool that is named, else the one where the group stands, else where something
    /// was last said.
    func wall(_ tool: Tool?) -> WallModel? {
        let shown = tool ?? place?.tool ?? timeline.latestTool(in: process) ?? process.tools.first
        guard let tool = shown else { return nil }
        let latest = timeline.latestTime.map { host.time($0) } ?? ""
        return WallReading(reading: reading, say: words.say, stage: stageShown(of: tool), latest: latest).model(
            of: tool)
    }

    /// Returns the stage whose prompts of a tool are shown in the room and printed: the ones the group is asked where it
    /// stands, else those of the gathering that is due.
    func stageShown(of tool: Tool) -> Stage? {
        place.map { $0.tool.id == tool.id } ?? false ? place?.asked : reading.stageAsking(tool)
    }

    func wallView(_ model: WallModel, on screen: Screen, rows: Int?) -> WallView {
        WallView(model, on: screen, rows: rows, say: words.say, words: words)
    }

    /// Draws the wall anew when something was said since last, or when the window has changed; else returns nil.
    package mutating func renewed(_ wall: inout ShownWall, on screen: Screen, rows: Int, force: Bool) -> [StyledLine]? {
        _ = try? catchUp()
        renewPage()
        guard let model = self.wall(wall.tool) else { return nil }
        return wall.renewed(model, force: force) { wallView($0, on: screen, rows: rows) }
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
