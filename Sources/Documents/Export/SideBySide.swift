import Dispatch
import Synchronization

/// Work done side by side, as many pieces at once as there are cores, with the results in the pieces' order.
enum SideBySide {
    /// Once `isEnd` is true of a result, pieces that are not begun get what `left` gives instead.
    ///
    ///     SideBySide.map([1, 2, 3], until: { $0 < 0 }, make: { $0 * 2 }, left: { _ in 0 })   // [2, 4, 6]
    static func map<Piece: Sendable, Made: Sendable>(
        _ pieces: [Piece], until isEnd: @Sendable (Made) -> Bool, make: @Sendable (Piece) -> Made,
        left: @Sendable (Piece) -> Made
    ) -> [Made] {
        let progress = Mutex((isOver: false, made: [Made?](repeating: nil, count: pieces.count)))
        DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
            let isOver = progress.withLock(\.isOver)
            let result = isOver ? left(pieces[index]) : make(pieces[index])
            progress.withLock {
                $0.made[index] = result
                $0.isOver = $0.isOver || isEnd(result)
            }
        }
        return progress.withLock { $0.made.compactMap(\.self) }
    }
}
