import Planning
import Screens

/// The command `/send [FOLDER]`, which puts a copy of the plan on a memory stick or in a shared folder; `/send navn NAME`
/// gives the laptop another name.
struct SendCommand: Command {
    typealias Word = SendWord

    let declaration = CommandDeclaration(
        names: ["send"], usage: "/send [MAPPE] eller /send navn NAVN",
        summary: "Legger en kopi av planen på en minnepinne eller i en delt mappe.",
        details: [
            "Kopien får navn etter kommunen, maskinen og dagen. Den tar aldri plassen til noe annet enn en eldre kopi av det samme.",
            "«/send navn gruppe 2» gir maskinen et navn. Det vises når noe er skrevet ulikt.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        if case (.name, let name)? = try word(in: argument, session) { return [try session.nameLaptop(name)] }
        if let question = session.askForLaptop(.send(argument)) { return [question] }
        return try session.listPlaces(argument)
    }
}

/// The word of `/send`.
enum SendWord: String, CommandWord {
    case name = "navn"

    var rest: CommandRest { .required }
}
