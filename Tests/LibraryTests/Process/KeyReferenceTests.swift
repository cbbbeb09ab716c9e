import Glibc
import Library
import Testing

@Suite("docs/prosessfiler.md")
struct KeyReferenceTests {
    private let page = Places.repository + "/docs/prosessfiler.md"

    @Test("The reference of keys is what files are checked against")
    func current() throws {
        let text = try contents(of: page)
        let marker = try #require(text.firstRange(of: "-->\n"), "the page has lost its marker")
        let expected = text[..<marker.upperBound] + "\n" + KeyReference.markdown
        if getenv("BOPLAN_UPDATE_DOCS") != nil { write(Array(expected.utf8), to: page) }
        #expect(
            text == expected,
            "Run BOPLAN_UPDATE_DOCS=1 swift test --filter KeyReferenceTests, and read what changed.")
    }

    @Test("The example on the page is a whole process")
    func example() throws {
        let parts = try contents(of: page).split(separator: "```")
        var process = SmallProcess(files: [:])
        for (before, block) in zip(parts, parts.dropFirst()) where block.hasPrefix("yaml\n") {
            let name = before.split(separator: "`").last { $0.hasSuffix(".yaml") }
            process.files[String(try #require(name))] = String(block.dropFirst("yaml\n".count))
        }
        #expect(process.files.keys.sorted() == ["grep.yaml", "kilder.yaml", "prosess.yaml"])
        process.files["prosess.yaml"]?.replace("id: klima", with: "id: liten", maxReplacements: 1)
        #expect(try process.problems().map(\.text) == [])
    }

    private func contents(of path: String) throws -> String {
        let file = try #require(fopen(path, "r"), "there is no \(path)")
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
