import Language
import Planning

/// A maker of the pictures there are models for. A model that shows nothing gives nil.
///
///     Pictures(.nb).grid(model, name: "rutenett")?.sheets[0].svg  // "<svg xmlns=…"
package struct Pictures: Sendable {
    package var say: Language

    /// A picture has no more sheets than these; the last one says how many there would be.
    package var mostSheets: Int

    package init(_ say: Language, mostSheets: Int = .max) {
        self.say = say
        self.mostSheets = mostSheets
    }

    package func grid(_ model: GridModel, name: String) -> Picture? {
        drawn(GridDrawing(model: model, say: say), name)
    }

    package func board(_ model: BoardModel, name: String) -> Picture? {
        drawn(BoardDrawing(model: model, say: say), name)
    }

    package func gap(_ model: GapModel, name: String) -> Picture? {
        drawn(GapDrawing(model: model, say: say), name)
    }

    package func progress(_ model: Schedule, name: String) -> Picture? {
        drawn(ProgressDrawing(model: model, say: say), name)
    }

    package func composition(_ model: CompositionModel, name: String) -> Picture? {
        drawn(CompositionDrawing(model: model, say: say), name)
    }

    package func costs(_ model: CostModel, name: String) -> Picture? {
        drawn(CostDrawing(model: model, say: say), name)
    }

    package func trail(_ model: TrailModel, name: String) -> Picture? {
        drawn(TrailDrawing(model: model, say: say), name)
    }

    private func drawn(_ drawing: some PictureDrawing, _ name: String) -> Picture? {
        guard !drawing.isEmpty else { return nil }
        let picture = Picture(
            name: name, caption: drawing.caption, alternative: drawing.alternative, drawings: drawing.drawings,
            language: say.tag)
        return picture?.limited(to: mostSheets, say)
    }
}

/// A drawing of a model, which becomes a picture when it shows something.
protocol PictureDrawing {
    var isEmpty: Bool { get }
    var caption: String { get }
    /// The facts in the picture, for those who do not see it.
    var alternative: String { get }
    var drawings: [Drawing] { get }
}
