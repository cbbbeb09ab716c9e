import Testing

@testable import Planning

/// The forms in which a person writes a national identity number, and the numbers that are something else.
///
/// The numbers are made by the rule and belong to nobody: of those born in 1945 none has 750 to 899 as the three digits
/// after the date.
struct IdentityFormsTests {
    /// A fødselsnummer in every form that a reader takes for it; `6` is 130945, `5` is 76088.
    static let forms = [
        // Together, and in two.
        "13094576088", "130945 76088", "130945-76088", "130945.76088", "130945/76088", "130945,76088", "130945:76088",
        "130945;76088", "130945_76088", "130945*76088", "130945|76088", "130945+76088", "130945=76088", "130945~76088",
        "130945 - 76088", "130945 – 76088", "130945 — 76088", "130945\u{2212}76088", "130945 \u{2212} 76088",
        "130945\u{2011}76088", "130945\u{00AD}76088", "130945    76088", "130945\t76088", "130945 \t  76088",
        "130945\u{A0}76088", "130945\u{202F}76088", "130945\u{2009}76088", "130945\n76088", "130945             76088",
        "130945 (76088)", "130945(76088)", "(130945) 76088", "130945 [76088]", "130945 «76088»", "130945 \"76088\"",
        "130945 '76088'", "**130945** 76088", "130945 … 76088", "130945 ........ 76088", "130945 | 76088",
        // In more parts.
        "13 09 45 76088", "13 09 45 760 88", "13.09.45 76088", "13.09.45-76088", "13/09/45 76088", "13-09-45 76088",
        "1 3 0 9 4 5 7 6 0 8 8", "1.3.0.9.4.5.7.6.0.8.8", "1-3-0-9-4-5-7-6-0-8-8", "130 945 760 88", "130945 760 88",
        "130945 76 088", "1309 4576088", "1309 45 76088", "130945760 88", "13 0945 76088", "130 945 76088",
        // A date as dates are written.
        "13.09.1945 76088", "13.9.1945 76088", "13.9.45 76088", "13. 9. 1945, 76088", "13/9-1945 76088",
        "13/9 1945 76088", "13/09/1945-76088", "13-09-1945 76088", "1309 1945 76088", "13091945 76088",
        "1945-09-13 76088",
        "19450913-76088", "13. september 1945 76088", "13. sept. 1945, 76088", "13 SEPTEMBER 45 76088",
        "13.sep 1945 (76088)",
        "13.09.1945 (76088)", "13.09.1945 / 76088",
        // With words.
        "f. 130945, pnr 76088", "født 130945, pnr. 76088", "født 13.09.1945, personnummer 76088", "130945 pnr: 76088",
        "f. 13.9.45 p.nr. 76088", "fødd 130945 med personnummer 76088", "130945 (Kari Nordmann), pnr 76088",
        "fødselsdato: 130945 personnr: 76088", "130945pnr76088", "fnr 13094576088", "Fødselsnummer: 130945 76088",
        "fnr. 13.09.1945 76088", "130945 og 76088", "pnr 76088, f. 130945", "personnummer 76088, født 13.09.1945",
        "76088 (født 130945)", "pers.nr. 76088, 13. september 1945", "fødselsdato 130945, siste fem sifre 76088",
        // A word says what it is, so that a slip of the finger is not enough.
        "fødselsnummer 13094576089", "f. 130945, pnr 76089",
        // Other signs for digits.
        "１３０９４５７６０８８", "１３０９４５ ７６０８８", "¹³⁰⁹⁴⁵⁷⁶⁰⁸⁸", "₁₃₀₉₄₅ ₇₆₀₈₈", "١٣٠٩٤٥٧٦٠٨٨", "𝟏𝟑𝟎𝟗𝟒𝟓𝟕𝟔𝟎𝟖𝟖",
        "①③⓪⑨④⑤ ⑦⑥⓪⑧⑧", "1\u{FE0F}\u{20E3}3\u{FE0F}\u{20E3}0\u{FE0F}\u{20E3}945 76088", "13O945 76O88", "I30945 76088",
        "l3o94576088", "1\u{200B}3\u{200B}0\u{200B}9\u{200B}45\u{2060}76088", "\u{202E}13094576088\u{202C}",
        // In a sentence.
        "Kari (13094576088) venter", "2011 130945 76088", "130945 76088, 2012", "Kari,13094576088,venter",
        "Beboer 130945 76088 har ventet i 3 år", "Se sak 12/345: 130945-76088.",
    ]

    /// Other identity numbers: D, H, FH, both D and H, a test number, and one as they are from 2032.
    static let kinds = [
        "53094576071", "530945 76071", "53.09.1945 76071", "13494575196", "134945-75196", "81234567802", "812345 67802",
        "812345-67802", "90000012385", "8 1 2 3 4 5 6 7 8 0 2", "13094575030", "130945 75049", "130945-75057",
        "018190 12365", "01819012365",
    ]

    /// Numbers of other kinds, in the ways that plans have them.
    static let others = [
        "", "12345678901", "99999999999", "11111111111", "2011 2012 2013", "400 000", "6000000", "tlf. 22 22 22 22",
        "1. halvår 2012 – 2. halvår 2014", "0150 Oslo", "konto 1234 56 78901", "62 nye boliger, 20 av dem, 54 nybygde",
        "018190 boliger og 12345 søknader", "130945 kr i 2012 og 76088 kr i 2013",
        // Amounts.
        "13 094 576 088", "13 094 576 088 kroner", "13.094.576.088", "1 309 457 608", "500 000 i 2027, 600 000 i 2028",
        "2 000 000, 2 500 000 og 3 000 000 kr", "30.06.2012 | 40 000", "13.09.1945 76 000", "13.09.45 | 76 000",
        "2027: 130 945, 2028: 76 088 kr mer",
        // Periods, dates and times.
        "2027–2030", "2027–2030 100 boliger", "2011-2014 og 2015-2018", "01.01.2027–31.12.2030",
        "13.09.2027 kl. 18.00–20.30",
        "13. september 2027 kl. 10 til 14.30", "2027-09-13 2028-09-13", "13.09.45–14.09.46",
        "1.1.2027, 1.2.2027, 1.3.2027",
        "uke 37, 38, 39, 40 og 41 i 2027",
        // Telephones, organisations, cases, properties, accounts, references.
        "+47 22 22 22 22", "0047 912 34 567", "91234567, 98765432", "912 34 567 / 987 65 432", "22222222 22333333",
        "org.nr. 974 760 673", "974760673 MVA", "org. 974 760 673 og 971 035 854", "sak 2024/12345", "2024/12345-7",
        "arkivsak 24/1309 dok. 45", "gnr. 130 bnr. 945", "gnr 13, bnr 94, fnr 5, snr 76", "5001-130/945/0/0",
        "KID 130945760889", "KID 0013094576", "faktura 2024130945", "konto 1309 45 76088", "kontonr. 1309.45.76088",
        "IBAN NO93 8601 1117 947", "ISBN 978-82-13-09457-6", "postnr. 7600, 8800 og 1309",
        // Lists of figures.
        "1 2 3 4 5 6 7 8 9 10 11", "V1, V3, V7, V12, V15, V18, V21", "13 09 45 76 08 88 41", "130945 760",
        "13094 76088 5",
        "13 % i 2027, 9 % i 2028, 45 % i 2029, 76 i alt, 88 til slutt", "O, l og I",
        "10 l melk, 100 l vann og 1000 l olje",
    ]

    @Test(arguments: forms + kinds) func isSeen(text: String) {
        #expect(NationalIdentity.isIn(text))
        let shown = NationalIdentity.masked(text)
        #expect(!NationalIdentity.isIn(shown), "\(shown)")
        #expect(shown.unicodeScalars.count == text.unicodeScalars.count)
    }

    @Test(arguments: others) func isLeftAlone(text: String) {
        #expect(!NationalIdentity.isIn(text))
        #expect(NationalIdentity.masked(text) == text)
    }

    @Test func thereAreMoreFormsThanAnyOneThinksOf() {
        #expect(Self.forms.count >= 100)
        let all = Self.forms + Self.kinds + Self.others
        #expect(Set(all).count == all.count)
    }

    @Test(arguments: [
        ["130945", "76088"], ["Kari, f. 13.09.1945", "76088"], ["Født 130945", "pnr 76088"], ["76088", "Født 130945"],
        ["En", "130945", "76088 venter"],
    ])
    func isSeenInTextsBesideEachOther(texts: [String]) {
        #expect(NationalIdentity.isIn(texts))
        #expect(!texts.contains(where: NationalIdentity.isIn))
    }

    @Test(arguments: [
        ["130945", "Molde", "76088"], ["2027", "2030", "130"], ["30.06.2012", "40 000"], ["1309", "4576088"],
        ["1", "2"], [],
        ["130945 boliger", "76088"],
    ])
    func otherTextsBesideEachOtherAreLeftAlone(texts: [String]) {
        #expect(!NationalIdentity.isIn(texts))
    }
}
