import Conversation
import Journal
import Planning
import TestSupport
import Testing

/// Text that nobody typed here: a file made elsewhere may hold anything in any column. It is read as the program
/// reads it, and looked at in every way there is.
@Suite struct FileBorneTextTests {
    /// A workshop where a bit of everything is said, with `text` put in wherever text can be.
    private func file(with texts: [String]) throws -> (world: TestHost, file: String) {
        let world = TestHost()
        let (sound, file) = (world.path("god.boplan"), world.path("x.boplan"))
        try #require(world.run("ny", sound, "--kommune", "Molde", "--periode", "2027-2030") == .done)
        let session = HostileSession(texts: texts.map { _ in "ord" })
        #expect(session.run(in: world, sound, looks: false) == .done)
        var tampering = Tampering(texts: texts)
        let events = try SQLiteJournal(path: sound, mode: .readOnly).load().flatMap { tampering.tampered($0) }
        _ = try SQLiteJournal(path: file, mode: .create).merge(events)
        return (world, file)
    }

    @Test(arguments: HostileText.handfuls(of: HostileText.controls + HostileText.formulas, 16))
    func nothingInAFileSteersAScreenOrAList(_ texts: [String]) throws {
        let (world, file) = try file(with: texts)
        let session = HostileSession(texts: [])
        #expect(session.run(in: world, file) == .done)
        #expect(session.lines.count > 500, "nothing was shown")
        HostileOutputs.expectClean(session.lines, "on screen")
        HostileOutputs(world: world, file: file)
            .expectCleanSubcommands(tools: ["swot", "handlingsplan", "rutenett", "plantekst", "målområder"])
    }

    @Test func nothingInAFileSteersAScreenWhenItIsMerged() throws {
        let (world, file) = try file(with: Array(HostileText.controls.prefix(16)))
        (world.output, world.errors) = ([], [])
        #expect(world.run("flett", world.path("god.boplan"), file) == .fileFailed, "the same events with other content")
        #expect(world.run("flett", world.path("ny.boplan"), file) == .done)
        HostileOutputs.expectClean(world.output + world.errors, "flett")
    }

    @Test(
        .enabled(if: TestHost.hasTools, "make tools"),
        arguments: HostileText.handfuls(
            of: HostileText.controls.filter { !$0.contains(where: \.isNewline) } + HostileText.markup, 40))
    func nothingInAFileBecomesMoreThanTextInADocument(_ texts: [String]) throws {
        // Some texts come to nothing, and show as not filled in. Beside a code an empty answer would be that code.
        let plain = try file(with: texts.map { safeText($0).isEmpty ? "\u{7F}" : "ord" })
        let hostile = try file(with: texts)
        let sound = try HostileOutputs(world: plain.world, file: plain.file).skeletons()
        for (format, lines) in try HostileOutputs(world: hostile.world, file: hostile.file).skeletons() {
            #expect(lines.filter { $0.hasPrefix("FARLIG") || $0.hasPrefix("LENKE") } == [], "\(format)")
            #expect(Set(lines).subtracting(sound[format] ?? []) == [], "\(format) has something that was typed")
        }
    }
}

/// Puts hostile text in an event, a different one each time.
private struct Tampering {
    let texts: [String]
    private var next = 0
    private var added: Stamp?

    init(texts: [String]) {
        self.texts = texts
    }

    private mutating func text(_ old: String = "x") -> String {
        guard !old.isEmpty else { return "" }
        next += 1
        return texts[next % texts.count] + (next % 2 == 0 ? "" : old)
    }

    /// The event with its texts changed; now and then some more, of things nobody knows.
    mutating func tampered(_ event: Event) -> [Event] {
        var event = event
        event.author = text(event.author)
        switch event.change {
        case .assign(.fact(let name), _, _) where name == Fact.id || name == Fact.process: break
        case .assign(.field(let item, let column), let value, let basis) where Stamp(value) == nil:
            event.change = .assign(.field(item, column: column), value: text(value), basis: basis)
        case .assign(.fact(let name), let value, let basis):
            event.change = .assign(.fact(name), value: text(value), basis: basis)
        case .assign(.placement(let item, let grid, let voice), let value, let basis):
            event.change = .assign(.placement(item, grid: grid, voice: text(voice)), value: value, basis: basis)
        case .add(let tool, let slot, let label):
            added = event.stamp
            // Its number keeps them apart.
            event.change = .add(tool: tool, slot: slot, label: label + text())
        default: break
        }
        return [event] + unknown(after: event)
    }

    private mutating func unknown(after event: Event) -> [Event] {
        guard let item = added, next % 7 == 0 else { return [] }
        let changes: [Change] = [
            .add(tool: ToolID(text()), slot: text(), label: text()), .assign(.fact(text()), value: text(), basis: []),
            .assign(.field(item, column: ColumnID(text())), value: text(), basis: []),
            .assign(.placement(item, grid: "rutenett", voice: text()), value: "3 3", basis: []),
            .assign(.placement(item, grid: GridID(text()), voice: text()), value: text(), basis: []),
            .assign(.slot(item), value: text(), basis: []),
        ]
        return changes.enumerated().map { number, change in
            let stamp = Stamp(ticks: event.stamp.ticks, device: event.stamp.device &+ UInt32(number) &+ 1)
            return Event(stamp: stamp, action: stamp, author: text(), change: change)
        }
    }
}
