import FoundationEssentials
import Publishing
import Screens

/// The findings of `boplan doktor`, for other programs. `docs/json-format.md` describes it.
struct DoctorDocument: Encodable {
    var format = "boplan-doktor"
    var version = 1
    var program = Release.number
    var isSound: Bool
    var diagnoses: [Entry]

    struct Entry: Encodable {
        var subject: String
        var state: String
        var text: String
        var mend: Nullable<String>

        private enum CodingKeys: String, CodingKey {
            case subject = "id"
            case state = "tilstand"
            case text = "tekst"
            case mend = "råd"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case format
        case version = "versjon"
        case program = "boplan"
        case isSound = "iOrden"
        case diagnoses = "funn"
    }

    init(_ diagnoses: [Diagnosis], words: Words) {
        isSound = !diagnoses.contains { $0.state == .fault }
        self.diagnoses = diagnoses.map { diagnosis in
            Entry(
                subject: diagnosis.subject.rawValue, state: diagnosis.state.rawValue,
                text: words.say(diagnosis.message), mend: Nullable(diagnosis.mend.map { words.say($0) }))
        }
    }

    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Nothing in it can fail to encode.
        return emptyListsClosed(String(decoding: (try? encoder.encode(self)) ?? Data(), as: UTF8.self))
    }
}
