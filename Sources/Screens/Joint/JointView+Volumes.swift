import Planning

extension JointView {
    /// Draws each means with what the municipalities use of it, by their size.
    func volumes(in tool: Tool) -> [StyledLine] {
        let volumes = joint.volumes().filter { !$0.answers.isEmpty }
        guard !volumes.isEmpty else { return view.title(tool.name) + view.faint(view.say(.nothingYet)) }
        let nameless = joint.members.all.indices.filter { joint.members.all[$0].inhabitants == nil }
        return view.title(say("\(tool.name), omfang etter innbyggertall")) + parted(volumes.map(volume))
            + (nameless.isEmpty ? [] : [""] + view.faint(say(withoutInhabitants(nameless))))
    }

    private func withoutInhabitants(_ members: [Int]) -> Message {
        "Innbyggertall mangler for \(names(members)). Skriv det i kommunens egen fil med «/opplysninger innbyggere 25 600»."
    }

    private func volume(_ volume: JointReading.Volume) -> [StyledLine] {
        let table = TextTable(
            columns: [
                .init(say("Kommune"), minimum: 10), .init(say("Omfang per år"), minimum: 12),
                .init(say("Etter størrelse"), alignment: .trailing, minimum: 10),
            ],
            rows: volume.answers.sorted { $0.member < $1.member }.prefix(JointView.mostAnswers).map(row))
        let left = volume.answers.count - JointView.mostAnswers
        return view.heading(volume.name) + table.lines(in: view)
            + (left > 0 ? view.faint(say(andMore(left))) : [])
            + [true, false].flatMap { spread(volume, inKroner: $0) }
            + silence(volume.silent)
    }

    /// The greatest number of municipalities that have a line of their own; three hundred lines on each of ten means
    /// would not be read.
    private static let mostAnswers = 20

    private func row(_ answer: JointReading.Volume.Answer) -> [TextTable.Cell] {
        let isKroner = answer.amount?.isKroner == true
        let relative = answer.relative.map { number in
            say(isKroner ? "\(kroner(number)) per innbygger" : "\(view.words.say.decimal(number)) per 1000 innbyggere")
        }
        let uses = answer.item.fields.first {
            joint.process.tool(answer.item.tool)?.form?.column($0.column)?.kind == .yesNo
        }
        let text = answer.text ?? uses.flatMap(\.content.value).map { say("I bruk: \($0)") }
        return [.init(joint.members.all[answer.member].name), .init(text), .init(relative ?? "")]
    }

    private func spread(_ volume: JointReading.Volume, inKroner: Bool) -> [StyledLine] {
        let ranked = volume.ranked(inKroner: inKroner)
        guard ranked.count > 1, let least = ranked.first, let most = ranked.last, let low = least.relative,
            let high = most.relative
        else { return [] }
        func amount(_ number: Double) -> Message { inKroner ? kroner(number) : "\(view.words.say.decimal(number))" }
        let names = [least, most].map { joint.members.all[$0.member].name }
        let ends: Message =
            inKroner
            ? "Fra \(amount(low)) (\(names[0])) til \(amount(high)) (\(names[1])) per innbygger"
            : "Fra \(amount(low)) (\(names[0])) til \(amount(high)) (\(names[1])) per 1000 innbyggere"
        // Between two there is no middle.
        let spread: Message =
            ranked.count > 2 ? "\(ends); midt i feltet \(amount(median(ranked.compactMap(\.relative))))" : ends
        return view.paragraph(say(spread), .strong)
    }

    private func kroner(_ number: Double) -> Message {
        number < 10 ? "\(view.words.say.decimal(number)) kr" : "\(UnderstoodMoney.grouped(Int64(number.rounded()))) kr"
    }
}

/// Returns the middle one of numbers in order.
private func median(_ numbers: [Double]) -> Double {
    let middle = numbers.count / 2
    return numbers.count.isMultiple(of: 2) ? (numbers[middle - 1] + numbers[middle]) / 2 : numbers[middle]
}
