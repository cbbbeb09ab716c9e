import Documents
import Planning

/// The minutes of a gathering, for other programs.
struct MinutesJSON: PublishedJSON {
    private let context: GatheringContext
    private let minutes: ContextValue

    init(_ context: GatheringContext) {
        self.context = context
        minutes = context.value
    }

    private var reading: Reading { context.reading }
    private var workshop: WorkshopJSON { WorkshopJSON(reading) }

    var value: JSONValue {
        .fields([
            "format": "boplan-referat", "versjon": 1,
            "samling": .map(["nummer": .number(context.gathering.number), "navn": .text(context.gathering.name)]),
            "dato": .text(orNull: context.held?.day?.description),
            "begynte": .text(orNull: context.held?.began?.clock), "sluttet": .text(orNull: ended?.clock),
            "frammøte": context.held?.attendance.map(attendance) ?? .null,
            "dagsorden": .list(context.held?.meeting.map(context.parts)?.map(part) ?? []),
            "verktøy": .list(context.tools.filter(context.hasContribution).map(tool)),
            "avstemninger": .list(context.votes.map(vote)), "beslutninger": .list(decisions),
            "løftet": .list(minutes.list("løftet").map { link($0, ["ble-til"]) }),
            "slåttSammen": .list(minutes.list("slått-sammen").map { link($0, ["med"]) }),
            "lagtBort": .list(minutes.list("lagt-bort").map { link($0) }),
            "parkert": .list(minutes.list("parkert").map { link($0) }),
            "uenighet": .list(minutes.list("uenighet").map { link($0, ["hva"]) }), "nesteSkritt": next,
        ])
    }

    private var ended: WallMinute? { context.held?.meeting?.parts.compactMap(\.ended).max() }

    private func attendance(_ attendance: Attendance) -> JSONValue {
        .map([
            "id": .text(attendance.row.label), "tilStede": people(attendance.present),
            "gjester": .texts(attendance.guests), "forfall": people(attendance.absent),
            "skjema": .map(
                Dictionary(
                    minutes.list("møte").map { ($0.words("navn"), .text($0.words("svar"))) },
                    uniquingKeysWith: { first, _ in first })),
        ])
    }

    private func people(_ items: [Item]) -> JSONValue {
        .list(items.map { .map(["id": .text($0.label), "navn": .text(context.source.name(ofPerson: $0))]) })
    }

    private func part(_ part: Meeting.Part) -> JSONValue {
        .fields([
            "id": .text(part.label), "hva": .text(part.what),
            "planlagtMinutter": part.planned.map { .number($0) } ?? .null,
            "begynte": .text(orNull: part.isSkipped ? nil : part.began?.clock),
            "sluttet": .text(orNull: part.isSkipped ? nil : part.ended?.clock),
            "tattOpp": context.isTakenUp(part) ? .flag(true) : nil,
            "hoppetOver": part.isSkipped && !context.isTakenUp(part) ? .flag(true) : nil,
        ])
    }

    private func tool(_ tool: Tool) -> JSONValue {
        let items = reading.workshop.items(in: tool.id).filter { context.isContribution($0, to: tool) }
        return .fields([
            "id": .text(tool.id.text), "navn": .text(tool.name),
            "punkter": tool.grid == nil ? .list(items.map { point($0, tool) }) : nil,
            "plasseringer": tool.grid == nil ? nil : .list(context.placed(on: tool).map(workshop.placed)),
        ])
    }

    private func point(_ item: Item, _ tool: Tool) -> JSONValue {
        let prompt = tool.prompts == nil ? nil : reading.slot(of: item).flatMap(reading.promptID)
        return workshop.item(item, tool, with: ["ledetekst": prompt.map { .text($0) }])
    }

    private func vote(_ tally: VoteTally) -> JSONValue {
        .fields([
            "id": .text(tally.poll.row.label), "spørsmål": .text(reading.question(of: tally.poll)),
            "verktøy": .text(tally.poll.subject.text), "avstemning": VoteJSON(tally, reading).value,
        ])
    }

    private var decisions: [JSONValue] {
        guard let tool = reading.process.tool(for: .decisions), let form = tool.form else { return [] }
        let rows = context.rows(of: FormContext(source: context.source, tool: tool, form: form)).flatMap(\.rows)
        return rows.map { workshop.item($0, tool) }
    }

    private var next: JSONValue {
        let following = minutes["neste"] ?? .map([:])
        return .fields([
            "hjemme": .list(minutes.list("hjemmearbeid").map { texts($0, ["navn", "hvorfor"]) }),
            "gjenstår": .list(minutes.list("gjenstår").map { texts($0, ["verktøy", "gjelder", "melding"]) }),
            "avklart": .list(minutes.list("avklart").map { texts($0, ["verktøy", "gjelder", "melding", "grunn"]) }),
            "nesteSamling": minutes["har-neste"] == .flag(true)
                ? texts(following, ["nummer", "navn", "formål"]) : .null,
        ])
    }

    /// Returns an item by its tool, short id and text, with what else is told of it.
    private func link(_ item: ContextValue, _ others: [String] = []) -> JSONValue {
        texts(item, ["verktøy", "id", "tekst"] + others)
    }

    private func texts(_ value: ContextValue, _ names: [String]) -> JSONValue {
        .map(
            Dictionary(
                uniqueKeysWithValues: names.map { name in
                    if case .list(let items)? = value[name] { return (jsonName(name), .list(items.map { link($0) })) }
                    return (jsonName(name), .text(value.words(name)))
                }))
    }

    /// Returns the name of a variable as fields of JSON are named: "bleTil" of "ble-til".
    private func jsonName(_ name: String) -> String {
        let parts = name.split(separator: "-")
        return parts.dropFirst().reduce(String(parts[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    }
}
