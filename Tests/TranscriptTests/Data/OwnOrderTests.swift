import Foundation
import TestSupport
import Testing

/// A group that has put its measures in an order of its own finds them in it wherever they are given on.
@Suite(.enabled(if: TestHost.hasTools)) struct OwnOrderTests {
    private static let texts = ["Bygge", "Leie", "Kjøpe", "Ruste opp", "Bytte"]

    /// Five measures under one goal area, of which the last was moved to before the second.
    private func moved() throws -> (TestHost, String) {
        let world = TestHost()
        let file = world.path("x.boplan")
        try #require(world.run("ny", file, "--kommune", "Molde", "--periode", "2027–2030") == .done)
        // The deadlines would put them in the opposite order.
        let rows = zip(Self.texts, [2031, 2030, 2029, 2028, 2027]).map { "Boliger | \($0) boliger | NAV | \($1) | " }
        world.input = ["/handlingsplan Kommunale boliger"] + rows + ["/flytt T5 før T2"]
        try #require(world.run(file) == .done, "\(world.errors)")
        return (world, file)
    }

    private static let expected = ["T1", "T5", "T2", "T3", "T4"]

    @Test(arguments: ["json", "csv", "xlsx"]) func whatIsExportedFollowsIt(_ format: String) throws {
        let (world, file) = try moved()
        try #require(
            world.run("eksporter", file, "handlingsplan", "--format", format, "--til", world.folder) == .done,
            "\(world.errors)")
        #expect(try labels(of: world.path("handlingsplan." + format), format) == Self.expected)
    }

    @Test(arguments: ["json", "csv"]) func whatIsShownFollowsIt(_ format: String) throws {
        let (world, file) = try moved()
        let text = world.output(of: "vis", file, "handlingsplan", "--format", format).joined(separator: "\n")
        #expect(try labels(of: world.write(text, to: "vist." + format), format) == Self.expected)
    }

    /// Returns the short ids of the measures, in the order they stand in.
    private func labels(of path: String, _ format: String) throws -> [String] {
        let text = TestHost.text(path) ?? ""
        switch format {
        case "xlsx": return try SheetCells.rows(of: path).compactMap { $0.first { Self.expected.contains($0) } }
        case "csv":
            return text.split(whereSeparator: \.isNewline).map { String($0.prefix(2)) }.filter(Self.expected.contains)
        default:
            let whole = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            let tools = try #require(whole["verktøy"] as? [[String: Any]])
            let plan = try #require(tools.first { $0["id"] as? String == "handlingsplan" })
            return (plan["rader"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
        }
    }
}
