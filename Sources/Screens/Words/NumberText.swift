/// Numbers that stand alone, written alike in every language. `Language.half` has a decimal sign.
package enum NumberText {
    /// Returns a change with its sign: "+2", "−1", "0".
    package static func signed(_ number: Int) -> String { sign(number) + "\(abs(number))" }

    /// Returns half of a change with its sign: 3 is "+1½".
    package static func signedHalf(_ twice: Int) -> String { sign(twice) + half(abs(twice)) }

    /// Returns half of a number: 3 is "1½".
    package static func half(_ twice: Int) -> String {
        twice.isMultiple(of: 2) ? "\(twice / 2)" : (twice == 1 ? "" : "\(twice / 2)") + "½"
    }

    /// Returns the lowest and the highest: "2–5", or "3" when they are the same.
    package static func fromTo(_ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }

    /// Returns the sign that stands before a change; none before 0.
    package static func sign(_ number: Int) -> String { number > 0 ? "+" : number < 0 ? "−" : "" }
}
