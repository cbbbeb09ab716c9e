import Language
import Testing

/// The rules of gettext's manual and of Unicode CLDR, for languages that differ.
struct PluralRuleTests {
    @Test(arguments: [
        ("nplurals=1; plural=0;", [0, 0, 0, 0, 0, 0, 0, 0]),  // Japanese
        ("nplurals=2; plural=(n != 1);", [1, 0, 1, 1, 1, 1, 1, 1]),  // Norwegian, English
        ("nplurals=2; plural=n>1;", [0, 0, 1, 1, 1, 1, 1, 1]),  // French
        ("nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);", [2, 0, 1, 2, 2, 2, 2, 2]),  // Northern Sami
        (
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
            [2, 0, 1, 2, 2, 0, 1, 2]  // Ukrainian
        ),
    ])
    func takesTheFormOfTheLanguage(_ header: String, _ forms: [Int]) throws {
        let rule = try #require(PluralRule(header))
        #expect([0, 1, 2, 5, 11, 21, 22, 111].map { rule.form($0) } == forms)
    }

    @Test(arguments: [
        "", "nplurals=2", "nplurals=0; plural=0;", "nplurals=2; plural=;", "nplurals=2; plural=(n;",
        "nplurals=2; plural=n;", "nplurals=2; plural=n % 0;", "nplurals=2; plural=n ? 1;", "nplurals=2; plural=m;",
        "nplurals=2; plural=0 0;",
    ])
    func refusesWhatIsNoRule(_ header: String) { #expect(PluralRule(header) == nil) }
}
