import Planning

extension Workshop {
    /// The planning period as it is printed: «2027–2030», whichever dash was typed between the years.
    var printedPeriod: String? {
        guard let typed = facts[Fact.period]?.value else { return nil }
        let years = typed.split(separator: "-", omittingEmptySubsequences: false).map { String($0).trimmed }
        guard years.count == 2, years.allSatisfy({ $0.count == 4 && $0.allSatisfy(\.isWholeNumber) }) else {
            return typed
        }
        return years.joined(separator: "–")
    }
}
