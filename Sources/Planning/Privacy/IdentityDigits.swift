/// The rules that the eleven digits of an identity number follow.
enum IdentityDigits {
    /// Whether the digits begin with a day and month; a D-nummer has 4 added to the first digit, a H-nummer 4 to the
    /// third, and a made-up test number 4 or 8.
    static func hasDate(_ digits: [Int]) -> Bool {
        let day = (digits[0] % 4) * 10 + digits[1]
        let month = (digits[2] % 4) * 10 + digits[3]
        guard digits[0] < 8, 1...12 ~= month else { return false }
        let longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return 1...longest[month - 1] ~= day
    }

    /// Whether both control digits are right.
    ///
    /// - Parameter from2032: Whether the first may also be one of the three more that numbers given from 2032 may have.
    static func hasControlDigits(_ digits: [Int], from2032: Bool = false) -> Bool {
        func sum(_ weights: [Int]) -> Int { zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11 }
        return sum([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) <= (from2032 ? 3 : 0)
            && sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
    }
}
