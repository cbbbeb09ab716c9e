/// The minutes that a piece of a meeting plan may get, in steps of five.
struct WantedTime {
    /// The minutes each group has to tell the others what it has.
    static let eachGroup = 3

    let least: Int
    let usual: Int
    let most: Int

    init(_ piece: MeetingPiece, groups: Int) {
        let usual = piece.minutes + (groups > 1 && piece.tool != nil ? WantedTime.eachGroup * groups : 0)
        self.usual = WantedTime.fives(usual)
        least = piece.isFixed ? min(10, self.usual) : WantedTime.fives(usual * 6 / 10)
        most = piece.tool == nil ? self.usual : WantedTime.fives(usual * 3 / 2)
    }

    private static func fives(_ minutes: Int) -> Int { max(5, (minutes + 2) / 5 * 5) }

    /// Returns the minutes of each piece, together no more than there is room for.
    static func shares(of room: Int, _ wanted: [WantedTime]) -> [Int] {
        let usual = wanted.reduce(0) { $0 + $1.usual }
        // One piece alone may have to do with less than it needs.
        guard usual > 0, wanted.reduce(0, { $0 + $1.least }) <= room else { return wanted.map { _ in max(0, room) } }
        var shares = wanted.map { min($0.most, max($0.least, $0.usual * room / usual / 5 * 5)) }
        func change(_ by: Int, where isAllowed: (Int) -> Bool) -> Bool {
            guard
                let index = shares.indices.filter(isAllowed).min(by: { one, other in
                    let (a, b) = (shares[one] * wanted[other].usual, shares[other] * wanted[one].usual)
                    return by > 0 ? a < b : a > b
                })
            else { return false }
            shares[index] += by
            return true
        }
        while shares.reduce(0, +) > room, change(-5, where: { shares[$0] - 5 >= wanted[$0].least }) {}
        while shares.reduce(0, +) + 5 <= room, change(5, where: { shares[$0] + 5 <= wanted[$0].most }) {}
        return shares
    }
}
