extension Sequence where Element: Hashable {
    /// Returns each element once, where it came first.
    ///
    ///     ["NAV", "Helse", "NAV"].uniqued()  // ["NAV", "Helse"]
    package func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
