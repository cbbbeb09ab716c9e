// Numbers in what came of a vote, written alike in every language.

/// A change, with its sign: "+2", "−1", "0".
func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0" }

/// The lowest and the highest: "2–5", or "3" when they are the same.
func fromTo(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
}

/// Half of a number: 3 is "1½".
func halved(_ twice: Int) -> String {
    twice % 2 == 0 ? "\(twice / 2)" : (twice == 1 ? "" : "\(twice / 2)") + "½"
}
