import Planning

/// How the measures of a plan go, as a report on the screen.
extension View {
    package func followUp(_ follow: FollowUp, on day: CalendarDay) -> [StyledLine] {
        var lines = title(say(.statusOn(day)))
        guard !follow.measures.isEmpty else { return lines + faint(say(.noMeasures)) }
        guard follow.hasReports else {
            return lines + paragraph([Span(text: say(.noReports(command: "/" + follow.tool.id)), style: .plain)])
                + section(.late, follow, day) + section(.coming, follow, day)
        }
        lines += paragraph([Span(text: say(.summary(follow, day: day)), style: .plain)])
        for part in FollowUp.Section.allCases { lines += section(part, follow, day) }
        return lines + money(follow)
    }

    private func say(_ phrase: AfterPhrase) -> String { words.guide(.after(phrase)) }

    private func section(_ section: FollowUp.Section, _ follow: FollowUp, _ day: CalendarDay) -> [StyledLine] {
        let measures = follow.measures(in: section, on: day)
        guard !measures.isEmpty else { return [] }
        let isOver = section == .dropped || section == .done
        let remarks = measures.map { section.tellsResult ? $0.result : $0.reason }
        // A column that nobody has said anything in would only make the others narrower.
        let hasRemarks = remarks.contains { $0 != nil }
        let last = TextTable.Column(say(section.tellsResult ? .result : .why), minimum: 14)
        var table = TextTable(
            columns: [
                .init(say(.id), minimum: 4), .init(measureName, minimum: 20), .init(say(.deadline), minimum: 12),
            ] + (hasRemarks ? [last] : []))
        table.rows = zip(measures, remarks).map { measure, remark in
            let isLate = !isOver && section != .coming && measure.isLate(on: day)
            let note = isLate ? measure.delay(on: day).map { say(.late(days: $0)) } : nil
            let cells: [TextTable.Cell] = [
                .init(measure.item.label, .accent), .init(measure.text),
                .init(measure.currentDeadline ?? "", note: note),
            ]
            return cells + (hasRemarks ? [.init(remark ?? "")] : [])
        }
        return [""] + heading(say(.section(section, count: measures.count)), section == .late ? .warning : .strong)
            + table.lines(on: screen, unfilled: say(.notFilledIn))
    }

    private var measureName: String {
        let form = reading.process.measures.flatMap(reading.process.tool)?.form
        return form.flatMap { $0.column($0.main) }?.name ?? ""
    }

    private func money(_ follow: FollowUp) -> [StyledLine] {
        guard follow.plannedInAll.counted + follow.actualInAll.counted > 0 else { return [] }
        let areas = follow.money.map { ($0.area ?? say(.withoutArea), $0.planned, $0.actual) }
        let all = areas + (areas.count > 1 ? [(say(.inAll), follow.plannedInAll, follow.actualInAll)] : [])
        return [""] + heading(say(.moneyHeading))
            + all.flatMap { name, planned, actual in
                labelled(
                    name,
                    [
                        Span(text: "\(say(.planned).lowercased()) \(amountText(planned)); ", style: .plain),
                        Span(text: "\(say(.spent).lowercased()) \(amountText(actual))", style: .plain),
                    ])
            }
    }

    private func amountText(_ total: MoneyTotal) -> String {
        say(.amount(total))
            + (total.counted > 0 && total.counted < total.of ? " (\(say(.counted(total.counted, of: total.of))))" : "")
    }
}
