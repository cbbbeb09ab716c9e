import Language

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
        limited(GridDrawing(model: model, say: say).picture(name))
    }

    package func board(_ model: BoardModel, name: String) -> Picture? {
        limited(BoardDrawing(model: model, say: say).picture(name))
    }

    package func gap(_ model: GapModel, name: String) -> Picture? {
        limited(GapDrawing(model: model, say: say).picture(name))
    }

    package func progress(_ model: ProgressModel, name: String) -> Picture? {
        limited(ProgressDrawing(model: model, say: say).picture(name))
    }

    package func composition(_ model: CompositionModel, name: String) -> Picture? {
        limited(CompositionDrawing(model: model, say: say).picture(name))
    }

    package func costs(_ model: CostModel, name: String) -> Picture? {
        limited(CostDrawing(model: model, say: say).picture(name))
    }

    package func trail(_ model: TrailModel, name: String) -> Picture? {
        limited(TrailDrawing(model: model, say: say).picture(name))
    }

    private func limited(_ picture: Picture?) -> Picture? { picture?.limited(to: mostSheets, say) }
}
