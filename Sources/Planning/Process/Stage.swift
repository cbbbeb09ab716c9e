/// A stage of a process: what is done before the first gathering, a gathering, or the work at home after one.
///
///     process.stage(of: "om-planen")          // .before, in the Midt-Norge process
///     process.tools(in: .gathering(1))        // ["forventningsavklaring", "problemområder", "swot"]
///     process.tools(in: .home(after: 1))      // ["kartlegging", …]
package enum Stage: Sendable, Hashable {
    /// The preparation, by the one who leads the project.
    case before
    /// A gathering, where the whole group works.
    case gathering(Int)
    /// The work at home after a gathering, for the one who leads the project to share out.
    case home(after: Int)
}

extension Stage {
    /// The number of the gathering, where the stage is one.
    package var gathering: Int? {
        if case .gathering(let number) = self { return number }
        return nil
    }
}

extension Process {
    /// The stages that have tools, in the order they come.
    package var stages: [Stage] {
        let all = [.before] + gatherings.flatMap { [Stage.gathering($0.number), .home(after: $0.number)] }
        return all.filter { !tools(in: $0).isEmpty }
    }

    /// Returns the ids of the tools that belong to a stage, in the order suggested. A tool may belong to several.
    package func tools(in stage: Stage) -> [ToolID] {
        switch stage {
        case .before: preparation
        case .gathering(let number): gatherings.first { $0.number == number }?.tools ?? []
        case .home(let number): gatherings.first { $0.number == number }?.homework ?? []
        }
    }

    /// Returns the stage a tool belongs to: the preparation, else the first gathering that uses it, else the first
    /// whose work at home it is; nil when it belongs to none, as what is filled in by the way.
    package func stage(of tool: ToolID) -> Stage? {
        let stages = stages.filter { tools(in: $0).contains(tool) }
        return stages.first { $0 == .before } ?? stages.first { $0.gathering != nil } ?? stages.first
    }
}
