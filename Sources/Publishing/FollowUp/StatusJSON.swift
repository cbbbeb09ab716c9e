import Documents
import Planning

/// The state of the measures, for other programs.
package struct StatusJSON: PublishedJSON {
    private let follow: FollowUp
    private let day: CalendarDay

    package init(_ follow: FollowUp, on day: CalendarDay) {
        self.follow = follow
        self.day = day
    }

    package var value: JSONValue {
        .fields([
            "format": "boplan-status", "versjon": 1, "dato": .text(day.description),
            "tiltak": .list(follow.measures.map(measure)),
        ])
    }

    private func measure(_ measure: FollowUp.Measure) -> JSONValue {
        let days = measure.status == .dropped ? nil : measure.delay(on: day)
        return .fields([
            "id": .text(measure.item.label), "tekst": .text(measure.text), "målområde": .text(orNull: measure.area),
            "ansvarlig": .text(orNull: measure.owner), "status": .text(orNull: measure.status?.word),
            "frist": .text(orNull: measure.currentDeadline), "opprinneligFrist": .text(orNull: measure.deadline),
            "overFristen": .flag(measure.isLate(on: day)), "dagerEtterFrist": days.map { .number($0) } ?? .null,
            "grunn": .text(orNull: measure.reason), "planlagtKostnad": .text(orNull: measure.plannedCost),
            "kostetTilNå": .text(orNull: measure.cost), "resultat": .text(orNull: measure.result),
            "meldinger": .list(measure.reports.map(report)),
        ])
    }

    private func report(_ report: FollowUp.Report) -> JSONValue {
        .fields([
            "dato": .text(report.day.description), "status": .text(orNull: report.status?.word),
            "grunn": .text(orNull: report.reason), "nyFrist": .text(orNull: report.newDeadline),
            "kostetTilNå": .text(orNull: report.cost), "resultat": .text(orNull: report.result),
        ])
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
