import Testing

@testable import Documents

/// Where things are on the sheets: nothing is on top of anything else, and nothing leaves its place.
struct PictureGeometryTests {
    private func texts(_ sheet: Picture.Sheet) -> [TextLine] {
        sheet.marks.compactMap { if case .text(let line) = $0 { line } else { nil } }
    }

    private func labels(_ sheet: Picture.Sheet) -> [Box] {
        sheet.marks.compactMap { if case .label(let box, _, _) = $0 { box } else { nil } }
    }

    @Test(arguments: PictureSamples.sizes)
    func everyKindIsDrawn(count: Int) {
        #expect(PictureSamples.all(count).count == 9, "a kind is missing")
    }

    @Test(arguments: PictureSamples.sizes)
    func noLabelIsOnAnother(count: Int) {
        for picture in PictureSamples.all(count) {
            for (number, sheet) in picture.sheets.enumerated() {
                let labels = labels(sheet)
                for (index, label) in labels.enumerated() {
                    for other in labels[(index + 1)...] where label.overlaps(other) {
                        Issue.record("\(picture.name) \(number): labels at \(label) and \(other)")
                    }
                }
            }
        }
    }

    @Test func sixtyItemsInOneCellAreAllThere() throws {
        let picture = try #require(
            PictureSamples.pictures.grid(PictureSamples.grid(60, isCrowded: true), name: "rutenett"))
        // In the cell, in the legend, in the list.
        let inAll = picture.sheets.flatMap(labels).count
        #expect(inAll == 60 + 1 + 60)
        let said = picture.sheets.flatMap(texts).map(\.text)
        for number in 1...60 { #expect(said.filter { $0 == "T\(number)" }.count == 2, "T\(number)") }
    }

    @Test(arguments: PictureSamples.sizes)
    func noTextIsOnAnother(count: Int) {
        for picture in PictureSamples.all(count) {
            for (number, sheet) in picture.sheets.enumerated() {
                let texts = texts(sheet)
                for (index, text) in texts.enumerated() {
                    for other in texts[(index + 1)...] where text.box.overlaps(other.box) {
                        Issue.record("\(picture.name) \(number): «\(text.text)» and «\(other.text)»")
                    }
                }
            }
        }
    }

    @Test(arguments: PictureSamples.sizes)
    func everythingIsOnTheSheetAndTheSheetOnAPage(count: Int) {
        for picture in PictureSamples.all(count) {
            for sheet in picture.sheets {
                let canvas = Box(0, 0, sheet.width, sheet.height)
                for mark in sheet.marks where !canvas.holds(mark.extent) {
                    Issue.record("\(picture.name): \(mark) is outside \(sheet.width) × \(sheet.height)")
                }
                #expect(sheet.height <= Picture.pageHeight, "\(picture.name) with \(count)")
                #expect(sheet.width == 454)
            }
        }
    }

    /// Text that begins in a box or a label ends in it.
    @Test(arguments: PictureSamples.sizes)
    func noTextLeavesItsBox(count: Int) {
        for picture in PictureSamples.all(count) {
            for sheet in picture.sheets {
                let boxes = sheet.marks.compactMap(\.room)
                for text in texts(sheet) {
                    for box in boxes where box.holds(Box(text.at.x, text.at.y - 2, 0, 0), slack: 0) {
                        #expect(box.holds(text.box), "\(picture.name): «\(text.text)» in \(box)")
                    }
                }
            }
        }
    }

    @Test func whatIsVeryLongIsShortenedAndSaysSo() throws {
        let all = try #require(PictureSamples.pictures.trail(PictureSamples.trail(300), name: "spor"))
        let few = Pictures(.nb, mostSheets: 6)
        let some = try #require(few.trail(PictureSamples.trail(300), name: "spor"))
        #expect(all.sheets.count > 20 && some.sheets.count == 6)
        let said = "Her er 6 av \(all.sheets.count) ark."
        #expect(some.alternative.contains(said) && some.sheets[5].svg.contains(said))
        #expect(some.sheets.allSatisfy { $0.height <= Picture.pageHeight })
        #expect(some.sheets.prefix(5).map(\.marks) == all.sheets.prefix(5).map(\.marks))
        for picture in PictureSamples.all(20) { #expect(picture.limited(to: 6, .nb) == picture, "\(picture.name)") }
    }

    @Test func linesAreWideEnoughForTheirLettersInOpenSans() {
        // 1000ths of the size, measured in the font itself.
        #expect(OpenSans.width(of: "Ærlig", isBold: false) == 873 + 408 + 253 + 253 + 548)
        #expect(OpenSans.width(of: "Tiltak", isBold: true) == 579 + 305 + 305 + 434 + 604 + 620)
        #expect(Lettering(10).width(of: "中") >= 10, "what Open Sans lacks is taken to be wide")
    }

    @Test func longTextsAreShortenedAndLongWordsDivided() {
        let short = TextBlock("Kjøpe mange flere boliger enn i fjor", width: 60, .body, most: 2)
        #expect(short.lines.count == 2 && short.lines[1].hasSuffix("…"))
        #expect(TextBlock("Visjon/drøm/framtidsønske", width: 70, .body).lines == ["Visjon/drøm/", "framtidsønske"])
        let long = TextBlock(String(repeating: "langtord", count: 12), width: 60, .body)
        #expect(long.lines.count > 5 && long.lines.dropLast().allSatisfy { $0.hasSuffix("-") })
        #expect(long.lines.joined().filter { $0 != "-" } == String(repeating: "langtord", count: 12))
        #expect(long.widest <= 60)
    }

    @Test func nothingToShowIsNoPicture() {
        let pictures = PictureSamples.pictures
        #expect(pictures.grid(PictureSamples.grid(0), name: "x") == nil)
        var unplaced = PictureSamples.grid(3, hasVoices: false)
        for index in unplaced.items.indices { unplaced.items[index].own = nil }
        #expect(pictures.grid(unplaced, name: "x") == nil, "nobody has placed anything")
        #expect(pictures.board(PictureSamples.board(0), name: "x") == nil)
        #expect(pictures.gap(PictureSamples.gap(0), name: "x") == nil)
        #expect(pictures.progress(PictureSamples.progress(0), name: "x") == nil, "a task without a month")
        #expect(pictures.composition(.init(tool: "x", groups: ["a"], rows: [.init("b", [0])]), name: "x") == nil)
        #expect(pictures.costs(.init(years: [2027], areas: [.init("a", [0])], left: ["T1"]), name: "x") == nil)
        #expect(pictures.trail(.init(paths: [], untraced: 4), name: "x") == nil)
    }
}

extension Mark {
    /// What it covers.
    fileprivate var extent: Box {
        switch self {
        case .box(let box, _, _, _), .label(let box, _, _): box
        case .line(let one, let other, _): Mark.around([one, other])
        case .polygon(let points, _): Mark.around(points)
        case .circle(let centre, let radius, _, _): Box(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius)
        case .text(let line): line.box
        }
    }

    /// A box that text may stand in.
    fileprivate var room: Box? {
        switch self {
        case .box(let box, _, _, _), .label(let box, _, _): box
        default: nil
        }
    }

    private static func around(_ points: [Point]) -> Box {
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        return Box(xs.min()!, ys.min()!, xs.max()! - xs.min()!, ys.max()! - ys.min()!)
    }
}
