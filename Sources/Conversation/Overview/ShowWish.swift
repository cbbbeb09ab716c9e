import Planning
import Screens

/// The part of a workshop that somebody wants to see, as `/vis` and `boplan vis FILE` take it.
package enum ShowWish {
    case everything
    case tool(Tool)
    case item(Item)
    /// Several items, as they are listed.
    case items([Item])
    /// One cell of a grid.
    case cell(GridPoint, Tool)

    /// Reads "swot", "T1", "T1–T3" or "rutenett 4 2"; nothing is everything.
    package init(_ words: String, of reading: Reading) throws(Problem) {
        if words.isEmpty {
            self = .everything
        } else if let item = reading.workshop.item(labelled: words) {
            self = .item(item)
        } else if let items = ShowWish.items(words, in: reading.workshop) {
            self = .items(items)
        } else if let (tool, point) = try ShowWish.cell(words, of: reading.process) {
            self = .cell(point, tool)
        } else {
            do throws(Problem) {
                self = .tool(try reading.process.tool(named: words))
            } catch {
                throw looksLikeLabel(words) ? .missing(words, in: reading.workshop) : error
            }
        }
    }

    /// Returns the items that are listed; nil when there is only one, or a word is something else.
    private static func items(_ words: String, in workshop: Workshop) -> [Item]? {
        let labels = workshop.labels(in: words)
        let items = labels.compactMap(workshop.item(labelled:))
        return items.count > 1 && items.count == labels.count ? items : nil
    }

    private static func cell(_ text: String, of process: Process) throws(Problem) -> (Tool, GridPoint)? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let numbers = Array(words.suffix(2))
        guard words.count > 2, numbers.allSatisfy({ Int($0) != nil }) else { return nil }
        let tool = try process.tool(named: words.dropLast(2).joined(separator: " "))
        guard tool.grid != nil, let point = try GridPoint(x: numbers[0], y: numbers[1]) else { return nil }
        return (tool, point)
    }
}

extension View {
    /// Draws what was asked for; of everything, where the group is.
    package func shown(_ wish: ShowWish) -> [StyledLine] {
        switch wish {
        case .everything: overview()
        case .tool(let tool): self.tool(tool)
        case .item(let item): self.item(item)
        case .items(let items): Array(items.map { self.item($0) }.joined(separator: [""]))
        case .cell(let point, let tool): cell(point, of: tool)
        }
    }
}
