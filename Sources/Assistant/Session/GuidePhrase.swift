import Planning

/// What the assistant says to lead the group: greetings, questions, confirmations.
package enum GuidePhrase: Sendable {
    case saved
    case keeping(KeepingPhrase)
    case unknownIsAnAnswer
    case contactDetails
    case dateNotUnderstood(String)
    /// The name and age of the workshop as it is opened.
    case welcome(municipality: String, process: String, period: String)
    case howToBegin
    case standing(done: Int, of: Int)
    case suggested(tool: String, command: String)
    case allDone
    case endOfProcess
    case gathering(number: Int, name: String, word: String?)
    case howLong(minutes: Int)
    case howToWrite(Shape)
    /// With rows given, the empty line walks through them and `/neste` leaves them.
    case moreHelp(hasRows: Bool)
    case step(name: String, number: Int, of: Int)
    case question(column: String, question: String)
    case option(number: Int, text: String)
    case already(count: Int)
    case offered(count: Int)
    case howToChoose
    case offerPrompt
    case twoNumbers(label: String)
    case allCommands
    case axis(name: String, one: String, five: String)
    case nothingToPlace(source: String, command: String)
    case allPlaced
    case promptsMissing(source: String, command: String)
    case speaksNow(voice: String)
    case speaksAlone
    case voices([String])
    /// A form's column is named; a point has but its text.
    case changed(label: String, column: String?, from: String, to: String)
    case moved(label: String, to: String)
    case struckOut(label: String, text: String)
    case joined(labels: [String], into: String)
    case undone(what: String)
    case redone(what: String)
    case byOthers(count: Int, names: [String])
    case lifted(from: String, label: String)
    case nothingToLift
    case exporting(String, formats: [String])
    case exported(path: String)
    /// No font has them, or PDF/A forbids them; the file has a replacement sign in their place.
    case replacedCharacters([Unicode.Scalar], in: String, onlyPictures: Bool)
    /// It is for another format than those that were made.
    case profileUnused(String, made: [String])
    case pictures(PicturePhrase)
    case textUnchanged
    case textKept(paragraphs: Int)
    case pointsKept(Int)
    case fact(name: String, value: String)
    case factsUsage
    case noHistory
    case history(HistoryPhrase)
    case round(RoundPhrase)
    case people(PeoplePhrase)
    case goodbye(path: String)
    case newWorkshop(planType: String)
    case askFact(String)
    case reallyLeave
    case replaying(script: String)
    case created(path: String)
    case merged(from: String, actions: Int, items: Int)
    case relabelled(label: String, text: String)
    case conflicts(count: Int)
    case commandsHeading
    case toolsHeading
    case pitfallsHeading
    case wasTakenBack
    // In the history: what was done to an item.
    case itemStruck(String)
    case itemJoined(String, into: String)
    case itemMoved(String)
    case tookBack(what: String)
    case broughtBack(what: String)
    case secretary
    /// Another program has held the file for a second, and we wait.
    case waitsForAnother(path: String)
    case rescue(RescuePhrase)
    case revision(RevisionPhrase)
    case access(AccessPhrase)
    case template(TemplatePhrase)
    case ownProcess(OwnProcessPhrase)
    case wall(WallPhrase)
    /// A point was keyed in under another prompt than the one where the group stands.
    case wentElsewhere(prompt: String)
    case joint(JointPhrase)
    case understand(UnderstandPhrase)
    case doctor(DoctorPhrase)
}
