import Planning
import TestSupport
import Testing

/// What a workshop shows, whatever file it came from. The numbers are made by the rule and belong to nobody.
struct PresentableTests {
    private let number = "01819012365"

    @Test func theSampleIsANumberByTheRule() {
        #expect(NationalIdentity.isIn(number))
    }

    @Test func digitsOfANumberAreHiddenAndAllElseIsKept() {
        #expect(presentable("Beboer (\(number)) venter") == "Beboer (•••••••••••) venter")
        #expect(presentable("018190 12365, 2012") == "•••••• •••••, 2012")
        #expect(presentable("tlf. 22 22 22 22, org. 974 760 673") == "tlf. 22 22 22 22, org. 974 760 673")
    }

    @Test(arguments: 0..<20) func nothingIsFoundAfterHiding(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let text = (0..<random.below(8)).map { _ in
                random.pick([
                    number, "018190 12365", "ord", " ", "-", "\u{200B}", "12", "\u{1B}[1m", "\n", "０１８１９０１２３６５",
                ])
            }.joined()
            let shown = presentable(text)
            #expect(!NationalIdentity.isIn(shown), "seed \(seed): \(text.debugDescription)")
            #expect(safeText(shown) == shown, "seed \(seed): \(text.debugDescription)")
            #expect(presentable(shown) == shown, "seed \(seed): \(text.debugDescription)")
        }
    }

    @Test func linesAreOneLine() {
        #expect(presentable("rød \u{1B}[31mskrift\nto\u{2028}linjer") == "rød skrift to linjer")
    }

    @Test func aStampIsNobodysNumber() {
        let stamp = "0192f\(number)a1b2c3de"
        #expect(Stamp(stamp) != nil && NationalIdentity.isIn(stamp), "it looks like one")
        #expect(presentable(stamp) == stamp)
        let choice = Event(
            stamp: Stamp(ticks: 2, device: 1), action: Stamp(ticks: 2, device: 1),
            change: .assign(.fact("x"), value: stamp, basis: []))
        #expect(!choice.holdsNationalIdentity)
    }

    @Test func aFileFromElsewhereShowsNoNumberAndIsMarked() {
        var sample = SampleWorkshop()
        let row = sample.row(in: "gap", by: number, ["status": "Kari, \(number)", "behov": "Bolig"])
        sample.set("merknad", "\(number)")
        let item = sample[row]
        #expect(item.voice == "•••••••••••")
        #expect(item.text("status") == "Kari, •••••••••••")
        #expect(sample.timeline.events.contains { $0.author == number }, "the events are as they were, for merging")
        let marks = sample.reading.findings().compactMap { finding -> [String]? in
            if case .nationalIdentity(let columns) = finding.kind { columns } else { nil }
        }
        #expect(marks == [["merknad"], ["status", "behov"]])
        sample.answer(row, "status", "En beboer")
        sample.answer(row, "behov", "Bolig")
        let left = sample.reading.findings(in: SampleProcess.gap)
        #expect(left.contains { $0.kind == .nationalIdentity(columns: []) }, "the name is still marked")
    }
}
