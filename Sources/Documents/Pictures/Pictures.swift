/// Draws the pictures there are models for. What shows nothing gives nil.
///
///     Pictures(words: .nb).grid(model, name: "rutenett")?.sheets[0].svg  // "<svg xmlns=…"
package struct Pictures: Sendable {
    package var words: PictureWords

    /// A picture has no more sheets than these; the last one says how many there would be.
    package var mostSheets: Int

    package init(words: PictureWords, mostSheets: Int = .max) {
        self.words = words
        self.mostSheets = mostSheets
    }

    package func grid(_ model: GridModel, name: String) -> Picture? {
        limited(GridDrawing(model: model, words: words).picture(name))
    }

    package func board(_ model: BoardModel, name: String) -> Picture? {
        limited(BoardDrawing(model: model, words: words).picture(name))
    }

    package func gap(_ model: GapModel, name: String) -> Picture? {
        limited(GapDrawing(model: model, words: words).picture(name))
    }

    package func progress(_ model: ProgressModel, name: String) -> Picture? {
        limited(ProgressDrawing(model: model, words: words).picture(name))
    }

    package func composition(_ model: CompositionModel, name: String) -> Picture? {
        limited(CompositionDrawing(model: model, words: words).picture(name))
    }

    package func costs(_ model: CostModel, name: String) -> Picture? {
        limited(CostDrawing(model: model, words: words).picture(name))
    }

    package func trail(_ model: TrailModel, name: String) -> Picture? {
        limited(TrailDrawing(model: model, words: words).picture(name))
    }

    private func limited(_ picture: Picture?) -> Picture? { picture?.limited(to: mostSheets, words) }
}
