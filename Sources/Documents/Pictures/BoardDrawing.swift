import Language
import Planning

/// Two fields beside each other, each with its heading, its points and how many they are.
struct BoardDrawing: PictureDrawing {
    let model: BoardModel
    let say: Language

    private static let gap = 8.0
    private static let inset = 8.0
    private static let head = 24.0
    private static let width = (Drawing.width - gap) / 2

    /// A point of a field, as it is written.
    private struct Entry {
        var label: TextBlock
        var text: TextBlock
        var voice: TextBlock?
        var height: Double { max(label.height, text.height) + (voice?.height ?? 0) + 4 }
    }

    var isEmpty: Bool { model.prompts.allSatisfy(\.points.isEmpty) }
    var caption: String { model.tool }

    var drawings: [Drawing] {
        var sheets = Sheets()
        for start in stride(from: 0, to: model.prompts.count, by: 2) {
            let pair = Array(model.prompts[start..<min(start + 2, model.prompts.count)])
            add(pair, to: &sheets)
        }
        return sheets.drawings
    }

    /// Draws two fields, both as high as the higher one; what the sheet has no room for goes on on the next.
    private func add(_ pair: [BoardModel.Prompt], to sheets: inout Sheets) {
        var left = pair.map { $0.points.map(entry)[...] }
        var isFirst = true
        repeat {
            let whole = left.map(height).max() ?? 0
            if whole + Self.head > Drawing.tallest - sheets.top, sheets.top > 200 { sheets.turn() }
            let room = Drawing.tallest - sheets.top - Self.head - 14
            let parts = left.map { taken(from: $0, room: room) }
            let height = Self.head + max(26, (parts.map(height).max() ?? 0) + 8)
            sheets.add(height: height, gap: Self.gap) { drawing, top in
                for (index, part) in parts.enumerated() {
                    let box = Box(Double(index) * (Self.width + Self.gap) + 0.5, top, Self.width - 1, height)
                    let isGoingOn = !isFirst && !part.isEmpty
                    field(pair[index], part, isGoingOn, in: &drawing, box)
                }
            }
            for index in left.indices { left[index] = left[index].dropFirst(parts[index].count) }
            isFirst = false
        } while left.contains { !$0.isEmpty }
    }

    private func height(_ entries: ArraySlice<Entry>) -> Double { entries.map(\.height).reduce(0, +) }

    /// Returns as many entries as there is room for, and one at least.
    private func taken(from entries: ArraySlice<Entry>, room: Double) -> ArraySlice<Entry> {
        var sum = 0.0
        var count = 0
        for entry in entries {
            sum += entry.height
            if sum > room, count > 0 { break }
            count += 1
        }
        return entries.prefix(count)
    }

    private func field(
        _ prompt: BoardModel.Prompt, _ entries: ArraySlice<Entry>, _ isGoingOn: Bool, in drawing: inout Drawing,
        _ box: Box
    ) {
        drawing.draw(.box(box, fill: nil, stroke: Stroke(.rule, 0.8), radius: 0))
        drawing.draw(.box(Box(box.x, box.y, box.width, 19), fill: .accent, stroke: nil, radius: 0))
        let name = isGoingOn ? prompt.name + " " + say("(forts.)") : prompt.name
        let heading = TextBlock(name, width: box.width - 50, Lettering(9.5, isBold: true, .paper), most: 1)
        drawing.write(heading, x: box.x + Self.inset, top: box.y + 3.4, on: .accent)
        let count = TextBlock(String(prompt.points.count), width: 36, Lettering(9, .paper))
        drawing.write(count, x: box.right - Self.inset, top: box.y + 3.8, anchor: .end, on: .accent)
        var top = box.y + Self.head
        for entry in entries {
            write(entry, in: &drawing, x: box.x + Self.inset, top: top)
            top += entry.height
        }
        if prompt.points.isEmpty {
            drawing.write(
                TextBlock(say("Ingen punkter ennå"), width: box.width - 16, .note), x: box.x + Self.inset, top: top)
        }
    }

    private func write(_ entry: Entry, in drawing: inout Drawing, x: Double, top: Double) {
        drawing.write(entry.label, x: x, top: top)
        drawing.write(entry.text, x: x + labels, top: top)
        if let voice = entry.voice {
            drawing.write(voice, x: x + labels, top: top + max(entry.label.height, entry.text.height))
        }
    }

    /// The column of short ids.
    private var labels: Double {
        let widths = model.prompts.flatMap(\.points).map { min(60, Lettering(8.5, isBold: true).width(of: $0.label)) }
        return (widths.max() ?? 10) + 6
    }

    private func entry(_ point: BoardModel.Point) -> Entry {
        let width = Self.width - 2 * Self.inset - labels
        return Entry(
            label: TextBlock(point.label, width: 60, Lettering(8.5, isBold: true, .accent), most: 1),
            text: TextBlock(point.text, width: width, .body, most: 4),
            voice: point.voice.isEmpty ? nil : TextBlock(point.voice, width: width, .note, most: 1))
    }
}

extension BoardDrawing {
    /// The points, every one where they are few, else how many there are and the first of them.
    var alternative: String {
        let isLong = model.prompts.map(\.points.count).reduce(0, +) > 24
        return model.prompts.map { prompt in
            let shown = isLong ? prompt.points.prefix(4) : prompt.points[...]
            let points = shown.map { $0.voice.isEmpty ? $0.text : "\($0.text) (\($0.voice))" }.joined(separator: "; ")
            let more = shown.count < prompt.points.count
            let heading = say(counted(prompt))
            return points.isEmpty ? heading + "." : heading + ": " + (more ? points + " …" : points).sentence
        }
        .joined(separator: " ")
    }

    private func counted(_ prompt: BoardModel.Prompt) -> Message {
        prompt.points.isEmpty
            ? "\(prompt.name), ingen punkter"
            : "\(prompt.name), \(prompt.points.count, one: "ett punkt", many: "# punkter")"
    }
}
