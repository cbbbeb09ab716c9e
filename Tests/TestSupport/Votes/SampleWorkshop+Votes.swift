import Planning

/// The made-up process with forms for votes and minority views, and ballots as they are when a vote is over.
extension SampleProcess {
    package static let voting: Process = {
        var process = SampleProcess.process
        process.tools += [votes, dissent]
        process.purposes = [.votes: votes.id, .dissent: dissent.id]
        return process
    }()

    package static let votes = form("avstemninger", prefix: "AV", columns: VoteColumn.all, main: VoteColumn.question)
    package static let dissent = form("uenighet", prefix: "UE", columns: DissentColumn.all, main: DissentColumn.reason)

    private static func form(_ id: ToolID, prefix: String, columns: [ColumnID], main: ColumnID) -> Tool {
        let columns = columns.map { Column(id: $0, name: $0.text, question: "?") }
        return Tool(
            id: id, name: id.text, guidance: Guidance(why: "Derfor.", how: "Slik."),
            shape: .form(Form(columns: columns, prefix: prefix, main: main)))
    }
}

extension SampleWorkshop {
    /// A row in the form of votes; `after` is the vote on the same before it.
    package mutating func poll(
        _ rule: VoteRule, among: String, terms: String = "", after previous: Stamp? = nil
    ) -> Stamp {
        let label = timeline.workshop.nextLabel(SampleProcess.votes.form?.prefix ?? "")
        let slot = previous?.description ?? ""
        let row = write(.add(tool: SampleProcess.votes.id, slot: slot, label: label))
        answer(row, VoteColumn.rule, rule.text)
        answer(row, VoteColumn.among, among)
        if !terms.isEmpty { answer(row, VoteColumn.terms, terms) }
        answer(row, VoteColumn.question, "Hva er viktigst?")
        return row
    }

    /// What somebody gave an item, as it is kept.
    package mutating func vote(_ value: String, for item: Stamp, in poll: Stamp, by voice: String) {
        let register = Register.placement(item, grid: .vote(poll), voice: voice)
        write(.assign(register, value: value, basis: timeline.workshop.content(of: register).basis))
    }

    /// A minority view on an item.
    @discardableResult
    package mutating func dissent(_ reason: String, about item: Stamp, by holder: String) -> Stamp {
        let label = timeline.workshop.nextLabel(SampleProcess.dissent.form?.prefix ?? "")
        let row = write(.add(tool: SampleProcess.dissent.id, slot: item.description, label: label), by: holder)
        answer(row, DissentColumn.reason, reason)
        answer(row, DissentColumn.holder, holder)
        return row
    }
}
