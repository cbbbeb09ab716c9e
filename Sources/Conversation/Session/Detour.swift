import Planning

/// The way back from a step aside to another tool.
struct Detour {
    /// The place where the group goes on.
    var back: Focus
    /// The question that led aside, when the way on goes past it.
    var question: Position?
}

extension Session {
    /// Comes back from a step aside whose questions are answered.
    ///
    /// - Parameter toQuestion: Whether to come back to the question that led aside, as when that is taken back.
    /// - Returns: What is said; nil when the group is not aside.
    mutating func comeBack(toQuestion: Bool = false) -> Reply? {
        guard let detour = focus.detour else { return nil }
        focus = detour.back
        if toQuestion, let question = detour.question { focus = .tool(question) }
        guard let tool = place?.tool else { return .guidance([]) }
        return .guidance([line("Tilbake til \(tool.name).")] + ask().lines)
    }

    /// The gathering that is under way, as far as can be told: the one that the group walks through, else that of the
    /// meeting whose clock runs, else of today's attendance, else that of the tool where the group stands, or is about to
    /// go.
    var gatheringNow: Gathering? {
        if let number = stageNow?.gathering { return process.gatherings.first { $0.number == number } }
        if let held = gatheringHeld { return held }
        let tool = place?.tool ?? focus.next.flatMap(process.tool) ?? reading.suggestion()
        return tool.flatMap(reading.gathering) ?? reading.suggestion().flatMap(reading.gathering)
    }

    /// The gathering that is held: that of the meeting whose clock runs, else of today's attendance.
    var gatheringHeld: Gathering? {
        if let meeting = meetingNow?.meeting, let gathering = reading.gathering(of: meeting) { return gathering }
        guard let column = process.tool(for: .attendance)?.form?.groupColumn,
            let name = attendanceToday()?.row.text(column.id)
        else { return nil }
        return process.gatherings.first { folded($0.name) == folded(name) }
    }

    /// Returns what a form that is grouped by gathering holds for the one under way; nil when it has no such group.
    func groupNow(in form: Form) -> String? {
        guard let column = form.groupColumn, let name = gatheringNow?.name else { return nil }
        return reading.options(of: column).first { folded($0.text) == folded(name) }?.value
    }

    /// Finds the tool that is used for something, or throws that there is none.
    func tool(for purpose: Purpose) throws(Problem) -> Tool {
        guard let tool = process.tool(for: purpose) else { throw .people(.noTool(purpose)) }
        return tool
    }

    /// Throws when a silent round is open: nothing is said aloud then.
    func refuseInRound() throws(Problem) {
        if round != nil { throw .round(.notInRound) }
    }
}
