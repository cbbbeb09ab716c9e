import Documents
import Planning
import Screens

/// The report on how the measures of a plan go, as the templates see it.
struct FollowUpContext {
    let source: ContextSource
    let day: CalendarDay
    let dayText: String

    private var reading: Reading { source.reading }
    private func say(_ message: Message) -> String { source.say(message) }

    var value: ContextValue {
        guard let follow = reading.followUp(until: day) else { return .map(["har-meldinger": .flag(false)]) }
        let hasMoney = follow.plannedInAll.counted + follow.actualInAll.counted > 0
        let parts = FollowUp.Section.allCases.filter { $0 != .coming && !follow.measures(in: $0, on: day).isEmpty }
        return .map([
            "har-meldinger": .flag(follow.hasReports), "dag": .text(dayText),
            "antall": source.count(follow.measures.count), "oversikt": .table(overview(follow)),
            "deler": .list(parts.map { part($0, follow) }), "kommende": part(.coming, follow),
            "har-penger": .flag(hasMoney), "penger": .table(money(follow)),
            "målområder": .list(follow.byArea.map { area($0.area, $0.measures) }), "lærdom": .list(questions),
        ])
    }

    // MARK: Tables

    private func overview(_ follow: FollowUp) -> DocumentTable {
        let sections: [FollowUp.Section] = [.done, .underWay, .notStarted, .postponed, .dropped, .unreported, .late]
        return DocumentTable(
            columns: [.init(statusName, width: 4), .init(say("\(context: "tiltak")Antall"), width: 2)],
            rows: sections.map { section in
                [.init(say(section.name)), .init(String(follow.measures(in: section, on: day).count))]
            })
    }

    private var statusName: String {
        process(.followUp)?.column(FollowUpColumn.status)?.name ?? ""
    }

    private func process(_ purpose: Purpose) -> Form? { reading.process.tool(for: purpose)?.form }

    private func part(_ section: FollowUp.Section, _ follow: FollowUp) -> ContextValue {
        let measures = follow.measures(in: section, on: day)
        let tellsResult = section.tellsResult
        let table = DocumentTable(
            columns: [
                source.numbers, .init(say("Tiltak"), width: 7), .init(ownerName, width: 4),
                .init(say("Frist"), width: 4), .init(say(tellsResult ? "Resultat" : "Grunn"), width: 6),
            ],
            rows: measures.map { measure in
                [
                    .init(measure.item.label), .init(measure.text), cell(measure.owner),
                    deadline(measure, isLate: section != .done && section != .dropped && section != .coming),
                    // What is not done needs no reason.
                    cell(
                        tellsResult ? measure.result : measure.reason,
                        isNeeded: section == .dropped || section == .postponed),
                ]
            })
        return .map([
            "navn": .text(say(section.name)), "har-tiltak": .flag(!measures.isEmpty),
            "antall": source.count(measures.count),
            "tabell": .table(table),
        ])
    }

    private var ownerName: String {
        reading.process.measuresTool?.form?.owner?.name ?? ""
    }

    private func cell(_ text: String?, isNeeded: Bool = true) -> DocumentTable.Cell {
        text.map { .init($0) } ?? (isNeeded ? .missing : .init(ContextSource.none))
    }

    private func deadline(_ measure: FollowUp.Measure, isLate: Bool) -> DocumentTable.Cell {
        guard let now = measure.currentDeadline else { return .missing }
        let original = measure.newDeadline == nil ? nil : measure.deadline.map { say("(opprinnelig \($0))") }
        let late = isLate && measure.isLate(on: day) ? measure.delay(on: day).map { say(FollowUp.overdue($0)) } : nil
        return .init([now] + [original, late].compactMap { $0 })
    }

    private func money(_ follow: FollowUp) -> DocumentTable {
        let areas = follow.money.map { ($0.area ?? say("Uten målområde"), $0.planned, $0.actual) }
        return DocumentTable(
            columns: [
                .init(areaName, width: 5), .init(say("Planlagt"), width: 6), .init(say("Brukt til nå"), width: 6),
            ],
            rows: (areas + [(say("I alt"), follow.plannedInAll, follow.actualInAll)]).map { name, planned, actual in
                [.init(name), total(planned), total(actual)]
            })
    }

    private var areaName: String {
        reading.process.measuresTool?.form?.groupColumn?.name ?? ""
    }

    private func total(_ total: MoneyTotal) -> DocumentTable.Cell {
        guard !total.sums.isEmpty else { return .missing }
        let counted = total.counted == total.of ? [] : [say("\(total.counted) av \(total.of) tiltak")]
        return .init([source.say.list(total.sums)] + counted)
    }

    // MARK: Results by goal area, and what was learnt

    private func area(_ name: String?, _ measures: [FollowUp.Measure]) -> ContextValue {
        let table = DocumentTable(
            columns: [
                source.numbers, .init(say("Tiltak"), width: 7), .init(statusName, width: 4),
                .init(say("Resultat"), width: 8),
            ],
            rows: measures.map { measure in
                let status = measure.status.map(heading)
                return [
                    .init(measure.item.label), .init(measure.text),
                    .init(say(status ?? FollowUp.Section.unreported.name)),
                    cell(measure.result, isNeeded: measure.status == .done || measure.status == .underWay),
                ]
            })
        return .map([
            "navn": .text(name ?? say("Uten målområde")), "mål": goals(of: name), "tabell": .table(table),
        ])
    }

    private func heading(_ status: FollowUp.Status) -> Message {
        FollowUp.Section.allCases.first { $0.status == status }.map(\.name) ?? ""
    }

    private func goals(of area: String?) -> ContextValue {
        let name = reading.goalBoard?.name ?? ""
        guard let board = reading.goalBoard,
            let prompt = reading.prompts(of: board).first(where: { $0.name == area })
        else { return .missing(name) }
        return source.paragraphs(in: board, under: prompt, or: name)
    }

    private var questions: [ContextValue] {
        guard let tool = reading.process.tool(for: .learning), let form = tool.form else { return [] }
        let columns = [form.column(LearningColumn.day)].compactMap { $0 } + form.rowColumns.filter { !$0.isLater }
        return reading.groups(of: tool).filter { $0.value != nil }.map { group in
            let table = DocumentTable(
                columns: columns.map { .init($0.name, width: $0.documentWidth(isMain: $0.id == form.main)) },
                rows: group.rows.map { row in columns.map { cell(reading.text(of: row, in: $0.id)) } })
            return .map(["navn": .text(group.name ?? ""), "tabell": .table(table)])
        }
    }
}
