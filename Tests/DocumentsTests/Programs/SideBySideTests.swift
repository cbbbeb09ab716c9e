import Dispatch
import Synchronization
import Testing

@testable import Documents

struct SideBySideTests {
    @Test func resultsComeInTheOrderOfThePieces() {
        let doubled = SideBySide.map(Array(0..<200), until: { _ in false }, make: { $0 * 2 }, left: { _ in -1 })
        #expect(doubled == (0..<200).map { $0 * 2 })
        #expect(SideBySide.map([Int](), until: { _ in false }, make: { $0 }, left: { $0 }).isEmpty)
    }

    /// Each core may have begun one before the first is over; the rest are left.
    @Test func nothingIsBegunAfterTheEnd() {
        let begun = Mutex(0)
        let make = { @Sendable (_: Int) in
            begun.withLock { $0 += 1 }
            return "over"
        }
        let results = SideBySide.map(Array(0..<1000), until: { $0 == "over" }, make: make, left: { _ in "left" })
        let cores = begun.withLock { $0 }
        #expect(results.filter { $0 == "over" }.count == cores)
        #expect(results.count == 1000 && cores < 1000, "\(cores) were begun")
    }
}
