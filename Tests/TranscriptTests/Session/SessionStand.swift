import Planning

@testable import Conversation

/// Where a conversation stands: all that decides what the next line means.
struct SessionStand {
    /// What there is of each kind; nil is none.
    private let parts: [(kind: String, text: String?)]

    init(_ session: Session) {
        hint = session.hintLine?.text ?? "-"
        parts = [
            ("focus", focus(session)), ("offers", offers(session)),
            ("round offered", session.place?.roundOffer.map { "a round offered at \($0.text)" }),
            ("way back", detour(session)), ("sitting", sitting(session)),
            ("voice", session.voice.isEmpty ? nil : "as \(session.voice)"),
            ("pages", session.listing.pages.map { "page \($0.shown) of \($0.lines.count)" }),
            ("choices", session.listing.choices.map(listed)),
            ("unsealed", session.listing.unsealed.map { "too late for the round: «\($0.text)»" }),
            ("doubt", session.listing.doubtful.map { "in doubt of «\($0.text)»" }),
            ("proposal", session.listing.proposal.map { _ in "a meeting proposed" }),
            (
                "questions",
                session.listing.questions.isEmpty ? nil : "\(session.listing.questions.count) questions listed"
            ),
            ("end", session.isOver ? "over" : nil),
        ]
    }

    /// The line above the prompt there.
    let hint: String

    var text: String { parts.compactMap(\.text).joined(separator: "; ") }

    /// What is not as it was before; nil when all is. Pages that nobody read end with any line.
    func change(since before: SessionStand) -> String? {
        let changes = zip(before.parts, parts).filter { $0.text != $1.text && !($0.kind == "pages" && $1.text == nil) }
        return changes.isEmpty ? nil : changes.map { $1.text ?? "no \($1.kind)" }.joined(separator: "; ")
    }
}

private func focus(_ session: Session) -> String {
    let next = session.focus.next.map { ", then \($0)" } ?? ""
    return switch session.focus {
    case .outside: "outside" + next
    case .crossing(let crossing): whereabouts(crossing, in: session)
    case .facts(let facts): "facts \(([facts.open] + facts.rest).joined(separator: " "))" + next
    case .tool(let place, _): spot(place, in: session)
    }
}

private func listed(_ choices: ListedChoices) -> String {
    switch choices {
    case .speakers: "\(choices.count) speakers listed"
    case .votes: "\(choices.count) votes listed"
    case .files: "\(choices.count) files listed"
    }
}

private func whereabouts(_ crossing: Crossing, in session: Session) -> String {
    switch crossing {
    case .beginning(let stage): "before \(stage)"
    case .end(let place): "end of \(spot(place, in: session))"
    case .choice(let alternatives, _, _): "choice of \(alternatives.tools.map(\.text).joined(separator: " "))"
    case .closing(let stage, _, let made):
        "end of \(stage)\(made.contains(.minutes) ? ", minutes made" : "")\(made.contains(.documents) ? ", documents made" : "")"
    }
}

private func spot(_ place: Position, in session: Session) -> String {
    let item = { (id: Stamp) in session.timeline.workshop.item(id)?.label ?? "gone" }
    switch place.spot {
    case .prompt(let prompt): return "\(place.tool.id) › \(prompt.map { $0.item.map(item) ?? $0.text } ?? "none")"
    case .table(let table):
        let group = table.group.map { " [\($0)]" } ?? ""
        return "\(place.tool.id)\(group) › table\(table.page == 0 ? "" : ", page \(table.page + 1)")"
    case .fact(let name): return "\(place.tool.id) › fact \(name)"
    case .item(let stamp): return "\(place.tool.id) › \(stamp.map(item) ?? "none")"
    case .row(let row):
        let group = row.group.map { " [\(Stamp($0).map(item) ?? $0)]" } ?? ""
        let only = row.only.map { " of \($0.map(\.text).joined(separator: "+"))" } ?? ""
        return "\(place.tool.id)\(group) › \(row.row.map(item) ?? "new") › \(row.column ?? "none")\(only)"
            + (row.picked.map { ", then \($0.isEmpty ? "the table" : $0.map(item).joined(separator: " "))" } ?? "")
    }
}

private func offers(_ session: Session) -> String? {
    session.place.flatMap { $0.offers.isEmpty ? nil : "\($0.offers.count) offered" }
}

private func detour(_ session: Session) -> String? {
    guard let detour = session.focus.detour else { return nil }
    var there = session
    there.focus = detour.back
    let question = detour.question.map { " after \(spot($0, in: session))" } ?? ""
    return "back \(there.place == nil ? "" : "to ")\(focus(there))\(question)"
}

private func sitting(_ session: Session) -> String? {
    if let sharing = session.sitting.sharing { return "\(sharing.stage) of \(sharing.tool)" }
    guard let round = session.round else { return nil }
    let (kind, time) = (round.round.isAnonymous ? "anonymous" : "named", session.told.timeIsOut ? ", time told" : "")
    guard let vote = session.vote else {
        let turns = session.sitting.turns.map { turns in
            (turns.done > 0 ? ", turn \(turns.done + 1)" : "") + (turns.isWarned ? ", warned" : "")
                + (turns.askedGroup.map { ", asked of the name \($0)" } ?? "")
        }
        return "\(kind) round of \(round.notes)\(turns ?? "")\(time)"
    }
    let marks = vote.ballot.isEmpty ? "empty" : session.marksText(vote.ballot)
    let paper = vote.isPaper ? " from paper for «\(vote.holder)»" : ""
    return "\(kind) vote \(vote.poll.row.label), \(vote.delivered) delivered, ballot \(marks)\(paper)\(time)"
}
