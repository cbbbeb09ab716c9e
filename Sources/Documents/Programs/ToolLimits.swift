/// The limits on a run of a tool, which is ended when it takes more. A template, or a plan to import, may ask for
/// anything.
package struct ToolLimits: Sendable, Equatable {
    package var time: Duration
    /// The bytes that the tool may have for its own.
    package var memory: Int

    package init(time: Duration = .seconds(120), memory: Int = 1_500_000_000) {
        self.time = time
        self.memory = memory
    }
}
