import Planning

// Who takes part, and who was there.
extension View {
    /// Draws each group by role: a bar with a square for each person, their number and short ids. Simple screens get
    /// the numbers and names alone.
    package func compositions(_ compositions: [Composition], named name: String) -> [StyledLine] {
        let names = compositions.flatMap(\.shares).map { oneLine(role($0)) }
        let width = min(names.map(screen.measure).max() ?? 0, screen.width / 3)
        return title(say("\(name) – hvem som er med"))
            + compositions.enumerated().flatMap { index, composition in
                let people = say("\(composition.count, one: "1 person", many: "# personer")")
                let heading = [composition.group, "(\(people))"].compactMap { $0 }
                return (index == 0 ? [] : [""]) + self.heading(heading.joined(separator: " "))
                    + composition.shares.flatMap { share($0, width) } + (index == 0 ? lacking(composition) : [])
            }
    }

    private func role(_ share: Composition.Share) -> String { share.role ?? say("uten rolle") }

    private func share(_ share: Composition.Share, _ width: Int) -> [StyledLine] {
        let role = role(share)
        let count = share.people.count
        guard !screen.isSimple else {
            let people = share.people.map(reading.labelled)
            return labelled(role, "\(count) – " + people.joined(separator: ", "), indent: 2)
        }
        let bar = String(repeating: "■", count: min(count, 40)) + (count > 40 ? "…" : "")
        return hanging(
            [Span(text: padded(oneLine(role), to: width) + "  ", style: .plain)],
            [
                Span(text: bar, style: .accent), Span(text: " \(count)  ", style: .strong),
                Span(text: share.people.map(\.label).joined(separator: ", "), style: .faint),
            ], indent: 2)
    }

    private func lacking(_ composition: Composition) -> [StyledLine] {
        composition.lacking.isEmpty ? [] : faint(say("Ingen herfra: \(list: composition.lacking)."), indent: 2)
    }

    package func lastTime(_ attendance: Attendance?) -> [StyledLine] {
        guard let attendance else { return [] }
        let day = attendance.day ?? reading.mainText(of: attendance.row)
        let (present, absent) = (attendance.present.count + attendance.guestCount, attendance.absent.map(\.label))
        let text: Message =
            absent.isEmpty
            ? "Sist, \(day): \(present) til stede." : "Sist, \(day): \(present) til stede, borte: \(list: absent)."
        return [""] + paragraph(say(text))
    }

    /// Lists what is worth a thought, kindly: no numbers, and no command to obey.
    package func thoughts(_ findings: [Finding]) -> [StyledLine] {
        guard !findings.isEmpty else { return [] }
        return [""] + heading(say("Verdt å tenke på"))
            + findings.flatMap { hanging([Span(text: "– ", style: .faint)], thought($0), indent: 2) }
    }

    /// Lists everybody, with whether they are there today, and today's guests.
    package func roll(_ people: [Item], _ today: Attendance?) -> [StyledLine] {
        let present = Set(today?.present.map(\.id) ?? [])
        let absent = Set(today?.absent.map(\.id) ?? [])
        let listed = points(people, voices: false) { person in
            let state: Message =
                present.contains(person.id) ? "til stede" : absent.contains(person.id) ? "borte" : "ikke ført"
            return [Span(text: " – " + say(state), style: .faint)]
        }
        return listed
            + (today?.guests ?? []).flatMap { guest in
                let name = Span(text: oneLine(guest), style: .plain)
                let kind = Span(text: " – " + say("gjest"), style: .faint)
                return hanging(idLead("", to: idWidth(people)), [name, kind], indent: 2)
            }
    }

    package func divided(_ groups: [Reading.Group]) -> [StyledLine] {
        groups.enumerated().flatMap { index, group in
            let isNumbered = group.name == nil && group.value != nil
            let name = group.name ?? say(isNumbered ? "Gruppe \(index + 1)" : "Ikke sagt")
            return [""] + heading("\(name) (\(group.rows.count))") + points(group.rows, voices: false)
        }
    }
}
