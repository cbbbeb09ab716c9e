/// The numbers that begin at a group of digits.
extension DigitRun {
    /// Returns the places of the digits of each number that begins here.
    func numbers(from start: Int) -> [[Int]] {
        guard !isAccount(start) else { return [] }
        var numbers: [[Int]] = []
        if let whole = groups(from: start, digits: 11), isNumber(whole) { numbers.append(places(whole)) }
        for date in dates(from: start) {
            guard let rest = afterDate(date) else { continue }
            numbers.append(date.places + places(rest))
        }
        if let number = beforeDate(start) { numbers.append(number) }
        return numbers
    }

    /// Whether eleven digits near each other are a number, by how they are grouped and what they say.
    private func isNumber(_ range: Range<Int>) -> Bool {
        let (digits, sizes) = (digits(range), sizes(range))
        if gaps[range.lowerBound].saysIdentity, IdentityDigits.hasDate(digits) { return true }
        let ends = sizes.reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1) }
        // Amounts, years and telephone numbers are not split after the birth date.
        guard ends.contains(6) || sizes.count <= 2 || sizes.count >= 6 else { return false }
        if sizes.suffix(2) == [2, 3], digits.suffix(3) == [0, 0, 0] { return false }
        if IdentityDigits.hasDate(digits) {
            let isPlain = sizes == [11] || sizes == [6, 5] || sizes == [2, 2, 2, 5]
            return IdentityDigits.hasControlDigits(digits, from2032: isPlain)
        }
        let mayBeShared = sizes == [11] || sizes == [6, 5] || sizes.count == 11
        return mayBeShared && digits[0] >= 8 && IdentityDigits.hasControlDigits(digits)
    }

    /// Whether a bank account begins here: it has eleven digits too, and the last control digit of an identity number.
    private func isAccount(_ start: Int) -> Bool {
        gaps[start].words.last?.hasPrefix("konto") == true
            && groups(from: start, digits: 11).map(sizes) == [4, 2, 5]
    }

    // MARK: A date and the rest

    /// Returns the last five digits that follow a birth date; nil when what follows is something else.
    private func afterDate(_ date: BirthDate) -> Range<Int>? {
        guard date.end < groups.count, gaps[date.end].isBridge, let rest = groups(from: date.end, digits: 5) else {
            return nil
        }
        let digits = date.digits + digits(rest)
        guard IdentityDigits.hasDate(digits) else { return nil }
        if gaps[date.end].saysIdentity || gaps[date.start].saysIdentity { return rest }
        // "40 000", and round amounts after a day, are money.
        if sizes(rest) == [2, 3] || date.isWritten && digits.suffix(2) == [0, 0] { return nil }
        return IdentityDigits.hasControlDigits(digits) ? rest : nil
    }

    /// Returns the places of a number that is written the other way around, where words say so; nil when none begins
    /// here.
    private func beforeDate(_ start: Int) -> [Int]? {
        guard let rest = groups(from: start, digits: 5), rest.upperBound < groups.count else { return nil }
        let gap = gaps[rest.upperBound]
        let isTold = gaps[start].saysIdentity
        guard isTold || gap.saysBirth, gap.isBridge else { return nil }
        for date in dates(from: rest.upperBound) {
            let digits = date.digits + digits(rest)
            guard IdentityDigits.hasDate(digits), isTold || IdentityDigits.hasControlDigits(digits) else { continue }
            return places(rest) + date.places
        }
        return nil
    }

    // MARK: Dates

    /// A birth date as the number has it, day, month and two digits of the year, and where it stands.
    struct BirthDate {
        var digits: [Int]
        var start: Int
        /// The group after it.
        var end: Int
        var places: [Int]
        /// Whether it is written as dates are, not as in the number.
        var isWritten: Bool
    }

    /// Returns the dates that begin at a group, in every way that it may be read.
    private func dates(from start: Int) -> [BirthDate] {
        var dates: [BirthDate] = []
        func add(_ digits: [Int]?, _ range: Range<Int>, isWritten: Bool = true) {
            guard let digits else { return }
            dates.append(
                BirthDate(
                    digits: digits, start: start, end: range.upperBound, places: places(range), isWritten: isWritten))
        }
        if let six = groups(from: start, digits: 6) { add(digits(six), six, isWritten: sizes(six) != [6]) }
        if let eight = groups(from: start, digits: 8) {
            let all = digits(eight)
            add(Self.date(Array(all[0..<2]), Array(all[2..<4]), Array(all[4...])), eight)
            add(Self.date(Array(all[6...]), Array(all[4..<6]), Array(all[0..<4])), eight)
        }
        let three = start..<(start + 3)
        if three.upperBound <= groups.count, gaps[start + 1].isNarrow, gaps[start + 2].isNarrow {
            let parts = groups[three].map(\.digits)
            add(Self.date(parts[0], parts[1], parts[2]), three)
            add(parts[0].count == 4 ? Self.date(parts[2], parts[1], parts[0]) : nil, three)
        }
        if start + 1 < groups.count, let month = gaps[start + 1].month {
            let parts = groups[start...(start + 1)].map(\.digits)
            add(Self.date(parts[0], [month / 10, month % 10], parts[1]), start..<(start + 2))
        }
        return dates
    }

    /// Returns a date as the number has it, from a day and a month of one digit or two and a year of two or four.
    private static func date(_ day: [Int], _ month: [Int], _ year: [Int]) -> [Int]? {
        guard 1...2 ~= day.count, 1...2 ~= month.count else { return nil }
        guard year.count == 2 || year.count == 4 && [[1, 8], [1, 9], [2, 0]].contains(Array(year.prefix(2))) else {
            return nil
        }
        let padded = [day, month].flatMap { $0.count == 1 ? [0] + $0 : $0 }
        return padded + year.suffix(2)
    }
}
