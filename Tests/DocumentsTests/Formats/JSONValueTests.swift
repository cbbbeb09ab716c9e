import Testing

@testable import Documents

@Suite struct JSONValueTests {
    @Test func readsWhatPandocWrites() {
        let json = #" {"t":"Str", "c":["\u00e5\ud83d\ude00\n\"", -12, true, null, {}, []]} "#
        let list: [JSONValue] = [.text("å😀\n\""), .number(-12), .flag(true), .null, .map([:]), .list([])]
        #expect(JSONValue(Array(json.utf8)) == .map(["t": .text("Str"), "c": .list(list)]))
    }

    @Test(arguments: ["", "{", "[1,]", "\"a", "[1] x", #""\ud800""#, #"{"a" 1}"#, "tru", "{1:2}"])
    func refusesWhatIsNotJSON(_ text: String) {
        #expect(JSONValue(Array(text.utf8)) == nil)
    }

    /// Deep nesting must end in a refusal, not in a full stack.
    @Test func refusesWhatNoDocumentIsNestedAs() {
        #expect(JSONValue(Array(repeating: UInt8(ascii: "["), count: 1_000_000)) == nil)
        let shallow = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        #expect(JSONValue(Array(shallow.utf8)) != nil)
    }

    @Test func whatIsWrittenIsRead() {
        let typed = (0..<0x80).compactMap(Unicode.Scalar.init).map(String.init).joined() + "å😀\u{2028}"
        let value: JSONValue = .fields([
            "å": .text(typed), "a": .list([.number(-12), .flag(true), .null, .list([]), .map([:])]), "b": nil,
        ])
        #expect(JSONValue(Array(value.json.utf8)) == value)
    }

    @Test func namesAreInOrderAndEmptyListsStandOnOneLine() {
        let value: JSONValue = .fields(["å": .list([]), "z": .list([.halves(5), .halves(4)]), "a": .map([:])])
        #expect(value.json == "{\n  \"a\" : {},\n  \"z\" : [\n    2.5,\n    2\n  ],\n  \"å\" : []\n}")
    }
}
