import Planning

extension GridPoint {
    /// Returns a place whose steps are known to be on the grid.
    static func at(_ x: Int, _ y: Int) -> GridPoint { GridPoint(x: x, y: y)! }
}
