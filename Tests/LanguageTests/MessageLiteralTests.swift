import Language
import MessageSource
import Testing

/// Messages as they stand in source files.
struct MessageLiteralTests {
    @Test(arguments: [
        (#""Hei «du»" + x"#, "Hei «du»"), (#""\(a) og \(b.c(d, "e)"))" , "x""#, "{1} og {2}"),
        (#""a\n\"b\" \u{A0}\\""#, "a\n\"b\" \u{A0}\\"), (#""" "#, ""),
        ("\"\"\"\n    Første \\\n    linje\n      andre \\(x)\n    \"\"\"", "Første linje\n  andre {1}"),
        (#""\(list: known), \(minutes: 3)""#, "{1}, {2}"),
    ])
    func theKeyIsAsTheMessageHasIt(_ source: String, _ id: String) throws {
        let literal = try MessageLiteral(source.utf8)
        #expect(literal.id == id && literal.many == nil && literal.context == "")
    }

    @Test func countsHaveTwoForms() throws {
        let literal = try MessageLiteral(##""\(a): \(b.count, one: "én", many: "# (alle)") i \(c)""##.utf8)
        #expect(literal.id == "{1}: én i {3}" && literal.many == "{1}: {2} (alle) i {3}")
        #expect(literal.places == ["a", "b.count", "c"] && !literal.countsTwice)
        #expect(try MessageLiteral(#""\(a, one: "x", many: "y")\(b, one: "x", many: "y")""#.utf8).countsTwice)
    }

    @Test func aContextIsNoPlace() throws {
        let literal = try MessageLiteral(#""\(context: "dag")\(day)""#.utf8)
        #expect(literal.context == "dag" && literal.id == "{1}" && literal.hasWords)
        #expect(!(try MessageLiteral(#""\(name) (\(x + "ord"))""#.utf8).hasWords))
    }

    @Test(arguments: ["", "x", "\"abc", #""\(a""#, #""\q""#]) func whatIsNoLiteralIsRefused(_ source: String) {
        #expect(throws: LiteralFault.self) { try MessageLiteral(source.utf8) }
    }

    @Test func theTemplateIsAPOFile() throws {
        var template = MessageTemplate()
        template.add(#""Hei, \(name)!""#.utf8, file: "A.swift", line: 1)
        template.add(##""\(context: "dag")Én \"\(n, one: "dag", many: "# dager")\"""##.utf8, file: "A.swift", line: 2)
        template.add(#""Hei, \(other)!""#.utf8, file: "B.swift", line: 3)
        template.add(#""\(a) (\(b))""#.utf8, file: "B.swift", line: 4)
        #expect(template.faults == [])
        #expect(
            template.text.contains(
                "#. {1} = name\n#: A.swift B.swift\n#, python-brace-format\nmsgid \"Hei, {1}!\"\n"))
        let entries = try Catalogue(po: template.text).entries
        #expect(entries.map(\.id) == ["Hei, {1}!", "Én \"dag\""] && entries[1].many == "Én \"{1} dager\"")
        #expect(entries[1].context == "dag" && entries[1].texts == ["", ""])
    }

    @Test(arguments: [
        [#"" en""#], [#""en ""#], [#""\(a, one: "x", many: "y")\(b, one: "x", many: "y")""#],
        [##""\(x) én""##, ##""\(x) \(n, one: "én", many: "#")""##], [##""abc"##],
    ])
    func whatNoCatalogueCanHoldIsTold(_ sources: [String]) {
        var template = MessageTemplate()
        for source in sources { template.add(source.utf8, file: "A.swift", line: 7) }
        #expect(template.faults.count == 1 && template.faults.first?.hasPrefix("A.swift:") == true)
    }
}
