import Planning

// Who takes part, and who was there.
extension View {
    /// Each group by role: a bar with a square for each person, their number and short ids. Simple screens get the
    /// numbers and names alone.
    package func compositions(_ compositions: [Composition], named name: String) -> [StyledLine] {
        let names = compositions.flatMap(\.shares).map { oneLine($0.role ?? say(.people(.withoutRole))) }
        let width = min(names.map(screen.measure).max() ?? 0, screen.width / 3)
        return title(say(.people(.composition(name))))
            + compositions.enumerated().flatMap { index, composition in
                let heading = [composition.group, "(\(say(.people(.people(composition.count)))))"].compactMap { $0 }
                return (index == 0 ? [] : [""]) + self.heading(heading.joined(separator: " "))
                    + composition.shares.flatMap { share($0, width) } + (index == 0 ? lacking(composition) : [])
            }
    }

    private func share(_ share: Composition.Share, _ width: Int) -> [StyledLine] {
        let role = share.role ?? say(.people(.withoutRole))
        let count = share.people.count
        guard !screen.isSimple else {
            let people = share.people.map { "\($0.label) \(reading.mainText(of: $0))".trimmed }
            return labelled(
                role, [Span(text: "\(count) – " + people.joined(separator: ", "), style: .plain)], indent: 2)
        }
        let bar = String(repeating: "■", count: min(count, 40)) + (count > 40 ? "…" : "")
        return hanging(
            [Span(text: padded(oneLine(role), to: width) + "  ", style: .plain)],
            [
                Span(text: bar, style: .accent), Span(text: " \(count)  ", style: .strong),
                Span(text: share.people.map(\.label).joined(separator: ", "), style: .faint),
            ], indent: 2)
    }

    /// Of the group it is about.
    private func lacking(_ composition: Composition) -> [StyledLine] {
        composition.lacking.isEmpty ? [] : faint(say(.people(.lacking(composition.lacking))), indent: 2)
    }

    package func lastTime(_ attendance: Attendance?) -> [StyledLine] {
        guard let attendance else { return [] }
        let day = attendance.day ?? reading.mainText(of: attendance.row)
        let text = say(
            .people(
                .lastTime(
                    day, present: attendance.present.count + attendance.guests.count,
                    absent: attendance.absent.map(\.label))))
        return [""] + paragraph([Span(text: text, style: .plain)])
    }

    /// What is worth a thought, kindly: no numbers, and no command to obey.
    package func thoughts(_ findings: [Finding]) -> [StyledLine] {
        guard !findings.isEmpty else { return [] }
        return [""] + heading(say(.people(.toThinkOf)))
            + findings.flatMap { hanging([Span(text: "– ", style: .faint)], thought($0), indent: 2) }
    }

    /// Everybody with whether they are there today.
    package func roll(_ people: [Item], _ today: Attendance?) -> [StyledLine] {
        let column = people.map { screen.measure($0.label) }.max() ?? 0
        let present = Set(today?.present.map(\.id) ?? [])
        let absent = Set(today?.absent.map(\.id) ?? [])
        return people.flatMap { person in
            let state: PeopleViewPhrase =
                present.contains(person.id) ? .isPresent : absent.contains(person.id) ? .isAbsent : .isNotSaid
            return hanging(
                [Span(text: padded(person.label, to: column) + "  ", style: .accent)],
                pointSpans(person, voices: false) + [Span(text: " – " + say(.people(state)), style: .faint)], indent: 2)
        }
    }

    package func divided(_ groups: [Reading.Group]) -> [StyledLine] {
        groups.enumerated().flatMap { index, group in
            let isNumbered = group.name == nil && group.value != nil
            let name = group.name ?? say(.people(isNumbered ? .group(number: index + 1) : .noAnswer))
            return [""] + heading("\(name) (\(group.rows.count))") + points(group.rows, voices: false)
        }
    }
}
