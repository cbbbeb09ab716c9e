/// Draws the pictures there are models for. What shows nothing gives nil.
///
///     Pictures(words: .nb).grid(model, name: "rutenett")?.sheets[0].svg  // "<svg xmlns=…"
package struct Pictures: Sendable {
    package var words: PictureWords

    package init(words: PictureWords) { self.words = words }

    package func grid(_ model: GridModel, name: String) -> Picture? {
        GridDrawing(model: model, words: words).picture(name)
    }

    package func board(_ model: BoardModel, name: String) -> Picture? {
        BoardDrawing(model: model, words: words).picture(name)
    }

    package func gap(_ model: GapModel, name: String) -> Picture? {
        GapDrawing(model: model, words: words).picture(name)
    }

    package func progress(_ model: ProgressModel, name: String) -> Picture? {
        ProgressDrawing(model: model, words: words).picture(name)
    }

    package func composition(_ model: CompositionModel, name: String) -> Picture? {
        CompositionDrawing(model: model, words: words).picture(name)
    }

    package func costs(_ model: CostModel, name: String) -> Picture? {
        CostDrawing(model: model, words: words).picture(name)
    }

    package func trail(_ model: TrailModel, name: String) -> Picture? {
        TrailDrawing(model: model, words: words).picture(name)
    }
}
