import Planning

/// A workshop built step by step as a group would, on the made-up process, at fixed times.
///
///     var sample = SampleWorkshop()
///     let weak = sample.point("Få små boliger", in: "swot", under: "svake", by: "NAV/sosial")
///     sample.reading.mainText(of: sample[weak])  // "Få små boliger"
package struct SampleWorkshop {
    package private(set) var timeline = Timeline()
    package var process: Process
    private var clock: StampClock
    private var now: Int64

    package init(
        process: Process = SampleProcess.process, municipality: String = "Molde", device: UInt32 = 7,
        at now: Int64 = 1_900_000_000_000
    ) {
        self.process = process
        self.now = now
        clock = StampClock(device: device)
        set(Fact.id, "prøve")
        set(Fact.municipality, municipality)
        set(Fact.period, "2027–2030")
        set(Fact.process, process.id)
    }

    package var reading: Reading {
        Reading(process: process, workshop: timeline.workshop)
    }

    /// The item as it now is; there must be such an item.
    package subscript(id: Stamp) -> Item {
        timeline.workshop.item(id)!
    }

    @discardableResult
    package mutating func write(_ change: Change, by author: String = "") -> Stamp {
        let stamp = clock.next(at: now)
        timeline.insert([Event(stamp: stamp, action: stamp, author: author, change: change)])
        return stamp
    }

    package mutating func set(_ fact: String, _ value: String) {
        write(.assign(.fact(fact), value: value, basis: timeline.workshop.content(of: .fact(fact)).basis))
    }

    /// A point on a board or a paragraph; its short id takes the prompt's letters.
    @discardableResult
    package mutating func point(
        _ text: String, in tool: ToolID, under prompt: String, by author: String = ""
    ) -> Stamp {
        let prefix = process.tool(tool).map(reading.prompts)?.first { $0.id == PromptID(prompt) }?.prefix ?? "X"
        let label = timeline.workshop.nextLabel(prefix)
        let item = write(.add(tool: tool, slot: prompt, label: label), by: author)
        answer(item, Tool.textField, text, by: author)
        return item
    }

    /// A row of a form, with answers by column id.
    @discardableResult
    package mutating func row(
        in tool: ToolID, by author: String = "", _ answers: KeyValuePairs<ColumnID, String>
    ) -> Stamp {
        let label = timeline.workshop.nextLabel(process.tool(tool)?.form?.prefix ?? "X")
        let item = write(.add(tool: tool, slot: "", label: label), by: author)
        for (column, text) in answers { answer(item, column, text, by: author) }
        return item
    }

    package mutating func answer(_ item: Stamp, _ column: ColumnID, _ text: String, by author: String = "") {
        let register = Register.field(item, column: column)
        write(
            .assign(register, value: text, basis: timeline.workshop.content(of: register).basis), by: author)
    }

    /// An answer by someone who has not seen the one that stands.
    package mutating func answerApart(_ item: Stamp, _ column: ColumnID, _ text: String, by author: String) {
        write(.assign(.field(item, column: column), value: text, basis: []), by: author)
    }

    /// A placement on a grid; without a voice it is the group's own.
    package mutating func place(_ item: Stamp, on grid: ToolID, _ x: Int, _ y: Int, by voice: String = "") {
        let register = Register.placement(item, grid: .tool(grid), voice: voice)
        let basis = timeline.workshop.content(of: register).basis
        write(.assign(register, value: "\(x) \(y)", basis: basis), by: voice)
    }
}

extension SampleWorkshop {
    /// A workshop where a bit of everything has been said.
    package static func filled(device: UInt32 = 7, at now: Int64 = 1_900_000_000_000) -> SampleWorkshop {
        var sample = SampleWorkshop(device: device, at: now)
        let homes = sample.row(in: "målområder", ["navn": "Kommunale boliger"])
        sample.row(in: "målområder", ["navn": "Økonomiske virkemidler"])
        sample.point("God oversikt over behovet", in: "swot", under: "sterke", by: "Politisk")
        let weak = sample.point("Få små boliger i sentrum", in: "swot", under: "svake", by: "NAV/sosial")
        let same = sample.point("For få små leiligheter", in: "swot", under: "svake", by: "Politisk")
        sample.write(.join(same, into: weak))
        let struck = sample.point("Skrevet feil", in: "swot", under: "svake")
        sample.write(.strike(struck))
        sample.point("Ny lov gir ny giv", in: "swot", under: "muligheter")
        sample.point("Bedre oversikt", in: "forventninger", under: "oppnå")
        sample.point("Alle som trenger det, har et sted å bo", in: "mål", under: homes.description)
        sample.point("Planen sier hva kommunen vil de neste fire årene.", in: "innledning", under: "hva")
        sample.addMeasures(homes: homes, weak: weak)
        return sample
    }

    private mutating func addMeasures(homes: Stamp, weak: Stamp) {
        let gap = row(
            in: "gap",
            [
                "status": "Få små boliger i sentrum", "behov": "Bygge åtte boliger med oppfølging",
                "visjon": "vet ikke",
            ])
        write(.lift(gap, from: weak))
        let build = row(
            in: "tiltak", by: "NAV/sosial",
            [
                "målområde": homes.description, "strategi": "Bygge nytt",
                "tiltak": "Bygge åtte boliger med oppfølging", "ansvarlig": "Boligsjef",
                "tidsfrist": "juni 2028",
                "kostnad": "6 mill. kr",
            ])
        write(.lift(build, from: gap))
        answerApart(build, "ansvarlig", "Rådmann", by: "Politisk")
        let paint = row(in: "tiltak", ["målområde": homes.description, "tiltak": "Male trappene"])
        row(in: "tiltak", ["tiltak": "Lage en brosjyre"])
        place(build, on: "haster", 4, 2)
        place(build, on: "haster", 2, 5, by: "NAV/sosial")
        place(build, on: "haster", 4, 2, by: "Politisk")
        place(paint, on: "haster", 1, 4, by: "NAV/sosial")
        place(paint, on: "haster", 2, 5, by: "Politisk")
    }
}
