/// The colours of the pictures. They differ in lightness, so that all can be told apart in grey and by
/// those who do not see red from green, and no meaning is in a colour alone.
package enum Ink: String, Sendable, CaseIterable {
    case text = "#1a1a1a"
    case muted = "#4a4f52"
    case accent = "#1f4e5f"
    case warning = "#8a1c1c"
    /// Lines that carry meaning: at least 3:1 on paper.
    case rule = "#6f8088"
    /// Lines and grounds that only guide the eye.
    case faint = "#c9d5da"
    case tint = "#e9f0f2"
    case paper = "#ffffff"
}

package struct Stroke: Sendable, Equatable {
    package var ink: Ink
    package var width: Double
    package var isDashed = false

    package init(_ ink: Ink, _ width: Double = 0.8, isDashed: Bool = false) {
        self.ink = ink
        self.width = width
        self.isDashed = isDashed
    }
}
