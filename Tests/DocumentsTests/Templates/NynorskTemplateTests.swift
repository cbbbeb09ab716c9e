import Language
import TestSupport
import Testing

@testable import Documents

/// The templates in nynorsk: the same documents as those in bokmål, in another language.
struct NynorskTemplateTests {
    private static let nn = TemplateFolder(root: Workbench.templates.root, language: "nn")
    static let documents = Workbench.templates.documents

    private static func text(_ document: String, _ folder: TemplateFolder) throws -> String {
        try FileText.read(try folder.template(of: document))
    }

    @Test func everyDocumentIsThereInBoth() {
        #expect(Self.nn.documents == Self.documents)
    }

    @Test(arguments: documents)
    func theSameVariablesAndConditionsStandInTheSameOrder(document: String) throws {
        let (nb, nn) = (try Self.text(document, Workbench.templates), try Self.text(document, Self.nn))
        #expect(TemplateScanner.tokens(in: nn).map(\.kind) == TemplateScanner.tokens(in: nb).map(\.kind))
    }

    @Test(arguments: documents)
    func headingsBoxesAndTheRestAreBuiltTheSameWay(document: String) throws {
        let (nb, nn) = (try Self.text(document, Workbench.templates), try Self.text(document, Self.nn))
        #expect(structure(of: nn) == structure(of: nb))
    }

    @Test(arguments: documents)
    func noBokmalStandsInThem(document: String) throws {
        #expect(Nynorsk.slips(in: prose(of: try Self.text(document, Self.nn))) == [])
    }

    @Test(arguments: documents)
    func theySayWhichLanguageTheyAreIn(document: String) throws {
        #expect(try Self.text(document, Self.nn).contains("\nlang: nn-NO\n"))
        #expect(try Self.text(document, Workbench.templates).contains("\nlang: nb-NO\n"))
    }

    @Test func whatTheProgramSaysItselfIsNynorsk() throws {
        let entries = try #require(Language("nn", templates: Workbench.templates.root).catalogue).entries
        // What is typed in the shell is the same in every language.
        let texts = entries.flatMap(\.texts).map { $0.replacing(/«boplan [^»]*»|\/samling hjemme/, with: "") }
        #expect(Nynorsk.slips(in: texts.joined(separator: ". ")) == [])
        #expect(Nynorsk.slips(in: entries.map(\.id).joined(separator: ". ")) != [], "the test finds nothing")
    }

    @Test func languagesAreKnownByTheirNames() {
        #expect(DocumentLanguage(named: "nynorsk") == .nn)
        #expect(DocumentLanguage(named: "NN") == .nn)
        #expect(DocumentLanguage(named: "Bokmål") == .nb)
        #expect(DocumentLanguage(named: "bokmal") == .nb)
        #expect(DocumentLanguage(named: "norsk") == nil)
        #expect(DocumentLanguage(named: "") == nil)
    }

    /// Levels of headings, boxes, list items, emphasis, and the keys at the top with what is no text after them.
    private func structure(of template: String) -> [String] {
        template.split(separator: "\n").compactMap { line in
            if line.hasPrefix("#") { return String(line.prefix { $0 == "#" }) + line.drop { $0 != "{" } }
            if line.hasPrefix(":::") || line.hasPrefix("data:") || line.hasPrefix("uten-innhold:") {
                return String(line)
            }
            for mark in ["- ", "**", "title:", "subtitle:", "kort:", "status:", "toc-title:"] where line.hasPrefix(mark)
            {
                return mark
            }
            return nil
        }
    }

    /// Without names of variables, and the keys at the top, which are the same in both.
    private func prose(of template: String) -> String {
        var (text, isOutside) = ("", true)
        for line in template.split(separator: "\n") where !line.hasPrefix("data:") && !line.hasPrefix(":::") {
            isOutside = true
            let attributes = line.firstRange(of: "]{.")?.lowerBound ?? line.firstRange(of: " {.")?.lowerBound
            for character in line[..<(attributes ?? line.endIndex)] {
                if character == "$" { isOutside.toggle() }
                text.append(isOutside ? character : " ")
            }
            text.append("\n")
        }
        return text.split(separator: "\n").filter { !$0.hasPrefix("uten-innhold:") }.joined(separator: "\n")
    }
}
