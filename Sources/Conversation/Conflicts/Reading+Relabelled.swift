import Planning

extension Reading {
    /// Tells which short ids had to change because copies had used the same number.
    package func relabelled(since before: Workshop) -> [Message] {
        let relabelled = workshop.items.filter { item in
            item.joinedInto == nil && item.label.last?.isLetter == true && before.item(item.id)?.label != item.label
        }
        return relabelled.map { item in
            "\(item.label) har fått bokstav bak, for to kopier brukte samme nummer: \(mainText(of: item))"
        }
    }
}
