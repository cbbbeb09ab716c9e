import Planning

/// The command `/angre`, which takes back the last thing done. Nothing is deleted; `/gjenta` brings it back.
struct UndoCommand: Command {
    let declaration = CommandDeclaration(
        names: ["angre", "undo"], usage: "/angre", summary: "Tar tilbake det siste som ble gjort. Ingenting slettes.")

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        try session.refuseWhileHidden()
        guard let action = session.timeline.undoable(by: session.undoer) else { throw session.nothingToUndo }
        let what = session.description(of: action)
        try session.record { draft throws(Problem) in draft.write(.retract(action: action)) }
        session.stepOutOfMissing()
        return [.guidance([session.line("Angret: \(what). Skriv /gjenta for å gjøre det likevel.")])]
    }
}

/// The command `/gjenta`, which does again what was taken back.
struct RedoCommand: Command {
    let declaration = CommandDeclaration(
        names: ["gjenta", "redo"], usage: "/gjenta", summary: "Gjør det som ble angret, likevel.")

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        try session.refuseWhileHidden()
        guard let retraction = session.timeline.redoable(by: session.undoer) else { throw .nothingToRedo }
        try session.record { draft throws(Problem) in draft.write(.retract(action: retraction)) }
        return [.guidance([session.line("Gjort igjen: \(session.description(ofRetracted: retraction)).")])]
    }
}

extension Session {
    /// Refuses to take anything back while something is hidden that belongs to all.
    fileprivate func refuseWhileHidden() throws(Problem) {
        if vote != nil { throw .vote(.cannotUndo(item: exampleOfMarked)) }
        if round != nil { throw .round(.cannotUndo) }
    }

    fileprivate var undoer: Undoer {
        Undoer(device: host.device, author: voice, opened: shared.opened)
    }

    /// The problem that one has nothing to undo, with who said the latest when it was somebody else.
    fileprivate var nothingToUndo: Problem {
        let others = timeline.undoable(by: Undoer(device: host.device, author: voice, opened: .endOfTime))
        guard let action = others, let author = timeline.events(of: action).first?.author else { return .nothingToUndo }
        return .history(.undoIsAnothers(author: presentable(author)))
    }

    /// Steps out of a row or prompt that is gone after undo.
    mutating func stepOutOfMissing() {
        guard let place else { return }
        if place.only != nil, place.row.flatMap(timeline.workshop.item) == nil, comeBack(toQuestion: true) != nil {
            return
        }
        switch place.spot {
        case .row(let spot):
            if let row = spot.row, timeline.workshop.item(row) == nil {
                focus.position?.inForm?.row = nil
                focus.position?.inForm?.column = place.tool.form.flatMap { place.askedColumns($0).first?.id }
            }
        case .table, .fact: break
        case .item(let item):
            if let item, timeline.workshop.item(item) == nil { standOnFirstUnplaced() }
        case .prompt(let prompt):
            let current = currentPrompt(place)?.id
            if prompt != nil { focus.position?.spot = .prompt(current) }
        }
        focus.endOffers()
    }
}
