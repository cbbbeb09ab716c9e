/// Numbers in what came of a vote, written alike in every language.
enum VoteNumbers {
    /// Returns a change with its sign: "+2", "−1", "0".
    static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0" }

    /// Returns the lowest and the highest: "2–5", or "3" when they are the same.
    static func fromTo(_ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }

    /// Returns half of a number: 3 is "1½".
    static func halved(_ twice: Int) -> String {
        twice % 2 == 0 ? "\(twice / 2)" : (twice == 1 ? "" : "\(twice / 2)") + "½"
    }
}
