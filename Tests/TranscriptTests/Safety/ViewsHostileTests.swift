import Planning
import Publishing
import Screens
import TestSupport
import Testing

@Suite("Views of workshops where anything may stand")
struct ViewsHostileTests {
    static let texts = [
        "\u{1B}[2J\u{1B}]0;tatt\u{7}skjerm", "skjult \u{202E}tekst", "住宅住宅住宅住宅住宅住宅住宅住宅住宅住宅",
        String(repeating: "boligsosialhandlingsplan", count: 12), "e\u{301}\u{301}\u{301} og ü",
        "to\nlinjer\r\nher", "", "vet ikke", "=1+1 | *ikke* <b>merket</b>", "👩‍👩‍👧 familie",
    ]

    static var sample: SampleWorkshop {
        var sample = SampleWorkshop(municipality: texts[0])
        var areas: [Stamp] = []
        for text in texts {
            areas.append(sample.row(in: "målområder", by: text, ["navn": text]))
            for prompt in ["sterke", "svake"] { sample.point(text, in: "swot", under: prompt, by: text) }
            sample.point(text, in: "innledning", under: "hva", by: text)
        }
        for (number, text) in texts.enumerated() {
            let measure = sample.row(
                in: "tiltak", by: text,
                ["målområde": areas[number].description, "tiltak": text, "ansvarlig": text, "kostnad": text])
            sample.answerApart(measure, "kostnad", text + "!", by: text)
            sample.place(measure, on: "haster", number % 5 + 1, 1)
            sample.place(measure, on: "haster", 3, 5, by: text.isEmpty ? "noen" : text)
        }
        return sample
    }

    static func everything(_ view: View) -> [StyledLine] {
        let reading = view.reading
        var lines = reading.process.tools.flatMap { tool in
            view.tool(tool) + view.candidates(reading.candidates(for: tool), to: tool)
        }
        for tool in reading.process.tools {
            lines += view.outcome(of: tool, in: nil, asked: nil) + view.briefly(reading.workshop.items(in: tool.id))
            guard let grid = tool.grid else { continue }
            lines += reading.placedItems(on: tool).flatMap { view.standpoints($0, grid) }
        }
        lines += reading.workshop.items.flatMap(view.item) + view.overview(current: "swot") + view.stages()
        for gathering in reading.process.gatherings {
            lines += view.gathering(gathering) + view.beginning(of: gathering)
        }
        return lines + view.findings(reading.findings())
    }

    @Test("No line is wider than the screen", arguments: [40, 49, 50, 63, 64, 70, 80, 132], [false, true])
    func width(width: Int, isSimple: Bool) {
        let screen = Screen(width: width, isSimple: isSimple, measure: columns)
        let lines = Self.everything(View(reading: Self.sample.reading, screen: screen)).map(\.text)
        #expect(lines.filter { columns($0) > width } == [])
        #expect(lines.filter { $0.last == " " } == [])
    }

    @Test("Nothing that steers a terminal comes through, in any format")
    func controls() {
        let reading = Self.sample.reading
        var texts = Self.everything(View(reading: reading)).map(\.text)
        texts += [OutputFormat.csv, .markdown].flatMap { format in
            ([nil] + reading.process.tools.map(Optional.some)).flatMap { tool in
                // The line ends of the format itself are its own.
                render(reading, tool: tool, as: format).split(whereSeparator: \.isNewline).map(String.init)
            }
        }
        #expect(texts.filter { $0 != safeText($0) } == [])
    }

    @Test("No stamp is ever shown")
    func stamps() {
        let reading = Self.sample.reading
        let stamps = Set(reading.workshop.items.map(\.id.description))
        let formats = OutputFormat.allCases.map { render(reading, as: $0) }
        let all = formats + Self.everything(View(reading: reading)).map(\.text)
        #expect(all.allSatisfy { text in !stamps.contains { text.contains($0) } })
    }

    @Test("A goal area that was taken back leaves no trace of its id")
    func chosenTakenBack() {
        var sample = SampleWorkshop()
        let area = sample.row(in: "målområder", ["navn": "Kommunale boliger"])
        sample.row(in: "tiltak", ["målområde": area.description, "tiltak": "Male trappene"])
        sample.write(.retract(action: area))
        let view = View(reading: sample.reading)
        let item = sample.reading.workshop.items.last
        let shown = item.map(view.item) ?? []
        #expect(shown.contains { $0.text == "Målområde: [Ikke utfylt]" })
        #expect(!render(sample.reading, as: .json).contains(area.description))
    }
}
