import Planning

extension Reading {
    /// Tells which short ids had to change because copies had used the same number.
    package func relabelled(since before: Workshop) -> [Message] {
        workshop.items.filter { $0.label.last?.isLetter == true && before.item($0.id)?.label != $0.label }.map { item in
            "\(item.label) har fått bokstav bak, for to kopier brukte samme nummer: \(mainText(of: item))"
        }
    }
}
