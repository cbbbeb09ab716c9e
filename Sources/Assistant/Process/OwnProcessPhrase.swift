import Documents

/// What is said about processes: those there are, and what a facilitator has written.
package enum OwnProcessPhrase: Sendable {
    /// A line of the list.
    case listed(id: String, name: String, planType: String, isOwn: Bool)
    /// A process was copied, to be edited.
    case copied(to: String, id: String)
    /// Nothing is wrong; so many things to look at were told.
    case sound(name: String, tools: Int, remarks: Int)
    /// So many things are wrong.
    case unsound(Int)
    case remark(ProcessRemark)
}

/// Something in a process that works, and that its author may not have meant.
package enum ProcessRemark: Sendable, Equatable {
    /// Labels without a word in another language, and the file they are to stand in.
    case labelsMissing([String], language: DocumentLanguage, file: String)
    /// Words for what the process no longer says.
    case wordsLeftOver([String], file: String)
    case templateMissing(document: String, language: DocumentLanguage)
    /// A tool that no gathering has.
    case toolUnused(String)
    case toolWithoutMinutes(String)
    /// Tools without a script, where others have one.
    case scriptsMissing([String])
    /// A tool on the agenda that is not among those of the gathering.
    case agendaTool(String, gathering: String)
    /// A line without minutes, where others have them.
    case agendaMinutes(String, gathering: String)
    /// More than a day's work.
    case agendaTooLong(Int, gathering: String)
    /// An agenda that gives some minutes, and a length beside it, cannot both be what a gathering lasts.
    case agendaAndDuration(gathering: String)
}

/// What went wrong with processes of one's own.
package enum OwnProcessProblem: Error, Equatable {
    /// `boplan prosess` and a word that is neither `ny` nor `sjekk`.
    case unknownAction(String, nearest: String?)
    /// Not something a process can be called.
    case badName(String)
    /// There is a process of that name already.
    case taken(String)
    /// There is something where the copy was to be.
    case alreadyThere(path: String)
    case notWritten(path: String)
    /// There is no sample group to rehearse with; `path` is where its lines would stand.
    case noRehearsal(String, path: String)
    /// A workshop follows a process that is not here; `folder` is where it may be put.
    case notHere(String, file: String, folder: String)
}
