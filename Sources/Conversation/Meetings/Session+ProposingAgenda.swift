import Planning
import Publishing
import Screens

/// The proposal of a meeting plan that adds up, by `/agenda foreslå 25 personer 6 timer [fra 09.00] [samling 2]
/// [5 grupper] [TOOL…]`. It is shown; `/agenda bruk [NAME]` keeps it.
extension Session {
    /// A plan that was shown, and what its meeting is called unless people say otherwise.
    struct ShownProposal {
        var plan: MeetingProposal
        var name: StoredValue
    }

    mutating func propose(_ argument: String) throws(Problem) -> [Reply] {
        let wish = try wish(argument)
        guard wish.minutes > 0 else { throw incompleteWish }
        guard 30...720 ~= wish.minutes, 1...500 ~= wish.people, 1...wish.people ~= wish.groups ?? 1 else {
            throw .time(.notAMeeting(minutes: wish.minutes, people: wish.people))
        }
        let plan = MeetingProposal(
            pieces: wish.pieces, people: wish.people, groups: wish.groups, minutes: wish.minutes / 5 * 5,
            start: wish.start, isWelcomed: wish.pieces.first.map(isWelcome) ?? false)
        listing.proposal = ShownProposal(plan: plan, name: wish.name)
        return [
            .result(view.proposal(plan, parts: planned(plan))),
            .guidance(
                (replaced(wish) + [wayOfWorking(plan), outOfTime(plan), shortOfTime(plan)].compactMap(\.self)).map {
                    line($0)
                } + [
                    line("Skriv /agenda bruk for å legge planen i møteplanen. Den kan endres der, rad for rad.")
                ]),
        ]
    }

    /// Tells how the groups work, and what they get in plenary of the time of each piece.
    private func wayOfWorking(_ plan: MeetingProposal) -> Message? {
        let plenary = plan.parts.map(\.plenary).filter { $0 > 0 }
        guard let least = plenary.min(), let most = plenary.max() else { return nil }
        let how: Message = "Gruppene arbeider etter IGP: hver for seg, så i gruppa, til slutt i plenum."
        let time: Message =
            least == most
            ? "Av tida til hvert verktøy er \(most) minutter til plenum."
            : "Av tida til hvert verktøy er fra \(least) til \(most) minutter til plenum."
        return .sentences(how, time)
    }

    /// Tells which tools of the gathering have no place, as a group uses one of those that ask nearly the same.
    private func replaced(_ wish: MeetingWish) -> [Message] {
        guard let gathering = wish.whole else { return [] }
        return reading.replaced(in: gathering, by: wish.pieces.compactMap(\.tool)).map { tool, by in
            "«\(by.name)» er med i stedet for «\(tool.name)»: Dere bruker bare den ene."
        }
    }

    private func outOfTime(_ plan: MeetingProposal) -> Message? {
        guard !plan.leftOut.isEmpty else { return nil }
        let names = plan.leftOut.map { "«\($0.what)»" }
        return "Det ble ikke tid til \(choice: names). Ta det hjemme, eller legg til en time."
    }

    private func shortOfTime(_ plan: MeetingProposal) -> Message? {
        guard plan.share < 80 else { return nil }
        return
            "Tida er knapp: Postene får \(plan.share) prosent av tida de pleier å ta. Ta gjerne bort noe, eller sett av mer tid."
    }

    /// Whether the process itself begins with a welcome.
    private func isWelcome(_ piece: MeetingPiece) -> Bool {
        guard piece.tool == nil else { return false }
        let welcome = firstWord(of: words.say(Code.part(.welcome).message())).word.filter(\.isLetter)
        return folded(piece.what).hasPrefix(folded(welcome))
    }

    mutating func keepProposal(_ argument: String) throws(Problem) -> [Reply] {
        guard let proposal = listing.proposal else { throw .time(.noProposal) }
        let meeting = argument.isEmpty ? proposal.name : StoredValue(typed: argument)
        let name = meeting.words
        guard !reading.meetings.contains(where: { $0.name.map(folded) == folded(name) }) else {
            throw .time(.meetingExists(name))
        }
        let parts = planned(proposal.plan)
        let labels = try record { draft throws(Problem) in draft.add(parts, to: meeting) }
        listing.proposal = nil
        let kept: Message =
            "Møteplanen for «\(name)» er lagret, med \(parts.count) poster. Skriv hvem som leder hver av dem, og /agenda begynn når møtet begynner."
        return acknowledge(labels) + [.guidance([line(kept)])]
    }

    /// Puts a proposal into words, as it is shown and kept. The room is made ready for what comes first.
    private func planned(_ plan: MeetingProposal) -> [PlannedPart] {
        plan.parts.enumerated().map { index, part in
            var planned = PlannedPart(what: part.kind.value, minutes: part.minutes, clock: clockText(part.start))
            if case .piece(let piece, let isRest) = part.kind {
                describe(piece, isRest, part.plenary, of: plan, in: &planned)
            }
            if index == 0, planned.preparation == nil {
                planned.preparation = StoredValue(.room(people: plan.people, groups: plan.groups))
            }
            return planned
        }
    }

    private func describe(
        _ piece: MeetingPiece, _ isRest: Bool, _ plenary: Int, of plan: MeetingProposal, in planned: inout PlannedPart
    ) {
        let toPlenary: Message = "Plenum: \(plenary) minutter."
        let plenary = plenary > 0 ? words.say(toPlenary) : nil
        guard !isRest else {
            planned.how = plenary
            return
        }
        let how = piece.how ?? piece.tool.map { firstStep($0.guidance.how) }
        let sentence = how.map { $0.last?.isPunctuation == true || plenary == nil ? $0 : $0 + "." }
        let both = [sentence, plenary].compactMap { $0 }
        planned.how = both.isEmpty ? nil : both.joined(separator: " ")
        guard let guidance = piece.tool?.guidance else { return }
        planned.why = firstStep(guidance.why)
        let counts = [("{deltakere}", String(plan.people)), ("{grupper}", String(plan.groups))]
        let things = (guidance.preparation + guidance.equipment).map { $0.counting(counts) }
        planned.preparation = things.isEmpty ? nil : StoredValue(typed: things.joined(separator: "; "))
    }
}

// MARK: - What is wished for

extension Session {
    private var incompleteWish: Problem {
        .incomplete(
            usage: words.say("/agenda foreslå 25 personer 6 timer [fra 09.00] [samling 2] [5 grupper] [VERKTØY …]"))
    }

    private func wish(_ argument: String) throws(Problem) -> MeetingWish {
        var wish = try MeetingWish(argument, of: process, usage: incompleteWish)
        complete(&wish)
        return wish
    }

    /// Fills in what was not said: those who take part, five in a group, and what is not done yet in the next gathering.
    private func complete(_ wish: inout MeetingWish) {
        if wish.people == 0 {
            let participants = process.tool(for: .participants).map { timeline.workshop.items(in: $0.id).count } ?? 0
            wish.people = wish.groups.map { $0 * 5 } ?? (participants > 0 ? participants : 6)
        }
        let gathering = wish.gathering ?? (wish.tools.isEmpty ? nextGathering : nil)
        let agenda = process.gatherings.flatMap(\.agenda)
        wish.pieces =
            gathering.map { reading.pieces(of: $0, chosen: wish.tools) }
            ?? wish.tools.map { tool in MeetingPiece(tool, how: agenda.first { $0.tool == tool.id }?.how) }
        wish.whole = wish.tools.isEmpty ? gathering : nil
        let code = gathering.map(process.meeting(of:)) ?? today.map { .meeting($0) }
        if let code { wish.name = StoredValue(code) }
    }
}

extension String {
    /// Puts words or numbers in places such as `{deltakere}` and `{grupper}`.
    func counting(_ places: [(String, String)]) -> String {
        places.reduce(self) { text, place in
            text.split(separator: place.0, omittingEmptySubsequences: false).joined(separator: place.1)
        }
    }
}

extension MeetingProposal.Part.Kind {
    /// The name of the part.
    fileprivate var value: StoredValue {
        switch self {
        case .welcome: StoredValue(.part(.welcome))
        case .pause: StoredValue(.part(.pause))
        case .lunch: StoredValue(.part(.lunch))
        case .open: StoredValue(.part(.open))
        case .closing: StoredValue(.part(.closing))
        case .piece(let piece, let isRest):
            isRest ? StoredValue(.rest(tool: piece.what)) : StoredValue(typed: piece.what)
        }
    }
}

extension ActionDraft {
    /// Adds a meeting, row by row. Columns that the form does not have are passed over.
    @discardableResult
    mutating func add(_ parts: [PlannedPart], to meeting: StoredValue) -> [Stamp] {
        guard let tool = reading.process.tool(for: .agenda), let form = tool.form else { return [] }
        return parts.map { part in
            let row = addRow(to: tool, form, group: meeting)
            let texts: [(ColumnID, String?)] = [
                (MeetingColumn.clock, part.clock), (MeetingColumn.why, part.why), (MeetingColumn.how, part.how),
                (MeetingColumn.minutes, part.minutes.map(String.init)),
            ]
            let cells: [(ColumnID, StoredValue?)] =
                [(form.main, part.what)] + texts.map { ($0, $1.map { StoredValue(typed: $0) }) }
                + [(MeetingColumn.preparation, part.preparation)]
            for (column, value) in cells {
                if let value, form.column(column) != nil { assign(.field(row, column: column), value) }
            }
            return row
        }
    }
}
