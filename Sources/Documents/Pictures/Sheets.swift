/// Sheets that are filled from the top; what does not fit on one begins the next.
struct Sheets {
    private(set) var drawings: [Drawing] = [Drawing()]
    /// The header drawn first on every sheet but the first one, from this height; answers how far it came.
    var header: (inout Drawing, Double) -> Double
    private(set) var top: Double

    init(header: @escaping (inout Drawing, Double) -> Double = { _, top in top }) {
        self.header = header
        top = 2
        top = header(&drawings[0], top)
    }

    /// Draws something `height` high, on a new sheet when this one has no room for it.
    ///
    /// - Returns: whether a new sheet was begun.
    @discardableResult
    mutating func add(height: Double, gap: Double = 0, _ draw: (inout Drawing, Double) -> Void) -> Bool {
        let isNew = top + height > Drawing.tallest && top > 60
        if isNew { turn() }
        draw(&drawings[drawings.count - 1], top)
        drawings[drawings.count - 1].height = top + height + 2
        top += height + gap
        return isNew
    }

    /// Whether something this high fits on the sheet that is being filled.
    func fits(_ height: Double) -> Bool { top + height <= Drawing.tallest || top <= 60 }

    mutating func turn() {
        drawings.append(Drawing())
        top = header(&drawings[drawings.count - 1], 2)
    }

    /// The number of items that a note names: a whole plan of them would drown the picture.
    static let named = 12

    /// Adds a line of explanation under the rest.
    mutating func note(_ text: String) {
        let block = TextBlock(text, width: Drawing.width - 4, .note)
        add(height: block.height, gap: 3) { drawing, top in drawing.write(block, x: 2, top: top) }
    }
}
