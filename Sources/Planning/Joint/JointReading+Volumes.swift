extension JointReading {
    /// The use that the municipalities make of one means, by their size.
    package struct Volume: Sendable, Equatable {
        /// The name, as the first who used it wrote it.
        package var name: String
        /// The answers, one for each municipality that says something about it.
        package var answers: [Answer]
        /// The municipalities that say nothing.
        package var silent: [Int]

        package struct Answer: Sendable, Equatable {
            package var member: Int
            package var item: Item
            /// The text as it was written; nil when the municipality only says whether it is used.
            package var text: String?
            package var amount: VolumeAmount?
            /// The amount in kroner for each inhabitant, or the number for each thousand of them.
            package var relative: Double?
        }

        /// Returns the answers in the unit that most have, least first for their size.
        package func ranked(inKroner: Bool) -> [Answer] {
            answers.filter { $0.relative != nil && $0.amount?.isKroner == inKroner }
                .sorted { ($0.relative ?? 0, $0.member) < ($1.relative ?? 0, $1.member) }
        }
    }

    /// Returns the means that the process compares, in the order they were first named. Rows with the same name in
    /// either case of letters are the same means.
    package func volumes() -> [Volume] {
        guard let place = process.comparison.volume, let tool = process.tool(place.tool) else { return [] }
        var order: [String] = []
        var byName: [String: Volume] = [:]
        for item in reading.workshop.items(in: tool.id) {
            guard let member = members.place(of: item) else { continue }
            let name = reading.mainText(of: item)
            let key = folded(name)
            if byName[key] == nil {
                order.append(key)
                byName[key] = Volume(name: name, answers: [], silent: [])
            }
            if let answer = answer(item, of: member, in: place.column, of: tool) { byName[key]?.answers.append(answer) }
        }
        return order.compactMap { byName[$0] }.map { volume in
            var volume = volume
            let there = Set(volume.answers.map(\.member))
            volume.silent = members.all.indices.filter { !there.contains($0) }
            return volume
        }
    }

    /// Returns the answer in a row; nil for a row that says no more than the name.
    private func answer(_ item: Item, of member: Int, in column: ColumnID, of tool: Tool) -> Volume.Answer? {
        let text = item.text(column)
        let uses = tool.form?.columns.first { $0.kind == .yesNo }.flatMap { item.text($0.id) }
        guard text != nil || uses != nil else { return nil }
        let amount = text.flatMap(VolumeAmount.init)
        let relative = amount.flatMap { amount in
            members.all[member].inhabitants.map { amount.value / Double($0) * (amount.isKroner ? 1 : 1000) }
        }
        return Volume.Answer(member: member, item: item, text: text, amount: amount, relative: relative)
    }
}

/// The amount of something, as far as it can be told from what people wrote.
///
///     VolumeAmount("12 mill. kr (2025)")   // 12 000 000, in kroner
///     VolumeAmount("34 lån i 2025")        // 34
///     VolumeAmount("en del")               // nil
package struct VolumeAmount: Sendable, Equatable {
    package var value: Double
    package var isKroner: Bool

    package init?(_ text: String) {
        let amount = VolumeAmount.withoutYear(text)
        if let money = UnderstoodMoney(amount), money.kroner > 0, amount.contains(where: \.isLetter) {
            (value, isKroner) = (Double(money.kroner), true)
        } else if let count = JointMember.count(amount), amount.first?.isNumber == true {
            (value, isKroner) = (Double(count), false)
        } else {
            return nil
        }
    }

    /// Returns the text without the year it is from, which comes last: in brackets, after a comma, or after "i".
    private static func withoutYear(_ text: String) -> String {
        var words = text.prefix { $0 != "(" }.split(separator: " ")
        while let last = words.last, last == "i" || isYear(last) { words.removeLast() }
        if let last = words.last, last.hasSuffix(",") { words[words.count - 1] = last.dropLast() }
        return words.joined(separator: " ")
    }

    private static func isYear(_ word: Substring) -> Bool {
        word.count == 4 && (word.hasPrefix("20") || word.hasPrefix("19")) && word.allSatisfy(\.isNumber)
    }
}
