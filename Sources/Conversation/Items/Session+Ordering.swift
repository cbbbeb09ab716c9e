import Planning

/// The order that the group gives items.
extension Session {
    /// Reads "før T2": on which side of what; nil when it is the name of a place.
    func neighbour(_ target: String) throws(Problem) -> (OrderSide, Item)? {
        let (word, label) = firstWord(of: target)
        guard let side = OrderWord.named(word)?.side, timeline.workshop.isListed(label) || looksLikeLabel(label)
        else { return nil }
        return (side, timeline.workshop.head(of: try item(label)))
    }

    /// Puts items before or after another, and in the place where it stands: under its prompt, or in its group.
    func order(_ items: [Item], _ side: OrderSide, _ other: Item) throws(Problem) -> [Reply] {
        guard let tool = process.tool(other.tool) else { throw .item(.unknownItem(other.label)) }
        for item in items where item.tool != other.tool || item.id == other.id {
            throw .item(.notBeside(item.label, other.label))
        }
        guard !isInOrderOfTime(tool) else { throw .item(.orderedByTime(other.label, tool: tool.name)) }
        let isThere = items.count == 1 && timeline.workshop.stands(items[0], side, other)
        if isThere, isTogether(items[0], other, tool) { return [.guidance([line("Rekkefølgen er som før.")])] }
        let wasByHand = timeline.workshop.isOrderedByHand(tool.id)
        let labels = try record { draft throws(Problem) in
            draft.order(items, side, other)
            for item in items where !isTogether(item, other, tool) { draft.place(item, with: other, tool) }
        }
        let byDate: Message? =
            tool.id == process.measures && !wasByHand
            ? "Dokumentene viser nå radene slik dere ser dem med /vis, og ikke lenger etter dato." : nil
        let told = Message.sentences(ordered(items, side, other, tool), byDate)
        return acknowledgeTogether(labels) + [.guidance(paragraph(words.say(told)))]
    }

    /// Tells what stands where now.
    private func ordered(_ items: [Item], _ side: OrderSide, _ other: Item, _ tool: Tool) -> Message {
        let labels = items.map(\.label)
        let isElsewhere = items.contains { !isTogether($0, other, tool) }
        guard isElsewhere, let place = name(ofPlace: other, tool) else {
            return side == .before
                ? "\(list: labels) står nå foran \(other.label)." : "\(list: labels) står nå etter \(other.label)."
        }
        return side == .before
            ? "\(list: labels) står nå foran \(other.label), under «\(place)»."
            : "\(list: labels) står nå etter \(other.label), under «\(place)»."
    }

    /// Whether the rows are in order of when they happened or are to happen, whatever people might wish.
    private func isInOrderOfTime(_ tool: Tool) -> Bool {
        let planned = [Purpose.agenda, .progress].contains { process.tool(for: $0)?.id == tool.id }
        return tool.form != nil && (planned || process.isKeptAsItHappens(tool))
    }

    /// Whether two items are under the same prompt, or in the same group.
    private func isTogether(_ item: Item, _ other: Item, _ tool: Tool) -> Bool {
        if let column = tool.form?.groupedBy {
            return item.text(column).map(reading.resolved) == other.text(column).map(reading.resolved)
        }
        return reading.slot(of: item) == reading.slot(of: other)
    }

    private func name(ofPlace item: Item, _ tool: Tool) -> String? {
        if let column = tool.form?.groupedBy { return reading.text(of: item, in: column) }
        return reading.slot(of: item).flatMap { id in reading.prompts(of: tool).first { $0.id == id }?.name }
    }
}

extension ActionDraft {
    /// Puts items right before or after another.
    mutating func order(_ items: [Item], _ side: OrderSide, _ other: Item) {
        let keys = workshop.orderKeys(for: items, side, other, end: nextStamp)
        for (item, key) in zip(items, keys) {
            assign(.order(item.id), key.text)
            acknowledge(item)
        }
    }

    /// Puts an item under the prompt of another, or in its group.
    fileprivate mutating func place(_ item: Item, with other: Item, _ tool: Tool) {
        if let column = tool.form?.groupedBy {
            let value = other.fields.first { $0.column == column }?.content.versions.last
            assign(.field(item.id, column: column), value.map { StoredValue($0) } ?? StoredValue(typed: ""))
        } else if let value = other.slot.versions.last {
            assign(.slot(item.id), StoredValue(value))
        }
    }
}
