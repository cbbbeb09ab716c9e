import FoundationEssentials
import Planning
import Screens

/// The questions that `/sjekk` asks, as JSON; `docs/json-format.md` describes it.
package struct ReviewDocument: Encodable {
    var format = "boplan-sjekk"
    var version = 1
    var date: Nullable<String>
    var questions: [QuestionDocument]
    var setAside: [QuestionDocument]

    private enum CodingKeys: String, CodingKey {
        case format
        case version = "versjon"
        case date = "dato"
        case questions = "spørsmål"
        case setAside = "avklart"
    }

    package init(_ review: Review, view: View, today: CalendarDay?) {
        date = Nullable(today?.description)
        questions = review.questions.map { QuestionDocument($0, view: view) }
        setAside = review.setAside.map { QuestionDocument($0.question, view: view, reasons: $0.reasons) }
    }

    package var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Nothing in it can fail to encode: no numbers but whole ones, no keys but strings.
        return String(decoding: (try? encoder.encode(self)) ?? Data(), as: UTF8.self)
    }
}

struct QuestionDocument: Encodable {
    var id: String
    var tool: Nullable<String>
    var weight: String
    var question: String
    var why: Nullable<String>
    var source: Nullable<String>
    var advice: Nullable<String>
    var about: [FindingDocument]
    var reasons: [String]?

    private enum CodingKeys: String, CodingKey {
        case id
        case tool = "verktøy"
        case weight = "vekt"
        case question = "melding"
        case why = "hvorfor"
        case source = "kilde"
        case advice = "råd"
        case about = "gjelder"
        case reasons = "grunner"
    }

    init(_ question: Question, view: View, reasons: [String]? = nil) {
        id = question.id
        tool = Nullable(question.tool?.text)
        weight =
            switch question.weight {
            case .heavy: "tung"
            case .middle: "middels"
            case .light: "lett"
            }
        self.question = view.message(of: question)
        why = Nullable(question.check?.why)
        source = Nullable(question.check?.source)
        advice = Nullable(question.check?.advice)
        about = question.findings.map { FindingDocument($0, view: view) }
        self.reasons = reasons
    }
}

/// A row it is about; `null` for the tool as a whole.
struct FindingDocument: Encodable {
    var id: Nullable<String>
    var text: Nullable<String>
    var detail: Nullable<String>

    private enum CodingKeys: String, CodingKey {
        case id
        case text = "tekst"
        case detail = "funn"
    }

    init(_ finding: Finding, view: View) {
        id = Nullable(finding.item?.label)
        text = Nullable(finding.item.map { view.reading.mainText(of: $0) })
        detail = Nullable(view.detail(finding))
    }
}
