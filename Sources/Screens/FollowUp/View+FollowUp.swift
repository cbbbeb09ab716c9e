import Planning

/// The report on how the measures of a plan go, on the screen.
extension View {
    /// Draws the report as it is on a day.
    package func followUp(_ follow: FollowUp, on day: CalendarDay) -> [StyledLine] {
        var lines = title(say("Status for tiltakene \(day)"))
        guard !follow.measures.isEmpty else { return lines + faint(say("Planen har ingen tiltak.")) }
        guard follow.hasReports else {
            let howTo: Message =
                "Det er ikke meldt noe om tiltakene ennå. /\(follow.tool.id) går gjennom dem, ett for ett."
            return lines + paragraph(say(howTo)) + section(.late, follow, day) + section(.coming, follow, day)
        }
        lines += paragraph(say(summary(follow, day)))
        for part in FollowUp.Section.allCases { lines += section(part, follow, day) }
        return lines + money(follow)
    }

    private func summary(_ follow: FollowUp, _ day: CalendarDay) -> Message {
        let statuses: [FollowUp.Status?] = [.done, .underWay, .notStarted, .postponed, .dropped, nil]
        let counts = statuses.compactMap { status -> String? in
            let count = follow.measures(status).count
            return count == 0 ? nil : "\(count) \(say(status?.said ?? "ikke meldt noe om"))"
        }.joined(separator: ", ")
        let late = follow.late(on: day).count
        return .sentences(
            "\(follow.measures.count) tiltak: \(counts).", late > 0 ? "Over fristen: \(late)." : nil)
    }

    private func section(_ section: FollowUp.Section, _ follow: FollowUp, _ day: CalendarDay) -> [StyledLine] {
        let measures = follow.measures(in: section, on: day)
        guard !measures.isEmpty else { return [] }
        let isOver = section == .dropped || section == .done
        let remarks = measures.map { section.tellsResult ? $0.result : $0.reason }
        // A column in which no one has said anything would only make the others narrower.
        let hasRemarks = remarks.contains { $0 != nil }
        let last = TextTable.Column(say(section.tellsResult ? "Resultat" : "Grunn"), minimum: 14)
        var table = TextTable(
            columns: [
                .init(say(.id), minimum: 4), .init(measureName, minimum: 20), .init(say("Frist"), minimum: 12),
            ] + (hasRemarks ? [last] : []))
        table.rows = zip(measures, remarks).map { measure, remark in
            let isLate = !isOver && section != .coming && measure.isLate(on: day)
            let note = isLate ? measure.delay(on: day).map { say(FollowUp.overdue($0)) } : nil
            let cells: [TextTable.Cell] = [
                .init(measure.item.label, .accent), .init(measure.text),
                .init(measure.currentDeadline ?? "", note: note),
            ]
            return cells + (hasRemarks ? [.init(remark ?? "")] : [])
        }
        return [""]
            + heading("\(say(section.name)) (\(measures.count))", section == .late ? .warning : .strong)
            + table.lines(in: self)
    }

    private var measureName: String {
        let form = reading.process.measuresTool?.form
        return form.flatMap { $0.column($0.main) }?.name ?? ""
    }

    private func money(_ follow: FollowUp) -> [StyledLine] {
        guard follow.plannedInAll.counted + follow.actualInAll.counted > 0 else { return [] }
        let areas = follow.money.map { ($0.area ?? say("Uten målområde"), $0.planned, $0.actual) }
        let all = areas + (areas.count > 1 ? [(say("I alt"), follow.plannedInAll, follow.actualInAll)] : [])
        return [""] + heading(say("Penger"))
            + all.flatMap { name, planned, actual in
                let text = say("planlagt \(counted(planned)); brukt \(counted(actual))")
                return labelled(name, text)
            }
    }

    /// Returns the sum, and how many answers are in it when some are not amounts.
    private func counted(_ total: MoneyTotal) -> Message {
        guard total.counted > 0, total.counted < total.of else { return amount(total) }
        return "\(amount(total)) (\(total.counted) av \(total.of) tiltak)"
    }

    private func amount(_ total: MoneyTotal) -> Message {
        switch (total.once, total.yearly) {
        case (let once?, let yearly?): "\(once) og \(yearly)"
        case (let sum?, nil), (nil, let sum?): "\(sum)"
        case (nil, nil): "ikke meldt"
        }
    }
}

extension FollowUp.Status {
    /// The status, as it stands in a sentence.
    package var said: Message {
        switch self {
        case .notStarted: "ikke startet"
        case .underWay: "i gang"
        case .done: "gjennomført"
        case .postponed: "utsatt"
        case .dropped: "lagt bort"
        }
    }
}

extension FollowUp {
    /// Tells how long after its deadline something is: "3 måneder over fristen".
    package static func overdue(_ days: Int) -> Message {
        switch days {
        case ..<14: "\(days, one: "en dag", many: "# dager") over fristen"
        case ..<60: "\(days / 7) uker over fristen"
        case ..<720: "\((days * 12 + 182) / 365) måneder over fristen"
        default: "\(days / 365) år over fristen"
        }
    }
}
