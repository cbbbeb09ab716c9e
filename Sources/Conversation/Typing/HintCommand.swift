import Planning

/// The command `/hint av`, which takes the hint line away, and `/hint på`, which brings it back.
struct HintCommand: Command {
    typealias Word = HintWord

    let declaration = CommandDeclaration(
        names: ["hint"], usage: "/hint av eller /hint på",
        summary: "Skjuler eller viser linja om tastene over spørsmålet.",
        details: ["Det gjelder til dere avslutter. Neste gang er linja der igjen."])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard let (word, _) = try word(in: argument, session) else { throw incomplete(in: session) }
        session.coaching.givesHints = word == .on
        let done: Message =
            word == .on ? "Linja om tastene er på." : "Linja om tastene er av. /hint på viser den igjen."
        return [.guidance([session.line(done)])]
    }
}

/// The words that may follow its name; Tab offers them.
enum HintWord: String, CommandWord {
    static let isAbbreviable = true

    case on = "på"
    case off = "av"

    var rest: CommandRest { .none }
}
