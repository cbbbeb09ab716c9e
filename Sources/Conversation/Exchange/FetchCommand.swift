import Planning
import Screens

/// The command `/hent [FOLDER]`, which looks for plans on memory sticks and in shared folders, lists them by number, and
/// takes in those that are chosen.
struct FetchCommand: Command {
    let declaration = CommandDeclaration(
        names: ["hent", "fetch"], usage: "/hent [MAPPE]",
        summary: "Finner planer på minnepinner og i delte mapper, og tar inn dem dere velger.",
        details: [
            "Kopier av denne planen slås sammen med den. Ingenting blir borte: Det som er skrevet ulikt, står begge steder, og dere velger med /konflikter.",
            "Planer for andre kommuner legges ved siden av denne i en felles fil, felles.boplan. Da blir ingenting endret i denne planen.",
            "Det blir ikke skrevet noe på pinnen. «/hjelp fem bærbare» forklarer hvordan flere maskiner arbeider sammen.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        if let question = session.askForLaptop(.fetch(argument)) { return [question] }
        return try session.listPlans(argument)
    }
}
