import Planning

// MARK: - Means by volume

extension JointView {
    /// Each means with what the municipalities use of it, by their size.
    func volumes(in tool: Tool) -> [StyledLine] {
        let volumes = joint.volumes().filter { !$0.answers.isEmpty }
        guard !volumes.isEmpty else { return view.title(tool.name) + view.faint(view.say(.nothingYet)) }
        let nameless = joint.members.all.indices.filter { joint.members.all[$0].inhabitants == nil }
        return view.title(say(.byVolume(tool.name))) + parted(volumes.map(volume))
            + (nameless.isEmpty ? [] : [""] + view.faint(say(.withoutInhabitants(names(nameless)))))
    }

    private func volume(_ volume: JointReading.Volume) -> [StyledLine] {
        let table = TextTable(
            columns: [
                .init(say(.municipality), minimum: 10), .init(say(.volume), minimum: 12),
                .init(say(.relative), alignment: .trailing, minimum: 10),
            ],
            rows: volume.answers.sorted { $0.member < $1.member }.prefix(JointView.mostAnswers).map(row))
        let left = volume.answers.count - JointView.mostAnswers
        return view.heading(volume.name) + table.lines(on: view.screen, unfilled: view.say(.notFilledIn))
            + (left > 0 ? view.faint(say(.andMore(left))) : [])
            + [true, false].flatMap { spread(volume, inKroner: $0) }
            + silence(volume.silent)
    }

    /// More are summed up: nobody reads three hundred lines on each of ten means.
    private static let mostAnswers = 20

    private func row(_ answer: JointReading.Volume.Answer) -> [TextTable.Cell] {
        let relative = answer.relative.map { number in
            say(answer.amount?.isKroner == true ? .kroner(number) : .perThousand(number))
        }
        let uses = answer.item.fields.first {
            joint.process.tool(answer.item.tool)?.form?.column($0.column)?.kind == .yesNo
        }
        let text = answer.text ?? uses.flatMap(\.content.value).map { say(.inUse($0)) }
        return [.init(joint.members.all[answer.member].name), .init(text), .init(relative ?? "")]
    }

    private func spread(_ volume: JointReading.Volume, inKroner: Bool) -> [StyledLine] {
        let ranked = volume.ranked(inKroner: inKroner)
        guard ranked.count > 1, let least = ranked.first, let most = ranked.last, let low = least.relative,
            let high = most.relative
        else { return [] }
        let phrase = JointViewPhrase.spread(
            least: (low, joint.members.all[least.member].name),
            median: ranked.count > 2 ? median(ranked.compactMap(\.relative)) : nil,
            most: (high, joint.members.all[most.member].name), inKroner: inKroner)
        return view.paragraph([.init(text: say(phrase), style: .strong)])
    }
}

/// The middle one of numbers in order.
private func median(_ numbers: [Double]) -> Double {
    let middle = numbers.count / 2
    return numbers.count.isMultiple(of: 2) ? (numbers[middle - 1] + numbers[middle]) / 2 : numbers[middle]
}

// MARK: - Overview

extension JointView {
    /// A line for each municipality.
    var overview: [StyledLine] {
        let columns = joint.process.comparison.overview
        let rows = joint.overview()
        let table = TextTable(
            columns: [.init(say(.municipality), minimum: 10)] + columns.map { .init($0.name, minimum: 12) },
            rows: zip(joint.members.all, rows).map { member, cells in
                [.init(inhabited(member), .strong)] + cells.map(cell)
            })
        return view.title(say(.overview)) + table.lines(on: view.screen, unfilled: view.say(.notFilledIn))
    }

    private func inhabited(_ member: JointMember) -> String {
        member.inhabitants.map { say(.inhabited(member.name, $0)) } ?? member.name
    }

    private func cell(_ items: [Item]) -> TextTable.Cell {
        guard !items.isEmpty else { return .init(nil) }
        let most = 4
        let texts = items.prefix(most).map { view.reading.mainText(of: $0) }
        let more = items.count > most ? [say(.andMore(items.count - most))] : []
        return .init((texts + more).joined(separator: "; "))
    }
}

// MARK: - Together

extension JointView {
    /// What several say, and then what they have agreed to solve together.
    func together(_ tool: Tool) -> [StyledLine] {
        let alike = joint.alike()
        let most = 20
        return view.title(tool.name) + view.heading(say(.alike))
            + (alike.isEmpty
                ? view.faint(say(.nothingAlike), indent: 2) : view.faint(say(.onlyWords), indent: 2) + [""])
            + parted(
                alike.prefix(most).map { group in
                    view.paragraph([.init(text: say(.sharedBy(names(group.members))), style: .strong)], indent: 2)
                        + view.points(Array(group.items.prefix(12)), voices: false, indent: 4)
                        + (group.items.count > 12 ? view.faint(say(.andMore(group.items.count - 12)), indent: 4) : [])
                })
            + (alike.count > most ? [""] + view.faint(say(.andMore(alike.count - most)), indent: 2) : [])
            + [""] + view.heading(say(.agreed)) + Array(view.tool(tool).dropFirst(2))
    }
}
