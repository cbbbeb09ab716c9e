import FoundationEssentials
import Planning

/// The state of the measures, for other programs. `docs/json-format.md` describes it.
package struct StatusDocument: Encodable {
    var format = "boplan-status"
    var version = 1
    var day: String
    var measures: [MeasureStatus]

    private enum CodingKeys: String, CodingKey {
        case format
        case version = "versjon"
        case day = "dato"
        case measures = "tiltak"
    }

    package init(_ follow: FollowUp, on day: CalendarDay) {
        self.day = day.description
        measures = follow.measures.map { MeasureStatus($0, on: day) }
    }

    package var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Nothing in it can fail to encode.
        return emptyListsClosed(String(decoding: (try? encoder.encode(self)) ?? Data(), as: UTF8.self))
    }
}

/// The state of one measure. Each property is a field that `docs/json-format.md` promises.
struct MeasureStatus: Encodable {
    var id: String
    var text: String
    var area: Nullable<String>
    var owner: Nullable<String>
    /// One of five words, or null when nothing is reported.
    var status: Nullable<String>
    var deadline: Nullable<String>
    var firstDeadline: Nullable<String>
    var isLate: Bool
    var days: Nullable<Int>
    var reason: Nullable<String>
    var planned: Nullable<String>
    var spent: Nullable<String>
    var result: Nullable<String>
    var reports: [ReportStatus]

    private enum CodingKeys: String, CodingKey {
        case id
        case text = "tekst"
        case area = "målområde"
        case owner = "ansvarlig"
        case status
        case deadline = "frist"
        case firstDeadline = "opprinneligFrist"
        case isLate = "overFristen"
        case days = "dagerEtterFrist"
        case reason = "grunn"
        case planned = "planlagtKostnad"
        case spent = "kostetTilNå"
        case result = "resultat"
        case reports = "meldinger"
    }

    init(_ measure: FollowUp.Measure, on day: CalendarDay) {
        (id, text) = (measure.item.label, measure.text)
        (area, owner) = (Nullable(measure.area), Nullable(measure.owner))
        status = Nullable(measure.status?.word)
        (deadline, firstDeadline) = (Nullable(measure.currentDeadline), Nullable(measure.deadline))
        isLate = measure.isLate(on: day)
        days = Nullable(measure.status == .dropped ? nil : measure.delay(on: day))
        (reason, result) = (Nullable(measure.reason), Nullable(measure.result))
        (planned, spent) = (Nullable(measure.plannedCost), Nullable(measure.cost))
        reports = measure.reports.map(ReportStatus.init)
    }
}

struct ReportStatus: Encodable {
    var day: String
    var status: Nullable<String>
    var reason: Nullable<String>
    var newDeadline: Nullable<String>
    var cost: Nullable<String>
    var result: Nullable<String>

    private enum CodingKeys: String, CodingKey {
        case day = "dato"
        case status
        case reason = "grunn"
        case newDeadline = "nyFrist"
        case cost = "kostetTilNå"
        case result = "resultat"
    }

    init(_ report: FollowUp.Report) {
        day = report.day.description
        (status, reason, newDeadline) = (
            Nullable(report.status?.word), Nullable(report.reason), Nullable(report.newDeadline)
        )
        (cost, result) = (Nullable(report.cost), Nullable(report.result))
    }
}

extension FollowUp.Status {
    /// The word in the document, the same whatever the process calls the status.
    fileprivate var word: String {
        switch self {
        case .notStarted: "ikkeStartet"
        case .underWay: "iGang"
        case .done: "gjennomført"
        case .postponed: "utsatt"
        case .dropped: "lagtBort"
        }
    }
}
