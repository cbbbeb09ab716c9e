import Documents
import Planning

extension WorkshopJSON {
    /// Returns a point, a paragraph or a row. What does not belong to its kind is left out.
    func item(_ item: Item, _ tool: Tool, with others: [String: JSONValue?] = [:]) -> JSONValue {
        let isDissent = tool.id == reading.process.purposes[.dissent]
        let subject = isDissent ? reading.subject(of: item).map { reading.workshop.head(of: $0).label } : nil
        let targets = reading.lifted(from: item).map(\.label)
        let joined = reading.workshop.items(joinedInto: item).map(\.label)
        var fields: [String: JSONValue?] = [
            "id": .text(item.label), "stemme": .text(orNull: item.voice.isEmpty ? nil : item.voice),
            "fra": .texts(reading.originLabels(of: item)), "til": targets.isEmpty ? nil : .texts(targets),
            "slåttSammen": joined.isEmpty ? nil : .texts(joined), "gjelderId": subject.map { .text($0) },
            "avstemning": reading.poll(item).map { VoteJSON(reading.tally(of: $0), reading).value },
        ]
        if let form = tool.form {
            fields.merge(answers(of: item, form)) { own, _ in own }
        } else {
            fields["tekst"] = .text(reading.mainText(of: item))
        }
        return .fields(fields.merging(others) { own, _ in own })
    }

    /// Returns an item that was struck or joined into something else, with the prompt that it stood under.
    func takenOut(_ item: Item, _ tool: Tool) -> JSONValue {
        let prompt = reading.slot(of: item).flatMap(reading.promptID)
        let others: [String: JSONValue?] = [
            "ledetekst": tool.prompts == nil ? nil : .text(orNull: prompt),
            "strøket": item.struck == nil ? nil : .flag(true),
            "slåttSammenMed": item.joinedInto.map { _ in .text(reading.workshop.head(of: item).label) },
        ]
        return self.item(item, tool, with: others)
    }

    private func answers(of item: Item, _ form: Form) -> [String: JSONValue?] {
        var (answers, chosen, understood): ([String: JSONValue], [String: JSONValue], [String: JSONValue]) = (
            [:], [:], [:]
        )
        var unknown: [String] = []
        for column in form.columns {
            let text = reading.text(of: item, in: column.id)
            answers[column.id.text] = .text(orNull: text)
            understood[column.id.text] = text.flatMap { self.understood($0, in: column) }
            chosen[column.id.text] = item.text(column.id)
                .flatMap { reading.chosenItem($0, in: column.id, of: item.tool) }.map { .text($0.label) }
            if let text, Answer.isUnknown(text) { unknown.append(column.id.text) }
        }
        return [
            "svar": .map(answers), "vetIkke": .texts(unknown), "valgt": chosen.isEmpty ? nil : .map(chosen),
            "forstått": understood.isEmpty ? nil : .map(understood),
        ]
    }

    /// Returns the part of an answer that a program may count with: the days a deadline spans, or whole kroner; nil when
    /// it is not understood, or is of a kind that has no more to it than its text.
    private func understood(_ text: String, in column: Column) -> JSONValue? {
        switch column.kind {
        case .date:
            UnderstoodDate(text).map { date in
                .fields([
                    "fra": date.start.map { .text($0.description) }, "til": date.end.map { .text($0.description) },
                    "gjentas": date.isRecurring ? .flag(true) : nil,
                ])
            }
        case .money:
            UnderstoodMoney(text).map { money in
                .fields([
                    "kroner": .number(Int(money.kroner)), "inntil": money.upTo.map { .number(Int($0)) },
                    "perÅr": money.perYear ? .flag(true) : nil,
                ])
            }
        case .text, .choice, .person, .role, .number, .yesNo: nil
        }
    }
}
