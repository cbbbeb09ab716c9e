extension Dictionary {
    /// Creates a dictionary of pairs where a key may stand several times; the first counts.
    package init(firsts pairs: some Sequence<(Key, Value)>) {
        self.init(pairs) { first, _ in first }
    }
}
