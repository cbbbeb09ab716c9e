/// The ways from what was first said to the measures of the plan.
package struct TrailModel: Sendable, Equatable {
    package struct Step: Sendable, Equatable {
        /// The tool it was written in.
        package var tool: String
        package var label: String
        package var text: String

        package init(_ tool: String, _ label: String, _ text: String) {
            self.tool = tool
            self.label = label
            self.text = text
        }
    }

    /// The ways, each from the first word to the measure, two steps at least.
    package var paths: [[Step]]
    /// The number of measures without a trail.
    package var untraced: Int

    package init(paths: [[Step]], untraced: Int) {
        self.paths = paths
        self.untraced = untraced
    }

    var measures: Int { Set(paths.compactMap(\.last?.label)).count }
}
