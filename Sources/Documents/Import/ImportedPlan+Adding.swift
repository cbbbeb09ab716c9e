import Planning

/// The putting together of what is found.
extension ImportedPlan {
    mutating func add(_ part: ImportedPlan) {
        measures += part.measures
        goals += part.goals
        notes += part.notes
        hasTable = hasTable || part.hasTable
        for group in part.groups { add(group: group) }
    }

    mutating func add(group name: String) {
        if !name.isEmpty, !groups.contains(where: { folded($0) == folded(name) }) { groups.append(name) }
    }

    mutating func add(goal text: String, of group: String, _ vocabulary: PlanVocabulary) {
        guard !vocabulary.isBlank(text), !isTooLong(text, column: vocabulary.goals.first ?? "", nil, vocabulary) else {
            return
        }
        goals.append(Goal(group: group, text: text))
    }

    /// Notes a text that is longer than any that is typed.
    mutating func isTooLong(
        _ text: String, column: String, _ table: ImportedTable?, _ vocabulary: PlanVocabulary
    ) -> Bool {
        guard text.count > vocabulary.limit else { return false }
        notes.append(.tooLong(column: column, characters: text.count, table: table))
        return true
    }
}

/// Text that says which column it is for.
extension PlanVocabulary {
    /// Returns the column whose name the text begins with, before a number or a colon, and the rest: "Frist: 2013".
    func labelled(_ text: String, among columns: [Column]? = nil) -> (column: ColumnID, rest: String)? {
        let text = withoutNumber(text)
        for column in columns ?? form.rowColumns {
            for name in column.allNames {
                guard let label = LabelledText(text, word: name), !label.rest.isEmpty, label.isMarked else { continue }
                return (column.id, label.rest)
            }
        }
        return nil
    }

    /// Whether a text has a number after the name of the main column: "Tiltak 2: …", not "Tiltak: …".
    func isNumbered(_ text: String) -> Bool {
        let text = withoutNumber(text)
        return main?.allNames.contains { name in
            guard let label = LabelledText(text, word: name) else { return false }
            return text.dropFirst(name.count).dropLast(label.rest.count).contains(where: \.isNumber)
        } ?? false
    }

    /// Returns a point's own text, and what it says of other columns: "Kjøpe boliger. Ansvar: NAV. Frist: 2013".
    func answers(in point: String) -> [ColumnID: String] {
        var answers: [ColumnID: String] = [:]
        var column = form.main
        var text = ""
        for sentence in sentences(point) {
            if let (other, rest) = labelled(sentence), other != form.main, sentence.contains(":") {
                answers[column] = answers[column] ?? text
                (column, text) = (other, rest)
            } else {
                text += text.isEmpty ? sentence : " " + sentence
            }
        }
        answers[column] = answers[column] ?? text
        return Dictionary(
            uniqueKeysWithValues: answers.map { column, text in
                let isEnded = text.last == ";" || text.last == "." && column != form.main
                return (column, isEnded ? String(text.dropLast()).trimmed : text)
            }
        ).filter { !isBlank($0.value) }
    }

    /// Returns the text in pieces that end with a full stop or a semicolon.
    private func sentences(_ text: String) -> [String] {
        var sentences = [""]
        for word in text.split(separator: " ") {
            if !sentences[sentences.count - 1].isEmpty { sentences[sentences.count - 1] += " " }
            sentences[sentences.count - 1] += word
            if word.last == "." || word.last == ";" { sentences.append("") }
        }
        return sentences.filter { !$0.isEmpty }
    }
}
