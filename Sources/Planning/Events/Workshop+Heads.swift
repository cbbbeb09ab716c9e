extension Workshop {
    /// Returns the item that stands for `item`: itself, or the one it was joined into.
    package func head(of item: Item) -> Item {
        var head = item
        while let next = head.joinedInto.flatMap(self.item) { head = next }
        return head
    }

    /// Returns the letters for a number: 1 is "b", 25 is "z", 26 is "ba".
    static func letters(_ number: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number % 26)))
        return number < 26 ? letter : letters(number / 26) + letter
    }
}
