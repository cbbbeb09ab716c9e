/// Tasks along a line of months: when they were planned, and when they were done.
package struct ProgressModel: Sendable, Equatable {
    package struct Task: Sendable, Equatable {
        package var label: String
        package var text: String
        /// The months, counted as the columns are.
        package var planned: ClosedRange<Int>?
        package var actual: ClosedRange<Int>?

        package init(_ label: String, _ text: String, planned: ClosedRange<Int>?, actual: ClosedRange<Int>? = nil) {
            self.label = label
            self.text = text
            self.planned = planned
            self.actual = actual
        }

        var isPlaced: Bool { planned != nil || actual != nil }
    }

    package struct Line: Sendable, Equatable {
        package var name: String
        package var tasks: [Task]

        package init(_ name: String, _ tasks: [Task]) {
            self.name = name
            self.tasks = tasks
        }
    }

    package var tool: String
    package var lines: [Line]

    package init(tool: String, lines: [Line]) {
        self.tool = tool
        self.lines = lines
    }

    var placed: [Task] { lines.flatMap(\.tasks).filter(\.isPlaced) }
    /// The months to show, never more than a sheet can show apart.
    var months: ClosedRange<Int> {
        let all = placed.flatMap { [$0.planned, $0.actual].compactMap { $0 } }
        let first = min(1, all.map(\.lowerBound).min() ?? 1)
        return first...max(first + 5, min(first + 59, all.map(\.upperBound).max() ?? 12))
    }
}

extension ProgressModel.Task {
    /// The number of months later than planned that the task was done; fewer than 0 is earlier.
    var delay: Int? {
        guard let planned, let actual else { return nil }
        return actual.upperBound - planned.upperBound
    }
}
