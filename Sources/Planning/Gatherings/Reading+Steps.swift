/// A step on the way through a stage.
package enum StageStep: Sendable, Equatable {
    case tool(Tool)
    /// Tools of which the group has chosen none yet.
    case choice(Alternatives)

    /// The ids of the tools that the step is about.
    package var tools: [ToolID] {
        switch self {
        case .tool(let tool): [tool.id]
        case .choice(let alternatives): alternatives.tools
        }
    }
}

extension Reading {
    /// Returns the steps of a stage in the order of the process: the tools there is a use for, and where several ask
    /// nearly the same and none is used, the choice between them.
    package func steps(of stage: Stage) -> [StageStep] {
        let ids = process.tools(in: stage)
        return ids.compactMap { id -> StageStep? in
            guard let tool = process.tool(id) else { return nil }
            if let choice = process.alternatives(to: id), isOpenChoice(choice),
                ids.filter(choice.tools.contains).count > 1
            {
                return ids.first(where: choice.tools.contains) == id ? .choice(choice) : nil
            }
            return isOfUse(tool) ? .tool(tool) : nil
        }
    }

    /// Returns the step after a tool; nil at the end of the stage. A tool that is opened though another is used instead
    /// of it has its place too, and the other is not the next.
    package func step(after tool: Tool, in stage: Stage) -> StageStep? {
        let (ids, steps) = (process.tools(in: stage), steps(of: stage))
        if let index = steps.firstIndex(where: { $0.tools.contains(tool.id) }) {
            return steps.dropFirst(index + 1).first
        }
        let after = Set(ids.drop { $0 != tool.id }.dropFirst())
        let alike = process.alternatives(to: tool.id)?.tools ?? []
        return steps.first { step in
            step.tools.contains(where: after.contains) && !step.tools.contains(where: alike.contains)
        }
    }

    /// Returns the last tool of the stage before this one that there is a use for; nil at the beginning.
    package func tool(before tool: Tool, in stage: Stage) -> Tool? {
        let alike = process.alternatives(to: tool.id)?.tools ?? []
        return process.tools(in: stage).prefix { $0 != tool.id }.compactMap(process.tool)
            .last { isOfUse($0) && !alike.contains($0.id) }
    }

    /// Returns the steps of a stage that are work to be done. All counts of the tools of a stage are by this: tools of which
    /// one is enough are one.
    package func work(in stage: Stage) -> [StageStep] {
        let toDo = Set(toDo.map(\.id))
        return steps(of: stage).filter { $0.tools.contains(where: toDo.contains) }
    }

    /// Returns the number of a tool in its stage, and how many there are; nil when the group is not led there.
    package func place(of tool: Tool, in stage: Stage) -> (number: Int, count: Int)? {
        let steps = work(in: stage)
        return steps.firstIndex { $0.tools.contains(tool.id) }.map { ($0 + 1, steps.count) }
    }

    /// Returns the step that a group begins a stage with: the first that is not done, or the first of all.
    package func firstStep(of stage: Stage) -> StageStep? {
        let steps = steps(of: stage)
        return steps.first { step in
            step.tools.compactMap(process.tool).contains { progress(of: $0, in: stage).state != .done }
        } ?? steps.first
    }
}
