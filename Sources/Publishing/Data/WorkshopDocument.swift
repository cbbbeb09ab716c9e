import FoundationEssentials
import Planning

/// A workshop as JSON. The names of its fields are a promise to other programs: they are described in
/// `docs/json-format.md`, and a change that breaks them raises `version`.
struct WorkshopDocument: Encodable {
    var format = "boplan"
    var version = 1
    var facts: [String: String?]
    var tools: [ToolDocument]
    var conflicts: [ConflictDocument]

    private enum CodingKeys: String, CodingKey {
        case format
        case version = "versjon"
        case facts = "opplysninger"
        case tools = "verktøy"
        case conflicts = "konflikter"
    }

    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Nothing in the document can fail to encode: no numbers but whole ones, no keys but strings.
        let data = (try? encoder.encode(self)) ?? Data()
        return emptyListsClosed(String(decoding: data, as: UTF8.self)) + "\n"
    }
}

/// Returns the JSON with each empty list, which the encoder spreads over three lines, as `[]`. Line breaks in texts are
/// escaped, so an empty line stands nowhere else.
package func emptyListsClosed(_ json: String) -> String {
    var lines: [Substring] = []
    var opened = false
    for line in json.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.isEmpty {
            opened = true
        } else if opened, let last = lines.popLast() {
            lines.append(last + line.drop { $0 == " " })
            opened = false
        } else {
            lines.append(line)
        }
    }
    return lines.joined(separator: "\n")
}

struct ToolDocument: Encodable {
    var id: String
    var name: String
    var shape: String
    var prompts: [PromptDocument]?
    /// Points whose prompt no longer counts.
    var withoutPrompt: [ItemDocument]?
    var columns: [ColumnDocument]?
    var rows: [ItemDocument]?
    /// Id of the tool whose items a grid places.
    var places: String?
    var axes: [String: AxisDocument]?
    var highlight: HighlightDocument?
    var placements: [PlacedDocument]?
    /// The items that were struck or joined into something else.
    var takenOut: [ItemDocument]

    private enum CodingKeys: String, CodingKey {
        case id
        case name = "navn"
        case shape = "form"
        case prompts = "ledetekster"
        case withoutPrompt = "utenLedetekst"
        case columns = "kolonner"
        case rows = "rader"
        case places = "plasserer"
        case axes = "akser"
        case highlight = "framhevet"
        case placements = "plasseringer"
        case takenOut = "tattUt"
    }
}

struct PromptDocument: Encodable {
    var id: String
    var name: String
    var points: [ItemDocument]

    private enum CodingKeys: String, CodingKey {
        case id
        case name = "navn"
        case points = "punkter"
    }
}

struct ColumnDocument: Encodable {
    var id: String
    var name: String
    var type: String
    var groups: Bool?

    private enum CodingKeys: String, CodingKey {
        case id
        case name = "navn"
        case type
        case groups = "grupperer"
    }
}

/// A point, a paragraph or a row. What does not belong to its kind is left out. Each property is a field that
/// `docs/json-format.md` promises.
struct ItemDocument: Encodable {
    var id: String
    /// The prompt that the item stood under; set only for what was taken out.
    var prompt: Nullable<String>?
    var text: String?
    var group: Nullable<String>?
    var answers: [String: String?]?
    var chosen: [String: String]?
    var unknown: [String]?
    var understood: [String: UnderstoodAnswer]?
    var voice: Nullable<String>
    var origins: [String]
    /// Short ids of what was carried on from it; left out when nothing was.
    var targets: [String]?
    var joined: [String]?
    /// The results of the vote that the row is.
    var vote: VoteDocument?
    /// Short id of the item that the view of a few is about.
    var about: String?
    var struck: Bool?
    var joinedInto: String?

    private enum CodingKeys: String, CodingKey {
        case id
        case prompt = "ledetekst"
        case text = "tekst"
        case group = "gruppe"
        case answers = "svar"
        case chosen = "valgt"
        case unknown = "vetIkke"
        case understood = "forstått"
        case voice = "stemme"
        case origins = "fra"
        case targets = "til"
        case joined = "slåttSammen"
        case vote = "avstemning"
        case about = "gjelderId"
        case struck = "strøket"
        case joinedInto = "slåttSammenMed"
    }
}

struct AxisDocument: Encodable {
    var name: String
    var one: String
    var five: String

    private enum CodingKeys: String, CodingKey {
        case name = "navn"
        case one = "en"
        case five = "fem"
    }
}

struct HighlightDocument: Encodable {
    var name: String
    var ids: [String]

    private enum CodingKeys: String, CodingKey {
        case name = "navn"
        case ids
    }
}

struct PlacedDocument: Encodable {
    var id: String
    var text: String
    var own: Nullable<PointDocument>
    var voices: [VoiceDocument]
    var isSpread: Bool

    private enum CodingKeys: String, CodingKey {
        case id
        case text = "tekst"
        case own = "gruppa"
        case voices = "stemmer"
        case isSpread = "sprik"
    }
}

struct PointDocument: Encodable {
    var x: Int
    var y: Int
}

struct VoiceDocument: Encodable {
    var name: String
    var x: Int
    var y: Int

    private enum CodingKeys: String, CodingKey {
        case name = "navn"
        case x, y
    }
}

struct ConflictDocument: Encodable {
    /// The kind of what differs: "svar", "ledetekst", "plassering" or "opplysning".
    var about: String
    var tool: Nullable<String>
    var id: Nullable<String>
    /// The column, the fact's name, or the grid's id.
    var field: String
    var versions: [VersionDocument]

    private enum CodingKeys: String, CodingKey {
        case about = "gjelder"
        case tool = "verktøy"
        case id
        case field = "felt"
        case versions = "versjoner"
    }
}

struct VersionDocument: Encodable {
    var value: String
    var author: Nullable<String>

    private enum CodingKeys: String, CodingKey {
        case value = "verdi"
        case author = "av"
    }
}
