import Documents
import Planning
import Screens

/// The questions that `/sjekk` asks, as JSON.
package struct ReviewJSON: PublishedJSON {
    private let review: Review
    private let view: View
    private let today: CalendarDay?

    package init(_ review: Review, view: View, today: CalendarDay?) {
        self.review = review
        self.view = view
        self.today = today
    }

    package var value: JSONValue {
        .fields([
            "format": "boplan-sjekk", "versjon": 1, "dato": .text(orNull: today?.description),
            "spørsmål": .list(review.questions.map { question($0) }),
            "avklart": .list(review.setAside.map { question($0.question, reasons: $0.reasons) }),
        ])
    }

    private func question(_ question: Question, reasons: [String]? = nil) -> JSONValue {
        .fields([
            "id": .text(question.id), "verktøy": .text(orNull: question.tool?.text), "vekt": weight(question.weight),
            "melding": .text(view.message(of: question)), "hvorfor": .text(orNull: question.check?.why),
            "kilde": .text(orNull: question.check?.source), "råd": .text(orNull: question.check?.advice),
            "gjelder": .list(question.findings.map(finding)), "grunner": reasons.map { .texts($0) },
        ])
    }

    private func weight(_ weight: Check.Weight) -> JSONValue {
        switch weight {
        case .heavy: "tung"
        case .middle: "middels"
        case .light: "lett"
        }
    }

    /// Returns a row it is about; `null` for the tool as a whole.
    private func finding(_ finding: Finding) -> JSONValue {
        .fields([
            "id": .text(orNull: finding.item?.label),
            "tekst": .text(orNull: finding.item.map { view.reading.mainText(of: $0) }),
            "funn": .text(orNull: view.detail(finding)),
        ])
    }
}
