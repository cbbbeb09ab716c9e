extension BinaryInteger {
    /// The number with a zero before it when it has one digit, as clocks have them: "07".
    package var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
