import TestSupport
import Testing

@testable import Conversation

/// What a line means wherever a conversation may stand: every state with every kind of line.
///
/// `Goldens/Session/table.txt` has a part for each state: the lines that lead there, where that is, and for the lines
/// typed there what is answered, what is stored, and what has changed of where one stands. What a line comes to in most
/// states stands at the top alone.
/// `BOPLAN_UPDATE_GOLDENS=1 swift test --filter SessionTable` writes it anew.
struct SessionTableTests {
    private static let path = Goldens.path("Session/table.txt")

    @Test func everyLineMeansWhatTheTableSays() throws {
        let columns = SessionCase.all.map { state in
            let bench = SessionBench(state)
            return Column(
                state: state, stand: SessionStand(bench.session).text, outcomes: SessionLine.all.map(bench.typing))
        }
        let usual = SessionLine.all.indices.map { index in mostCommon(columns.map { $0.outcomes[index] }) }
        let text =
            (["# anywhere, unless it says otherwise\n" + rows(usual)]
            + columns.map { column in column.head + rows(zip(column.outcomes, usual).map { $0 == $1 ? nil : $0 }) })
            .joined(separator: "\n")
        if Goldens.isUpdating { return TestHost.overwrite(Self.path, with: text) }
        let golden = try #require(TestHost.text(Self.path))
        let expected = golden.split(separator: "\n")
        let lines = text.split(separator: "\n")
        let difference = lines.difference(from: expected).map { change in
            switch change {
            case .insert(_, let line, _): "+ \(line)"
            case .remove(_, let line, _): "- \(line)"
            }
        }
        if golden != text { Issue.record("The table is another:\n\(difference.joined(separator: "\n"))") }
    }

    /// What comes of each line in one state.
    private struct Column {
        let state: SessionCase
        let stand: String
        let outcomes: [String]

        var head: String {
            let how = state.lines + (state.isReopened ? ["(opened again)"] : [])
            return ["# \(state.name)", how.joined(separator: " · "), "= \(stand)"].filter { !$0.isEmpty }
                .map { $0 + "\n" }.joined()
        }
    }

    /// What a line comes to in more than half of the states; nil when there is no such outcome.
    private func mostCommon(_ outcomes: [String]) -> String? {
        Dictionary(grouping: outcomes) { $0 }.first { $0.value.count * 2 > outcomes.count }?.key
    }

    /// What comes of each line that has an outcome; lines that come to the same stand together.
    private func rows(_ outcomes: [String?]) -> String {
        var seen: [String] = []
        for case let outcome? in outcomes where !seen.contains(outcome) { seen.append(outcome) }
        return seen.map { outcome in
            let lines = zip(SessionLine.all, outcomes).filter { $1 == outcome }.map { SessionLine.shown($0.0) }
            return lines.joined(separator: " · ") + " | " + outcome + "\n"
        }.joined()
    }
}
