/// A piece of work that a meeting plan finds time for: a tool, a lecture, or a talk in plenary.
package struct MeetingPiece: Sendable, Equatable {
    package var what: String
    /// The way it is done, when the process says.
    package var how: String?
    /// The minutes it usually takes, besides those in which the groups tell each other what they have.
    package var minutes: Int
    /// The tool that is worked with; nil for a lecture and the like.
    package var tool: Tool?
    /// Whether it belongs to the gathering, so that it is rather made short than left out.
    package var isFixed: Bool

    package init(what: String, how: String? = nil, minutes: Int, tool: Tool? = nil, isFixed: Bool = false) {
        self.what = what
        self.how = how
        self.minutes = minutes
        self.tool = tool
        self.isFixed = isFixed
    }

    /// Creates the piece of a tool that is asked for by name.
    package init(_ tool: Tool, how: String? = nil, isFixed: Bool = false) {
        self.init(what: tool.name, how: how, minutes: tool.guidance.minutes ?? 30, tool: tool, isFixed: isFixed)
    }
}

extension Reading {
    /// Returns the pieces of a gathering: its agenda, with the lectures and the talks that have no tool, then those of
    /// its chosen tools that are not on the agenda.
    ///
    /// An item with a tool of the gathering that is not chosen has no place; one with a tool that other gatherings or
    /// the work at home are for, as the mapping, stays. A gathering that lasts for months is many meetings: nothing is
    /// fixed in one of them.
    ///
    /// - Parameter chosen: The tools that people named; those that are left to do when they named none.
    package func pieces(of gathering: Gathering, chosen: [Tool] = []) -> [MeetingPiece] {
        let isFixed = gathering.duration == nil
        let chosen = chosen.isEmpty ? toolsToDo(in: gathering) : chosen
        let ids = Set(chosen.map(\.id))
        let onAgenda = gathering.agenda.filter { item in
            guard let tool = item.tool else { return isFixed }
            return ids.contains(tool) || isFixed && !gathering.tools.contains(tool)
        }
        let placed = Set(onAgenda.compactMap(\.tool))
        return onAgenda.map { item in
            let tool = item.tool.flatMap(process.tool)
            return MeetingPiece(
                what: item.what, how: item.how, minutes: item.minutes ?? tool?.guidance.minutes ?? 30, tool: tool,
                isFixed: isFixed)
        } + chosen.filter { !placed.contains($0.id) }.map { MeetingPiece($0, isFixed: isFixed) }
    }

    /// Returns the tools of a gathering that are not done; all that there is a use for when every one is. The form for
    /// the plan before this one is of no use when there was none.
    private func toolsToDo(in gathering: Gathering) -> [Tool] {
        let tools = gathering.tools.compactMap(process.tool).filter(isOfUse)
        let left = tools.filter { progress(of: $0, in: .gathering(gathering.number)).state != .done }
        return left.isEmpty ? tools : left
    }
}
