import Planning

/// The command `/uenig ID REASON`, which keeps the view of a few; it follows the item into the minutes and the plan.
/// Alone it shows those that are kept.
struct DissentCommand: Command {
    let declaration = CommandDeclaration(
        names: ["uenig", "disagree"], usage: "/uenig ID GRUNN",
        summary: "Tar vare på mindretallets syn ved et punkt, i referatet og i planen.",
        details: [
            "Eksempel: «/uenig V3 Vi mener det er oppfølgingen som mangler, ikke boligene». /uenig alene viser alle."
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard let tool = session.process.tool(for: .dissent), let form = tool.form else {
            throw .vote(.noDissentForm)
        }
        if argument.isEmpty { return [.result(session.view.tool(tool))] }
        let (label, reason) = firstWord(of: argument)
        let item = session.timeline.workshop.head(of: try session.item(label.trimmingColon))
        guard !reason.isEmpty else { throw incomplete(in: session) }
        let labels = try session.record { draft throws(Problem) in
            let row = draft.add(to: tool, slot: item.id.description, prefix: form.prefix)
            let about = draft.reading.labelled(item)
            draft.assign(.field(row, column: DissentColumn.about), about)
            draft.assign(.field(row, column: DissentColumn.reason), reason)
            if !draft.author.isEmpty { draft.assign(.field(row, column: DissentColumn.holder), draft.author) }
        }
        let whose: Message? =
            session.voice.isEmpty ? "Skriv «/som NAVN» først hvis det skal stå hvem som mener det." : nil
        let kept = Message.sentences("Synet står ved \(item.label), og følger med i referatet og planen.", whose)
        return session.acknowledge(labels) + [.guidance([session.line(kept)])] + session.notes(on: reason)
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .first(session.liveLabels) { _ in [] }
    }
}
