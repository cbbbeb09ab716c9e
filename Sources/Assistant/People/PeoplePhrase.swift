import Planning

/// What is said about who takes part, about groups meeting in plenary, and about what is decided and put aside.
package enum PeoplePhrase: Sendable {
    /// Points that may say the same: so many suggestions, of how many there are.
    case alike(shown: Int, of: Int)
    case howToJoin(labels: [String])
    case noneAlike
    /// A point went to the common board from these.
    case carried(from: [String], to: String)
    case howToCarry
    /// Who was there, and who was not.
    case registered(Registration)
    case howToRegister(today: String)
    /// Nobody has been registered today.
    case nobodyToday
    case parked(text: String)
    /// Before the group leaves a gathering, or the program.
    case reminder(count: Int)
    /// The tools are ids of those that take what is parked.
    case howToUnpark(label: String, tools: [String])
    case nothingParked
    /// The group is back where it was before it decided something.
    case backTo(tool: String)
    case found(count: Int)
    case notFound(String)
    /// So many lines of a long view are shown.
    case more(shown: Int, of: Int)
    /// In the prompt.
    case moreMark
    /// Who sits together, of so many who are there or take part.
    case divided(people: Int, arePresent: Bool)
    case howToSpeak
}

package struct Registration: Sendable {
    package var label: String
    /// The gathering's name; nil when the form has none for it.
    package var gathering: String?
    package var day: String
    package var present: Int
    package var guests: Int
    /// Short ids.
    package var absent: [String]
    /// Another gathering, to show how it is moved; nil when there is none.
    package var other: String?
    /// What the column for the day is called.
    package var dayColumn: String
}

/// Headings and labels of who takes part.
package enum PeopleViewPhrase: Sendable {
    case composition(String)
    case people(Int)
    case withoutRole
    case lacking([String])
    case toThinkOf
    case lastTime(String, present: Int, absent: [String])
    /// Before a short id in the roll.
    case isPresent, isAbsent, isNotSaid
    /// The board that belongs to all.
    case common
    /// A point stands on the common board under this short id.
    case carriedTo(String)
    case plenary(tool: String)
    case group(number: Int)
    case noAnswer
    case struck
    case joined
}

/// What is wrong with a wish about people, groups and decisions.
package enum PeopleProblem: Sendable, Equatable {
    /// The process has no tool for it.
    case noTool(Purpose)
    /// Nobody takes part yet; the tool is where they are written.
    case nobodyYet(tool: String)
    case nobodyIn(group: String)
    case unknownPerson(String, nearest: String?)
    case needsBoard
    /// Only points on a board are carried to the common one.
    case notAPoint(String)
    case commonAlready(String)
    case carriedAlready(String, as: String)
    /// Points of different boards or prompts do not become one.
    case notTogether(String, String)
    case unknownDivision(String, known: [String])
}
