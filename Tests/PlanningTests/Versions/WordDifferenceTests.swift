import TestSupport
import Testing

@testable import Planning

/// What became of a text, word by word.
@Suite struct WordDifferenceTests {
    private typealias Change = WordDifference.Change

    @Test func wordsThatCameInsteadStandBesideThoseThatWentOut() {
        let difference = WordDifference("ferdig i juni 2027", "ferdig innen desember 2027")
        #expect(difference.changes == [Change(old: "i juni", new: "innen desember")])
        #expect(difference.kept == 2)
    }

    @Test func whatIsPutInOrTakenOutHasNothingBesideIt() {
        #expect(WordDifference("a b", "a x b").changes == [Change(old: "", new: "x")])
        #expect(WordDifference("a x b", "a b").changes == [Change(old: "x", new: "")])
        #expect(WordDifference("", "a").changes == [Change(old: "", new: "a")])
        #expect(WordDifference("likt", "likt").changes.isEmpty)
    }

    /// Putting the new words where the old ones were gives the new text, whatever the two are.
    @Test(arguments: 0..<200) func theOldTextWithItsChangesIsTheNew(seed: Int) {
        var state = UInt64(seed &* 7919 &+ 17)
        func words() -> [String] {
            (0..<12).compactMap { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return (state >> 33) % 4 == 0 ? nil : ["a", "b", "c", "d"][Int((state >> 40) % 4)]
            }
        }
        let (old, new) = (words(), words())
        let difference = WordDifference(old.joined(separator: " "), new.joined(separator: " "))
        let removed = difference.changes.reduce(0) { $0 + $1.old.split(separator: " ").count }
        let inserted = difference.changes.reduce(0) { $0 + $1.new.split(separator: " ").count }
        #expect(old.count - removed == difference.kept)
        #expect(new.count - inserted == difference.kept)
        #expect(difference.changes.isEmpty == (old == new))
    }

    /// No text may make a group wait.
    @Test func aTextTooLongToCompareIsOneChange() {
        let long = Array(repeating: "ord", count: 2_000).joined(separator: " ")
        #expect(WordDifference(long, long + " til").changes.count == 1)
        #expect(WordDifference(long, long).changes.isEmpty)
    }
}
