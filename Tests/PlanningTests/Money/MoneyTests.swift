import Planning
import TestSupport
import Testing

/// What amounts of money are taken to mean.
struct MoneyTests {
    @Test(
        arguments: [
            ("6 mill.", 6_000_000), ("6 mill", 6_000_000), ("6,5 mill. kr", 6_500_000),
            ("6.5 mill kr", 6_500_000),
            ("kr 6,5 mill.", 6_500_000), ("6,5 MILLIONER kroner", 6_500_000), ("6 mill.kr", 6_000_000),
            ("0,25 mill.", 250_000), ("6,1234567 mill", nil), ("1,234567 mill", 1_234_567),
            ("2 mrd", 2_000_000_000), ("1,5 milliardar", 1_500_000_000), ("2 500 mill.", 2_500_000_000),
            ("400 000", 400_000), ("400\u{a0}000", 400_000), ("400\u{202f}000", 400_000),
            ("400.000", 400_000),
            ("1.000.000", 1_000_000), ("400000", 400_000), ("6000000", 6_000_000), ("400 000 kr", 400_000),
            ("kr 400 000,-", 400_000), ("kr. 400.000,–", 400_000), ("400 000.-", 400_000),
            ("400000kr", 400_000),
            ("NOK 400 000", 400_000), ("kr 25 000,50", 25_000), ("25000.00", 25_000), ("25 tusen", 25_000),
            ("tkr 25", 25_000), ("MNOK 6,5", 6_500_000), ("0", 0), ("kr 0,-", 0), ("ca. 400 000", 400_000),
            ("  400 000  ", 400_000), ("9223372036854775807", nil), ("999999999999999", 999_999_999_999_999),
            ("999 999 999 999 mrd", nil), ("9 223 372 036 mrd", 9_223_372_036_000_000_000),
            ("", nil), (" ", nil), ("innenfor rammen", nil), ("Helsedirektoratet", nil), ("vet ikke", nil),
            ("-5", nil), ("kr", nil), ("mill.", nil), ("6,5", nil), ("6.5", nil), ("6.500 mill.", nil),
            ("40 00", nil),
            ("1 0000", nil), ("4000 000", nil), ("1.000 000", nil), ("400 000 per måned", nil),
            ("6 mill. over 3 år", nil), ("5 %", nil), ("tkr 5 mill.", nil), ("400 000,", nil),
            ("4,,5 mill", nil),
            ("400 000 til boliger", nil), ("٤٠٠", nil), ("½ mill.", nil), ("400 000 / 500 000", nil),
        ] as [(String, Int64?)])
    func understandsOneAmount(text: String, kroner: Int64?) {
        let money = UnderstoodMoney(text)
        #expect(money?.kroner == kroner)
        #expect(money?.upTo == nil)
        #expect(money?.perYear != true)
    }

    @Test(
        arguments: [
            ("1–2 mill.", 1_000_000, 2_000_000), ("1-2 mill kr", 1_000_000, 2_000_000),
            ("1,5 – 2 mill.", 1_500_000, 2_000_000), ("1 til 2 mill.", 1_000_000, 2_000_000),
            ("1 mill. – 2 mill.", 1_000_000, 2_000_000), ("500 000–1 mill.", 500_000, 1_000_000),
            ("400 000 – 500 000", 400_000, 500_000), ("kr 400.000,- – kr 500.000,-", 400_000, 500_000),
            ("5-10", 5, 10), ("inntil 500 000", 0, 500_000), ("maks. 2 mill.", 0, 2_000_000),
        ] as [(String, Int64, Int64)])
    func understandsASpan(text: String, least: Int64, most: Int64) {
        #expect(UnderstoodMoney(text) == UnderstoodMoney(kroner: least, upTo: most))
        #expect(UnderstoodMoney(text) != nil)
    }

    @Test(arguments: [
        "2–1 mill.", "500 000–400 000", "1–2–3 mill.", "1–", "–2 mill.", "inntil 1–2 mill.", "1 mill.–2",
    ])
    func refusesASpanThatIsNone(text: String) {
        #expect(UnderstoodMoney(text) == nil)
    }

    @Test(arguments: [
        "500 000 per år", "500 000 pr. år", "500 000 pr år", "kr 500 000,- pr. år", "500 000 kr/år",
        "0,5 mill. årlig",
        "årlig 500 000", "500 000 kr i året", "500.000 hvert år", "500 000 kvart år", "500 000 p.a.",
        "500 000 PER ÅR",
    ])
    func understandsWhatIsPaidEveryYear(text: String) {
        #expect(UnderstoodMoney(text) == UnderstoodMoney(kroner: 500_000, perYear: true))
    }

    @Test func writesAsNorwegiansDo() {
        #expect(UnderstoodMoney(kroner: 400_000)?.formatted == "400\u{a0}000\u{a0}kr")
        #expect(
            UnderstoodMoney(kroner: 0, upTo: 1_000, perYear: true)?.formatted == "0–1\u{a0}000\u{a0}kr per år"
        )
        #expect(UnderstoodMoney.grouped(-1_234_567) == "−1\u{a0}234\u{a0}567")
        #expect(UnderstoodMoney.grouped(.min) == "−9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808")
        #expect(UnderstoodMoney.grouped(0) == "0")
    }

    @Test func hasNoAmountThatIsNone() {
        #expect(UnderstoodMoney(kroner: -1) == nil)
        #expect(UnderstoodMoney(kroner: 2, upTo: 1) == nil)
        #expect(UnderstoodMoney(kroner: 2, upTo: 2)?.upTo == nil)
    }

    @Test(arguments: 0..<50 as Range<UInt64>) func readsAgainWhatItWrites(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            // Numbers of every length, the largest there is among them.
            let least = Int64(random.next() >> 1) >> Int64(random.below(63))
            let more = Int64(random.next() >> 1) >> Int64(random.below(63))
            let (most, overflows) = least.addingReportingOverflow(more)
            let upTo = random.chance(1, of: 2) && !overflows ? most : nil
            let money = UnderstoodMoney(kroner: least, upTo: upTo, perYear: random.chance(1, of: 2))
            #expect(money != nil)
            #expect(money.flatMap { UnderstoodMoney($0.formatted) } == money, "\(money?.formatted ?? "")")
        }
    }

    @Test(arguments: 0..<50 as Range<UInt64>) func readsAgainWhateverItUnderstands(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "kr", "1", "25", "400", "000", ".", ",", "-", "–", " ", "mill", "mrd", "per år", "årlig", "ca",
            "inntil", "999999999", "tkr", "til", "/år", ",-",
        ]
        for _ in 0..<500 {
            let text = (0..<1 + random.below(7)).map { _ in random.pick(pieces) }.joined(
                separator: random.pick(["", " "]))
            guard let money = UnderstoodMoney(text) else { continue }
            #expect(UnderstoodMoney(money.formatted) == money, "\(text)")
        }
    }

    @Test(arguments: [
        ("6000000", "6\u{a0}000\u{a0}000"), ("50000", "50\u{a0}000"), ("2027", "2027"), ("012345", "012345"),
        ("1 mill.", "1 mill."), ("", ""), ("9999999999999999", "9999999999999999"),
    ]) func bareNumbersAreGroupedAndComeBack(text: String, shown: String) {
        #expect(BareAmount.grouped(text) == shown)
        #expect(BareAmount.ungrouped(shown) == text)
    }

    @Test(arguments: ["50 000", "5\u{a0}000", "1\u{a0}234\u{a0}5", "50\u{a0}000 kr"])
    func whatIsGroupedOtherwiseIsLeftAlone(text: String) {
        #expect(BareAmount.ungrouped(text) == text)
    }
}
