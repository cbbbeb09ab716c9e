import Planning

/// The command `/inndeling rolle`, which divides those who take part by one of their columns; `/inndeling 4` divides
/// them into four groups with people from everywhere. Once it is known who is there today, only they are divided.
struct DivisionCommand: Command {
    let declaration = CommandDeclaration(
        names: ["inndeling", "divide"], usage: "/inndeling KOLONNE eller ANTALL",
        summary: "Deler dem som er til stede, i grupper.",
        details: [
            "«/inndeling rolle» setter dem med samme rolle sammen, «/inndeling kommune» dem fra samme kommune.",
            "«/inndeling 4» gir fire grupper med ulike roller i hver.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let tool = try session.tool(for: .participants)
        guard let form = tool.form, !argument.isEmpty else { throw incomplete(in: session) }
        let (people, arePresent) = session.peopleNow
        guard !people.isEmpty else { throw .people(.nobodyYet(tool: tool.id)) }
        let groups = try session.divided(people, argument, form)
        let divided: Message =
            arePresent
            ? "\(people.count, one: "Den ene", many: "De #") som er til stede i dag, delt i grupper:"
            : "\(people.count, one: "Den ene", many: "De #") som er med, delt i grupper:"
        let howToSpeak: Message = "Skriv «/som» og navnet på gruppa før den skriver, så beholder punktene gruppa si."
        return [
            .result(session.paragraph(session.words.say(divided)) + session.view.divided(groups)),
            .guidance([session.line(howToSpeak)]),
        ]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(session.process.tool(for: .participants)?.form?.columns.map(\.id.text) ?? [])
    }
}

extension Session {
    /// The people who are there today; all who take part when none are registered.
    fileprivate var peopleNow: (people: [Item], arePresent: Bool) {
        if let today = attendanceToday(), !today.present.isEmpty { return (today.present, true) }
        return (reading.participants, false)
    }

    fileprivate func divided(_ people: [Item], _ wish: String, _ form: Form) throws(Problem) -> [Reading.Group] {
        let (first, rest) = firstWord(of: wish)
        guard let count = Int(first), 1...200 ~= count else {
            return reading.together(people, by: try divisionColumn(wish, form).id)
        }
        let role = form.rowColumns.first { $0.kind == .role }
        let column = rest.isEmpty ? role ?? form.columns[0] : try divisionColumn(rest, form)
        return reading.mixed(people, in: count, by: column.id)
    }

    private func divisionColumn(_ word: String, _ form: Form) throws(Problem) -> Column {
        switch lookup(word, among: form.columns.map { Named($0, names: [$0.id.text, $0.name]) }) {
        case .found(let column): return column
        case .ambiguous(let names): throw .ambiguous(word, among: names)
        case .unknown: throw .people(.unknownDivision(word, known: form.columns.map(\.id.text)))
        }
    }
}
