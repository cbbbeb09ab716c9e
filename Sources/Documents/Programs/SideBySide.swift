import Dispatch
import Synchronization

/// Work done side by side, as many pieces at once as there are cores, with the results in the pieces' order.
enum SideBySide {
    /// Makes something of each piece. Once `isEnd` is true of a result, pieces that are not begun get what `left` gives
    /// instead.
    ///
    ///     SideBySide.map([1, 2, 3], until: { $0 < 0 }, make: { $0 * 2 }, left: { _ in 0 })   // [2, 4, 6]
    static func map<Piece: Sendable, Made: Sendable>(
        _ pieces: [Piece], until isEnd: @Sendable (Made) -> Bool, make: @Sendable (Piece) -> Made,
        left: @Sendable (Piece) -> Made
    ) -> [Made] {
        let isOver = Atomic(false)
        return Array(unsafeUninitializedCapacity: pieces.count) { buffer, count in
            // Each piece writes its own place, and nobody reads before all are done.
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
                let result = isOver.load(ordering: .relaxed) ? left(pieces[index]) : make(pieces[index])
                if isEnd(result) { isOver.store(true, ordering: .relaxed) }
                places.initializeElement(at: index, to: result)
            }
            count = pieces.count
        }
    }
}
