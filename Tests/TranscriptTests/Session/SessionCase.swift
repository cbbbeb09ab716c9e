import Journal
import Planning
import TestSupport

@testable import Conversation

/// A state of a conversation, and the lines that lead to it.
struct SessionCase {
    let name: String
    /// Whether the workshop is new, so that its facts are asked for first.
    var isNew = false
    /// How many lines the window has; nil shows long views whole.
    var height: Int?
    /// Whether the conversation is left and opened again after the lines.
    var isReopened = false
    let lines: [String]

    init(_ name: String, isNew: Bool = false, height: Int? = nil, isReopened: Bool = false, _ lines: String...) {
        self.name = name
        self.isNew = isNew
        self.height = height
        self.isReopened = isReopened
        self.lines = lines
    }

    /// Every state there is, in the order of the golden file.
    static let all = [
        SessionCase("outside the tools"),
        SessionCase("outside, with a tool to go to", "/samling 2"),
        SessionCase("facts asked for", isNew: true),
        SessionCase("the last fact asked for", isNew: true, "Molde", "2027–2030", "mars 2026"),
        SessionCase("facts asked for, with a tool to go to", isNew: true, "/samling 2"),
        SessionCase("board", "/swot svake", "Høye husleier"),
        SessionCase("board, last prompt", "/swot trusler"),
        SessionCase("board without prompts", "/stryk MO1 MO2 MO3", "/mål"),
        SessionCase("prose", "/plantekst"),
        SessionCase("prose with answers to choose from", "/om-planen"),
        SessionCase("form, new row", "/gap"),
        SessionCase("form, a row begun", "/gap", "For få boliger"),
        SessionCase("form with groups, none chosen", "/handlingsplan"),
        SessionCase("form with groups, a row begun", "/handlingsplan 1", "Bygge", "Kartlegge behov"),
        SessionCase("table of given rows", "/kartlegging"),
        SessionCase("table of given rows, a page on", height: 20, "/framdriftsplan", "", "", ""),
        SessionCase("table of given rows, some picked", "/kartlegging", "3 5"),
        SessionCase("table of measures", "/rutenett", "Kartlegge behov", "Bygge boliger", "", "/handlingsplan"),
        SessionCase("table, at a fact before it", "/framdriftsplan"),
        SessionCase("form asked again", "/handlingsplan 1", "Bygge", "Kartlegge behov", "/oppfølging"),
        SessionCase("grid, nothing to place", "/rutenett"),
        SessionCase("grid", "/rutenett", "Kartlegge behov", "Bygge boliger", ""),
        SessionCase("offers in a form", "/swot svake", "Høye husleier", "Lang ventetid", "/gap"),
        SessionCase(
            "offers, one of them struck", "/swot svake", "Høye husleier", "Lang ventetid", "/gap", "/stryk V2"),
        SessionCase("offers, then a view", "/swot svake", "Høye husleier", "Lang ventetid", "/gap", "/vis swot"),
        SessionCase("pages unread", height: 8, "/swot svake", "Høye husleier", "/hjelp kommandoer", "/status"),
        SessionCase(
            "pages unread over offers", height: 8, "/swot svake", "Høye husleier", "Lang ventetid", "/gap", "/status"),
        SessionCase("silent round", "/swot svake", "Høye husleier", "/igp individ", "Lang ventetid"),
        SessionCase("silent round, anonymous, somebody named", "/swot svake", "/igp individ anonymt", "/som Kari"),
        SessionCase("silent round, in a form", "/swot svake", "/igp individ", "/gap"),
        SessionCase("board where a round is offered", "/swot"),
        SessionCase("silent round, at its last prompt", "/swot trusler", "/igp individ anonymt", "Renta stiger"),
        SessionCase(
            "silent round, the group asked of its name", "/som NAV/sosial", "/swot svake", "/igp individ anonymt"),
        SessionCase("speakers listed", "/swot svake", "/som"),
        SessionCase(
            "in the group after a round", "/swot svake", "/igp individ", "Lang ventetid", "Lang ventetid", "/igp gruppe"
        ),
        SessionCase(
            "in plenary after a round", "/swot svake", "/igp individ", "Lang ventetid", "Lang ventetid", "/igp gruppe",
            ""),
        SessionCase("offers on a board", "/swot svake", "Høye husleier", "Lang ventetid", "/samarbeid"),
        SessionCase(
            "silent round over offers", "/swot svake", "Høye husleier", "Lang ventetid", "/samarbeid", "/igp individ"),
        SessionCase("vote, nobody named", "/swot svake", "Høye husleier", "Lang ventetid", "/stem prikker 3 swot"),
        SessionCase(
            "vote, a ballot begun", "/swot svake", "Høye husleier", "Lang ventetid", "/stem prikker 3 swot anonymt",
            "V1 2"),
        SessionCase(
            "vote from paper", "/swot svake", "Høye husleier", "Lang ventetid", "/stem prikker 3 swot", "/stem papir",
            "Kari: V1 2"),
        SessionCase(
            "vote over offers", "/swot svake", "Høye husleier", "Lang ventetid", "/gap", "/stem prikker 3 swot anonymt"),
        SessionCase(
            "vote while facts are asked for", isNew: true, isReopened: true, "/swot svake", "Høye husleier",
            "Lang ventetid", "/stem prikker 3 swot anonymt"),
        SessionCase(
            "a line that looks like a ballot", "/swot svake", "Høye husleier", "Lang ventetid",
            "/stem prikker 3 swot anonymt", "/stem slutt", "V1 2"),
        SessionCase("aside, at a decision", "/swot svake", "Høye husleier", "/beslutt Vi bygger"),
        SessionCase("aside, at a decision, from outside", "/beslutt Vi bygger"),
        SessionCase("aside, at a decision, from the facts", isNew: true, "/beslutt Vi bygger"),
        SessionCase("aside, at a task of what is not known", "/om-planen eier", "vet ikke"),
        SessionCase("aside, then away to a gathering", "/swot svake", "/beslutt Vi bygger", "/samling 2"),
        SessionCase("a meeting proposed", "/swot svake", "/agenda foreslå 12 personer 2 timer swot gap"),
        SessionCase("the end of a tool", "/swot trusler", "Høye husleier", ""),
        SessionCase(
            "the end of a tool, with points to fetch", "/swot svake", "Høye husleier", "/gap", "", "Lite", "/neste", "<"
        ),
        SessionCase("a choice between tools", "/forventningsavklaring", "/neste"),
        SessionCase("the end of a gathering", "/swot trusler", "Høye husleier", "/neste"),
        SessionCase("the end of a gathering, nothing said", "/swot", "/neste"),
        SessionCase("the end of the last gathering", "/tilbakemelding", "/neste"),
        SessionCase("the end of the preparation", "/framdriftsplan", "/neste"),
        SessionCase("questions listed", "/handlingsplan 1", "Bygge", "Kartlegge behov", "/sjekk"),
        SessionCase("somebody speaks, on a grid", "/rutenett", "Kartlegge behov", "/som Kari"),
    ]
}

/// What may be typed in any state.
enum SessionLine {
    static let all = [
        "", "<", "Flere småhus", "2", "1 3", "1 9", "V1 2", "vet ikke", "senere", "//skrå", "a\nb", "?", "/neste",
        "/tilbake",
        "/plantekst", "/samling 3", "/status", "/sjekk 1", "/agenda bruk", "/løft", "/stryk G1", "/angre",
        "/beslutt Vi kjøper", "/som Ola", "/igp individ", "/stem videre", "/slutt", "/xyz",
    ]

    /// The line as it stands in the table.
    static func shown(_ line: String) -> String {
        line.isEmpty ? "Enter" : line.split(separator: "\n").joined(separator: "⏎")
    }
}
