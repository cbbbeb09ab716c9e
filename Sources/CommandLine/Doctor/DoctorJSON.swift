import Documents
import Publishing
import Screens

/// The findings of `boplan doktor`, for other programs.
struct DoctorJSON: PublishedJSON {
    let diagnoses: [Diagnosis]
    let words: Words

    init(_ diagnoses: [Diagnosis], words: Words) {
        self.diagnoses = diagnoses
        self.words = words
    }

    var value: JSONValue {
        .fields([
            "format": "boplan-doktor", "versjon": 1, "boplan": .text(Release.number),
            "iOrden": .flag(!diagnoses.contains { $0.state == .fault }), "funn": .list(diagnoses.map(finding)),
        ])
    }

    private func finding(_ diagnosis: Diagnosis) -> JSONValue {
        .fields([
            "id": .text(diagnosis.subject.rawValue), "tilstand": .text(diagnosis.state.rawValue),
            "tekst": .text(words.say(diagnosis.message)), "råd": .text(orNull: diagnosis.mend.map { words.say($0) }),
        ])
    }
}
