import Planning

/// The messages about a rescued file.
extension Rescued {
    func messages(file: String, new: String) -> [Message] {
        let workshop = Timeline(events).workshop
        let count = Set(salvage.events.map(\.action)).count
        let open: Message = "Åpne den med «boplan \(new)»."
        guard !salvage.isWhole else {
            let whole: Message = """
                Alt er reddet: \(count, one: "ett bidrag", many: "# bidrag") fra \(file) ligger i \(new).
                """
            return [whole] + round + process(workshop, file, new) + [open]
        }
        let loss = loss(workshop)
        let isMissingSome = !loss.isEmpty || lacksProcess
        let part: Message = "Reddet \(count, one: "ett bidrag", many: "# bidrag") fra \(file) til \(new)."
        return [part] + round + tools(workshop)
            + (isMissingSome || lacksIdentity ? loss : ["Boplan finner ikke noe som mangler."])
            + process(workshop, file, new) + facts(workshop)
            + (isMissingSome && !lacksIdentity
                ? ["Har dere en eldre kopi, kan den ha det som mangler: «boplan flett \(new) KOPI»."] : [])
            + [
                "Les gjennom \(new): Boplan ser ikke om enkelte bokstaver er blitt feil. Ta vare på den skadde fila.",
                open,
            ]
    }

    private var round: [Message] {
        guard let notes = salvage.round?.noteCount else { return [] }
        return [
            .sentences(
                "En stille runde eller en avstemning var i gang.",
                notes == 0
                    ? "Den er det fortsatt, og ingen hadde levert noe."
                    : "Den er det fortsatt, og \(notes, one: "ett bidrag", many: "# bidrag") i den er med.")
        ]
    }

    private func tools(_ workshop: Workshop) -> [Message] {
        let process = workshop.facts[Fact.process]?.value.flatMap { try? program.load($0, beside: file) }
        var counts: [(name: String, items: Int)] = []
        for item in workshop.items {
            let name = process?.tool(item.tool)?.name ?? item.tool.text
            if let index = counts.firstIndex(where: { $0.name == name }) {
                counts[index].items += 1
            } else {
                counts.append((name, 1))
            }
        }
        return counts.isEmpty ? [] : ["Punkter og rader: \(list: counts.map { "\($0.name) \($0.items)" })."]
    }

    private func loss(_ workshop: Workshop) -> [Message] {
        let added = Set(events.compactMap { if case .add = $0.change { $0.stamp } else { nil } })
        let orphans = events.count { event in event.change.item.map { !added.contains($0) } ?? false }
        var messages = lostRows
        if salvage.isCut { messages.append(cutOff) }
        if salvage.contradictions > 0 {
            messages.append(
                """
                \(salvage.contradictions, one: "Én hendelse", many: "# hendelser") sto på to måter. Den fila selv viser \
                til, er brukt.
                """)
        }
        if orphans > 0 {
            messages.append(
                """
                \(orphans, one: "Ett svar eller valg", many: "# svar og valg") har mistet punktet eller raden det hører \
                til, og vises derfor ikke.
                """)
        }
        return messages
    }

    private var lostRows: [Message] {
        var messages: [Message] = []
        if salvage.lostCount > 0 {
            messages.append(
                """
                \(salvage.lostCount, one: "Én rad i fila", many: "# rader i fila") kunne ikke leses (rad \
                \(parts: shortened(salvage.lostRows))). Det som sto der, er tapt.
                """)
        }
        if let first = salvage.lostStamps.first, let last = salvage.lostStamps.last {
            let (first, last) = (
                program.host.time(first.milliseconds), program.host.time(last.milliseconds)
            )
            messages.append(
                first == last ? "Det ble skrevet \(first)." : "Det ble skrevet mellom \(first) og \(last).")
        }
        return messages
    }

    /// Returns "3–7" and the like, and no more of them than one reads.
    private func shortened(_ rows: [ClosedRange<Int64>]) -> [Message] {
        let shown: [Message] = rows.prefix(12).map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
        }
        return rows.count > 12 ? shown + ["\(rows.count - 12) steder til"] : shown
    }

    private var cutOff: Message {
        guard let left = salvage.partLeft else {
            return "Fila er kuttet i slutten. Hvor mye som er tapt, går ikke fram av den."
        }
        return "Fila er kuttet: \(Int(left * 100)) % av den er igjen. Det som sto i resten, er tapt."
    }

    private func process(_ workshop: Workshop, _ file: String, _ new: String) -> [Message] {
        let process = workshop.facts[Fact.process]?.value ?? ""
        let identity: [Message] =
            lacksIdentity
            ? [
                "Kjennemerket til planen er tapt. Fila regnes nå som en ny plan, og gamle kopier kan ikke flettes inn i den."
            ] : []
        if lacksProcess {
            return identity + [
                "Hvilken prosess planen følger, er tapt. Den følger nå \(quoted: process). Er det feil, så redd på nytt med «--prosess NAVN»."
            ]
        }
        guard !isHere(process) else { return identity }
        return identity + [
            "Planen følger prosessen \(quoted: process), som ikke finnes her. Er navnet skadet, så slett \(new) og skriv «boplan redd \(file) \(new) --prosess midt-norge»."
        ]
    }

    private func facts(_ workshop: Workshop) -> [Message] {
        let lost = Fact.required.filter { workshop.facts[$0] == nil }
        let lines: [Message] = lost.map {
            $0 == "periode" ? "«/opplysninger \($0) 2027–2030»" : "«/opplysninger \($0) NAVN»"
        }
        return lost.isEmpty
            ? [] : ["Må fortelles på nytt: \(list: lost). Skriv \(parts: lines) når fila er åpen."]
    }
}

extension Change {
    /// The item that the change is about; nil for what is not about one that was there before.
    fileprivate var item: Stamp? {
        switch self {
        case .add, .retract, .assign(.fact, _, _): nil
        case .assign(.field(let item, _), _, _), .assign(.slot(let item), _, _),
            .assign(.order(let item), _, _), .assign(.placement(let item, _, _), _, _):
            item
        case .strike(let item, _), .restore(let item), .join(let item, _), .lift(let item, _): item
        }
    }
}
