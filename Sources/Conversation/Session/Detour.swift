import Planning

/// A step aside to another tool, and back to where the group was.
struct Detour {
    /// Nil is outside the tools.
    var place: Position?
    /// The question that led here, when the way on goes past it.
    var question: Position?
}

extension Session {
    /// Goes back from a detour whose questions are answered; nil when there is none.
    mutating func comeBack() -> Reply? {
        guard let detour else { return nil }
        self.detour = nil
        place = detour.place
        offers = []
        guard let tool = detour.place?.tool else { return .guidance([]) }
        return .guidance([line("Tilbake til \(tool.name).")] + ask().lines)
    }

    /// Goes back to the question that led to the detour, as when it is taken back.
    mutating func comeBackToQuestion() -> Reply? {
        if let question = detour?.question { detour?.place = question }
        return comeBack()
    }

    /// The gathering that is under way, as far as can be told: that of today's attendance, else that of the tool where
    /// the group stands, or is about to go.
    var gatheringNow: Gathering? {
        if let column = process.tool(for: .attendance)?.form?.groupColumn,
            let name = attendanceToday()?.row.text(column.id),
            let gathering = process.gatherings.first(where: { folded($0.name) == folded(name) })
        {
            return gathering
        }
        let tool = place?.tool ?? nextTool.flatMap(process.tool) ?? reading.suggestion()
        return tool.flatMap(reading.gathering)
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
