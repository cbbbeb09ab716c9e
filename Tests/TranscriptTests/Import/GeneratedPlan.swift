import Journal
import Library
import Planning
import RandomSupport
import TestSupport
import Testing

/// A plan of any text whatever, the same for the same seed.
struct GeneratedPlan {
    private var random: SeededGenerator
    private let measures: Int
    private var events: [Event] = []
    private var time: Int64 = 1_800_000_000_001

    init(seed: UInt64, measures: Int) {
        random = SeededGenerator(seed: seed)
        self.measures = measures
    }

    /// Makes the workshop file.
    func make(_ name: String, in world: TestHost) throws -> String {
        let file = world.path(name + ".boplan")
        world.run("ny", file, "--kommune", "Prøvevik", "--periode", "2027–2030")
        var copy = self
        let events = copy.events(try Self.reading(file))
        let journal = try SQLiteJournal(path: file, mode: .open)
        _ = try journal.commit { _ in events }
        return file
    }

    static func reading(_ file: String) throws -> Reading {
        Reading(process: try process, workshop: try workshop(file))
    }

    private static func workshop(_ file: String) throws -> Workshop {
        Timeline(try SQLiteJournal(path: file, mode: .readOnly).load()).workshop
    }

    static var process: Process {
        get throws { try ProcessLibrary(folder: TestHost.repository + "/Workshops").load("midt-norge") }
    }

    // MARK: Texts

    private static let words = [
        "Kjøpe ti små boliger nær sentrum", "Boveiledning", "vet ikke", "ÆØÅ æøå – «sitat»", "NAV/sosial", "juni 2027",
        "årlig 2027–2030", "innenfor rammen", "1,2 mill. kr per år", "Ansvar: Eiendom. Frist: 2012", "Sum", "Totalt 3",
        "Tiltak 2: Bygge", "Målområde Bolig", "Lovverk", "Mål", "Status", "1. juni 2027", "2027-03-31",
        "ca. 2,5 mill. kr per år (lån)", "450 000 kr (budsjettet)", "24-timers tilbud", "T1", "[Utfylt]",
    ]
    /// As the fold shows them, with white space as a document has it.
    private static let texts = (words + HostileText.all).map {
        presentable($0).split(separator: " ").joined(separator: " ").trimmed
    }
    .filter { !$0.isEmpty && !["-", "–", "—"].contains($0) && !$0.hasPrefix("'") && !$0.contains("\u{AD}") }
    /// Names that begin as names do: what a number or a dash in front of one is for, nobody can tell.
    private static let names = texts.filter { text in
        guard let first = text.unicodeScalars.first, !folded(text).isEmpty else { return false }
        return !first.properties.isWhitespace && first.properties.numericType == nil
            && !":–—-.…".unicodeScalars.contains(first)
    }

    private mutating func text() -> String { random.pick(Self.texts) }

    // MARK: Events

    private mutating func events(_ reading: Reading) -> [Event] {
        var areas = reading.workshop.items(in: "målområder").map(\.id.description)
        var known = Set(reading.workshop.items(in: "målområder").map { folded(reading.mainText(of: $0)) })
        for number in 0..<min(measures, 4) {
            let name = random.pick(Self.names)
            guard known.insert(folded(name)).inserted else { continue }
            areas.append(add("målområder", slot: "område", "MO\(10 + number)", ["tekst": name]).description)
        }
        for number in 0..<measures { addMeasure(number, areas) }
        guard measures > 0 else { return events }
        for (number, area) in areas.enumerated() where random.chance(2, of: 3) {
            for goal in 0...random.below(2) { add("mål", slot: area, "M\(number * 3 + goal + 1)", ["tekst": text()]) }
        }
        addProse("plantekst", ["hva-er", "lovverk", "føringer", "boligsosiale-mål", "prinsipper"], "PT")
        addProse("om-planen", ["status", "eier", "vedtas", "binder"], "PL")
        return events
    }

    private mutating func addMeasure(_ number: Int, _ areas: [String]) {
        var cells: [String: String] = [:]
        if random.chance(9, of: 10) { cells["målområde"] = random.pick(areas) }
        for column in ["strategi", "tiltak", "ansvarlig", "tidsfrist", "kostnad"] where random.chance(3, of: 4) {
            cells[column] = text()
        }
        if random.chance(1, of: 3) { cells["kostnad"] = String(random.below(100_000_000)) }
        if cells["tiltak"] == nil, cells["strategi"] == nil { cells["tiltak"] = text() }
        add("handlingsplan", slot: "", "T\(number + 1)", cells)
    }

    private mutating func addProse(_ tool: String, _ prompts: [String], _ prefix: String) {
        for (number, prompt) in prompts.enumerated() where random.chance(2, of: 3) {
            for paragraph in 0...random.below(3) {
                add(tool, slot: prompt, "\(prefix)\(number * 4 + paragraph + 1)", ["tekst": text()])
            }
        }
    }

    @discardableResult
    private mutating func add(_ tool: String, slot: String, _ label: String, _ cells: [String: String]) -> Stamp {
        let item = stamp()
        events.append(Event(stamp: item, action: item, change: .add(tool: tool, slot: slot, label: label)))
        for (column, text) in cells.sorted(by: { $0.key < $1.key }) {
            let change = Change.assign(.field(item, column: column), value: text, basis: [])
            events.append(Event(stamp: stamp(), action: item, change: change))
        }
        return item
    }

    private mutating func stamp() -> Stamp {
        time += 1
        return Stamp(milliseconds: time, counter: 0, device: 7)
    }
}
