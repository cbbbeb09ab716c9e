/// Numbers that stand alone, written alike in every language but for the decimal sign.
enum NumberText {
    /// Returns a change with its sign: "+2", "−1", "0".
    static func signed(_ number: Int) -> String { sign(number) + "\(abs(number))" }

    /// Returns half of a change with its sign: 3 is "+1½", or "+1,5" with a decimal sign.
    static func signedHalf(_ twice: Int, decimal: String? = nil) -> String {
        sign(twice) + half(abs(twice), decimal: decimal)
    }

    /// Returns half of a number: 3 is "1½", or "1,5" with a decimal sign.
    static func half(_ twice: Int, decimal: String? = nil) -> String {
        guard !twice.isMultiple(of: 2) else { return "\(twice / 2)" }
        if let decimal { return "\(twice / 2)\(decimal)5" }
        return (twice == 1 ? "" : "\(twice / 2)") + "½"
    }

    /// Returns the lowest and the highest: "2–5", or "3" when they are the same.
    static func fromTo(_ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }

    private static func sign(_ number: Int) -> String { number > 0 ? "+" : number < 0 ? "−" : "" }
}
