import Language
import Planning
import Testing

/// PO files as gettext, Poedit and Weblate write them.
struct CatalogueTests {
    private static let header =
        "msgid \"\"\nmsgstr \"\"\n\"Language: nn\\n\"\n\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n"

    private func entries(_ text: String) throws -> [Catalogue.Entry] {
        try Catalogue(po: Self.header + "\n" + text).entries
    }

    @Test func theHeaderIsRead() throws {
        let catalogue = try Catalogue(po: Self.header)
        #expect(catalogue.header["Language"] == "nn" && catalogue.plural.forms == 2 && catalogue.entries.isEmpty)
    }

    @Test func textsGoOnOverLinesAndHaveEscapes() throws {
        let entry = try #require(
            try entries(
                """
                # En merknad
                #. {1} = name
                #: Sources/A.swift
                #, python-brace-format
                msgctxt "her"
                msgid ""
                "Si «hei»\\n"
                "med \\"{1}\\" og \\\\\\t"
                msgstr "Sei "
                "hei"
                """
            ).first)
        #expect(entry.context == "her" && entry.id == "Si «hei»\nmed \"{1}\" og \\\t" && entry.texts == ["Sei hei"])
        #expect(entry.line == 10, "it begins after its comments")
    }

    @Test func entriesNeedNoEmptyLineBetween() throws {
        let entries = try entries(
            "msgid \"a\"\nmsgstr \"b\"\nmsgid \"c\"\nmsgid_plural \"d\"\nmsgstr[0] \"e\"\nmsgstr[1] \"f\""
        )
        #expect(entries.map(\.id) == ["a", "c"] && entries[1].many == "d" && entries[1].texts == ["e", "f"])
    }

    @Test func whatIsGuessedOrObsoleteDoesNotCount() throws {
        let po =
            Self.header + "\n#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n\n"
            + "#~ msgid \"c\"\n#~ msgstr \"d\"\n\nmsgid \"e\"\nmsgstr \"\"\n"
        let catalogue = try Catalogue(po: po)
        #expect(catalogue.entries.map(\.id) == ["a", "e"])
        #expect(catalogue.text(of: "a") == nil && catalogue.text(of: "e") == nil)
    }

    @Test(arguments: [
        ("msgid \"a\"\nmsgstr \"b", 7, CatalogueFault.Kind.text), ("msgid \"a\\q\"", 6, .text),
        ("msgid \"a\"b\"", 6, .text), ("hei \"a\"", 6, .line), ("# x\n\"a\"", 7, .line), ("msgid", 6, .line),
        ("msgid \"a\"\nmsgstr[1] \"b\"", 7, .line),
        ("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"", 9, .twice),
    ])
    func aFaultIsToldWithItsLine(_ text: String, _ line: Int, _ kind: CatalogueFault.Kind) {
        #expect(throws: CatalogueFault(line: line, kind: kind)) { try entries(text) }
    }

    @Test func aFileWithoutARuleForNumbersIsRefused() {
        #expect(throws: CatalogueFault(line: 1, kind: .pluralRule)) { try Catalogue(po: "") }
        #expect(throws: CatalogueFault(line: 2, kind: .pluralRule)) {
            try Catalogue(po: "# x\nmsgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=n;\\n\"")
        }
    }
}
