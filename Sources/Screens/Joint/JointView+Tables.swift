import Planning

extension JointView {
    /// The table with a line for each municipality.
    package var overview: [StyledLine] {
        let columns = joint.process.comparison.overview
        let rows = joint.overview()
        let table = TextTable(
            columns: [.init(say("Kommune"), minimum: 10)] + columns.map { .init($0.name, minimum: 12) },
            rows: zip(joint.members.all, rows).map { member, cells in
                [.init(inhabited(member), .strong)] + cells.map(cell)
            })
        return view.title(say(.municipalityOverview)) + table.lines(in: view)
    }

    private func inhabited(_ member: JointMember) -> String {
        member.inhabitants.map { say("\(member.name) (\(UnderstoodMoney.grouped(Int64($0))) innbyggere)") }
            ?? member.name
    }

    private func cell(_ items: [Item]) -> TextTable.Cell {
        guard !items.isEmpty else { return .init(nil) }
        let most = 4
        let texts = items.prefix(most).map { view.reading.mainText(of: $0) }
        let more = items.count > most ? [say(andMore(items.count - most))] : []
        return .init((texts + more).joined(separator: "; "))
    }
}

extension JointView {
    /// Draws what several say, and then what they have agreed to solve together.
    func together(_ tool: Tool) -> [StyledLine] {
        let alike = joint.alike()
        let most = 20
        return view.title(tool.name) + view.heading(say("Det flere sier"))
            + (alike.isEmpty
                ? view.faint(say("Ingen av kommunene har skrevet noe som ligner."), indent: 2)
                : view.faint(say(onlyWords), indent: 2) + [""])
            + parted(
                alike.prefix(most).map { group in
                    view.paragraph(names(group.members), .strong, indent: 2)
                        + view.points(Array(group.items.prefix(12)), voices: false, indent: 4)
                        + (group.items.count > 12 ? view.faint(say(andMore(group.items.count - 12)), indent: 4) : [])
                })
            + (alike.count > most ? [""] + view.faint(say(andMore(alike.count - most)), indent: 2) : [])
            + [""] + view.heading(say("Det vi er blitt enige om å se på sammen")) + Array(view.tool(tool).dropFirst(2))
    }

    private var onlyWords: Message {
        "Ordene ligner. Om det er samme sak, vet bare dere. «/løft ID … samarbeid» tar punktene med til det dere kan løse sammen."
    }
}

extension Message {
    /// The heading of the table with a line for each municipality.
    static let municipalityOverview: Message = "Oversikt over kommunene"
}
