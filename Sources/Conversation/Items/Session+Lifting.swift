import Planning
import Screens

/// The lifting of items to another tool, with their origin.
extension Session {
    /// The number of offers that are listed where a tool is opened; the rest may be chosen too.
    static let offersListed = 6

    /// Shows what may be lifted in, as a numbered list; nothing when there is nothing.
    ///
    /// - Parameter most: The greatest number that is listed; nil lists all.
    func offering(atMost most: Int? = nil) -> [Reply] {
        guard let place, !place.offers.isEmpty else { return [] }
        let offers = place.offers
        let listed = Array(offers.prefix(most ?? offers.count))
        let rest = offers.count - listed.count
        let more: Message = "og \(rest) til. Skriv /løft for å se alle."
        let heading: Message = "\(offers.count, one: "Dette kan hentes hit:", many: "Disse # kan hentes hit:")"
        let howToChoose: Message =
            "Skriv numrene dere vil hente, som «1 3 5–8»."
        return [
            .guidance(
                [line(heading, .strong)] + view.candidates(listed, to: receiver(of: place.tool))
                    + (rest > 0 ? [line(more, .faint)] : [])
                    + paragraph(words.say(.sentences(howToChoose, textInstead(place)))))
        ]
    }

    /// Says what a text becomes where numbers are asked for, since its question is not in view; nil when there is none.
    private func textInstead(_ place: Position) -> Message? {
        switch place.tool.shape {
        case .board, .prose: return currentPrompt(place).map { "Tekst blir et punkt under \(quoted: $0.name)." }
        case .grid: return "Tekst blir et nytt punkt i \(receiver(of: place.tool).name)."
        case .form(let form):
            let asked = askedColumn(form, place)
            let column = leadsPast(asked, form, place) ? form.column(form.main) : asked
            return column.map { "Tekst blir svar på \(quoted: $0.name)." }
        }
    }

    /// Lifts what was chosen by number, and ends the offer.
    mutating func liftOffered(_ numbers: [Int]) throws(Problem) -> [Reply] {
        guard let place else { throw .noToolOpen }
        let (tool, offers) = (place.tool, place.offers)
        if let wrong = numbers.first(where: { !offers.indices.contains($0 - 1) }) {
            throw .noSuchNumber(wrong, highest: offers.count)
        }
        let chosen = numbers.map { offers[$0 - 1] }
        let replies = try lift(chosen, into: receiver(of: tool))
        focus.endOffers()
        if tool.grid != nil { standOnFirstUnplaced() }
        if tool.form != nil, place.row == nil { standAtFirstGap(chosen: replies.labels) }
        return replies.acknowledgements + [ask()]
    }

    /// Returns the tool that takes what is lifted: for a grid, the one whose items it places.
    func receiver(of tool: Tool) -> Tool {
        tool.grid.flatMap { process.tool($0.places) } ?? tool
    }

    /// Lifts each candidate into a new item of `tool`, in one action.
    mutating func lift(
        _ candidates: [LiftCandidate], into tool: Tool
    ) throws(Problem) -> (labels: [String], acknowledgements: [Reply]) {
        let here = place.flatMap { $0.tool.id == tool.id ? $0 : nil }
        let (group, asked) = (here?.group, here.flatMap(currentPrompt))
        let labels = try record { draft throws(Problem) in
            for candidate in candidates { try draft.lift(candidate, into: tool, group: group, asked: asked) }
        }
        // A group that had to be made has a short id too.
        let own = labels.filter { timeline.workshop.item(labelled: $0)?.tool == tool.id }
        let notes =
            acknowledge(labels.filter { !own.contains($0) })
            + zip(own, candidates).flatMap { label, candidate in
                let from = words.say("hentet fra \(candidate.item.label): \(candidate.text)")
                return acknowledge([label]) + [.guidance([StyledLine("  " + from)])]
            }
        return (own, notes)
    }

    /// Stands at the first thing that rows lifted into a form lack, to ask it next.
    private mutating func standAtFirstGap(chosen labels: [String]) {
        guard let row = labels.first.flatMap(timeline.workshop.item(labelled:)) else { return }
        let gap = reading.openColumns(of: row).first
        focus.position?.stand(at: row.id, column: gap?.id)
    }
}

extension ActionDraft {
    /// Brings along the answers that go with a lifted item. A group that the process does not have here is made, since
    /// it is needed now.
    private mutating func bringAlong(_ candidate: LiftCandidate, to item: Stamp, _ form: Form) {
        for column in candidate.rule.along.compactMap(form.column) {
            guard let text = reading.text(of: candidate.item, in: column.id) else { continue }
            if case .choice(.items(let source)) = column.kind {
                if let value = choice(text, in: column, from: source) { assign(.field(item, column: column.id), value) }
            } else if let value = reading.stored(column.id, of: candidate.item), value.code != nil {
                assign(.field(item, column: column.id), value)
            } else {
                assign(.field(item, column: column.id), text)
            }
        }
    }

    /// Lifts one item: to where its rule says, else to the prompt of the board that is asked just now.
    mutating func lift(
        _ candidate: LiftCandidate, into tool: Tool, group: String?, asked: Prompt?
    ) throws(Problem) {
        let item: Stamp
        if let form = tool.form {
            item = addRow(to: tool, form, group: group)
            assign(.field(item, column: candidate.rule.target.map { ColumnID($0) } ?? form.main), candidate.text)
            bringAlong(candidate, to: item, form)
        } else {
            let prompts = reading.prompts(of: tool)
            let target = candidate.rule.target.map { PromptID($0) }
            guard let prompt = prompts.first(where: { $0.id == target }) ?? asked ?? prompts.first else {
                throw .noToolOpen
            }
            item = addPoint(candidate.text, to: tool, under: prompt)
        }
        write(.lift(item, from: candidate.item.id))
    }
}
