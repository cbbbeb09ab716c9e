import Documents
import Language
import Planning

/// The minutes of a gathering as tables: what the text has, part by part, a sheet for each that has anything.
struct MinutesTables {
    private let minutes: ContextValue
    private let say: Language

    init(_ context: GatheringContext) {
        minutes = context.value
        say = context.source.say
    }

    var tables: [DataTable] {
        [meeting, table(say("Dagsorden"), minutes["dagsorden"])].compactMap { $0 } + said + votes + decisions
            + outcome + [next]
    }

    /// The whole as one table, where every line says which part and which row it is from.
    var lines: [[String]] {
        [["del", "rad", "kolonne", "verdi"]]
            + tables.flatMap { table in
                table.rows.enumerated().flatMap { index, row in
                    zip(table.headings, row).compactMap { heading, cell in
                        cell.words.map { [table.name, String(index + 1), heading, $0] }
                    }
                }
            }
    }
}

// MARK: - The parts

extension MinutesTables {
    private var meeting: DataTable {
        var rows = [
            (say("Samling"), "\(minutes.words("nummer")): \(minutes.words("navn"))"),
            (say("Formål"), minutes.words("formål")),
        ]
        if !minutes.words("når").isEmpty { rows.append((say("Når"), minutes.words("når"))) }
        rows += minutes.list("møte").map { ($0.words("navn"), $0.words("svar")) }
        return DataTable(
            name: say("Samlingen"), headings: [say("Hva"), say("Svar")],
            rows: rows.map { [.text($0.0), .text($0.1)] })
    }

    /// A table for each tool: of points where they have no table of their own.
    private var said: [DataTable] {
        minutes.list("verktøy").filter { $0["har-innhold"] == .flag(true) }.flatMap { tool -> [DataTable] in
            let name = tool.words("navn")
            let points = tool.list("spørsmål").flatMap { prompt in
                prompt.list("punkter").map { point in
                    [point.words("id"), prompt.words("navn"), point.words("tekst"), point.words("stemme")]
                }
            }
            let headings = [say("Nr."), say("Spørsmål"), say("Punkt"), say("Sagt av")]
            let groups = tool.list("grupper").compactMap { table("\(name): \($0.words("navn"))", $0["tabell"]) }
            let whole = tool["rader"] == .flag(true) ? table(name, tool["tabell"]) : nil
            return [rows(name, headings, points), whole].compactMap { $0 } + groups
        }
    }

    private var votes: [DataTable] {
        let votes = minutes.list("valg")
        let list = rows(
            say("Avstemninger"), [say("Nr."), say("Avstemning"), say("Måte"), say("Stemte"), say("Blanke")],
            votes.map { vote in ["id", "navn", "måte", "stemte", "blanke"].map(vote.words) })
        return [list].compactMap { $0 } + votes.compactMap { table($0.words("id"), $0["tabell"]) }
    }

    private var decisions: [DataTable] {
        minutes.list("beslutninger").compactMap { table(say("Beslutninger"), $0["tabell"]) }
    }

    private var outcome: [DataTable] {
        let lifted = minutes.list("løftet").map { $0.named + [links($0, "ble-til")] }
        let joined = minutes.list("slått-sammen").map { $0.named + [links($0, "med")] }
        let placed = minutes.list("plassert").map { $0.named + [$0.words("hvor")] }
        let differing = minutes.list("uenighet").map { $0.named + [$0.words("hva")] }
        let item = [say("Nr."), say("Punkt"), say("Verktøy")]
        return [
            rows(say("Tatt med videre"), item + [say("Ble til")], lifted),
            rows(say("Slått sammen"), item + [say("Sammen med")], joined),
            rows(say("Plassert i fellesskap"), item + [say("Plassering")], placed),
            rows(say("Lagt bort"), item, minutes.list("lagt-bort").map(\.named)),
            rows(say("Parkert"), item, minutes.list("parkert").map(\.named)),
            rows(say("Uenighet"), item + [say("Hva")], differing),
        ].compactMap { $0 }
    }

    private var next: DataTable {
        func open(_ name: String) -> [[String]] {
            minutes.list(name).map { question in
                let about = [question.words("verktøy"), question.words("gjelder")].filter { !$0.isEmpty }
                let answer = [question.words("melding"), question.words("grunn")].filter { !$0.isEmpty }
                return [about.joined(separator: ", "), answer.joined(separator: " ")]
            }
        }
        let home = minutes.list("hjemmearbeid").map { [say("Arbeid hjemme"), $0.words("navn"), $0.words("hvorfor")] }
        let remaining = open("gjenstår").map { [say("Det som gjenstår")] + $0 }
        let settled = open("avklart").map { [say("Avklart i sjekken")] + $0 }
        let isLast = minutes["har-neste"] != .flag(true)
        let following = minutes["neste"] ?? .map([:])
        let last = isLast ? say("Dette var den siste samlingen.") : following.words("formål")
        let name = isLast ? "" : "\(following.words("nummer")): \(following.words("navn"))"
        let all = home + remaining + settled + [[say("Neste samling"), name, last]]
        return DataTable(
            name: say("Neste skritt"), headings: [say("Hva"), say("Gjelder"), say("Tekst")],
            rows: all.map { $0.map { .text($0) } })
    }
}

// MARK: - From values to tables

extension MinutesTables {
    private func rows(_ name: String, _ headings: [String], _ rows: [[String]]) -> DataTable? {
        guard !rows.isEmpty else { return nil }
        return DataTable(name: name, headings: headings, rows: rows.map { $0.map { .text($0) } })
    }

    private func table(_ name: String, _ value: ContextValue?) -> DataTable? {
        guard case .table(let table)? = value else { return nil }
        return rows(
            name, table.columns.map(\.heading), table.rows.map { $0.map { $0.lines.joined(separator: "; ") } })
    }

    private func links(_ item: ContextValue, _ name: String) -> String {
        item.list(name).map { "\($0.words("id")) \($0.words("tekst"))" }.joined(separator: "; ")
    }
}

extension ContextValue {
    /// Returns the text of that name in one line; empty where there is none.
    func words(_ name: String) -> String {
        switch self[name] {
        case .text(let text)?: text
        case .paragraphs(let texts)?: texts.joined(separator: " ")
        default: ""
        }
    }

    /// Returns the values of that name, one by one.
    func list(_ name: String) -> [ContextValue] {
        if case .list(let values)? = self[name] { values } else { [] }
    }

    /// The short id, the text and the tool of an item.
    fileprivate var named: [String] { ["id", "tekst", "verktøy"].map(words) }
}

extension DataTable.Cell {
    /// The text of the cell, when it is one and has any.
    fileprivate var words: String? {
        if case .text(let text) = self, !text.isEmpty { text } else { nil }
    }
}
