import Documents
import Journal

/// A finding of `boplan doktor` about one thing.
package enum Diagnosis: Sendable, Equatable {
    // The program's own needs.
    case processes(count: Int)
    /// None can be read in the folder.
    case noProcesses(folder: String)
    /// The process that is used when no other is named has a mistake, told with its file and line.
    case processBroken(String)
    case templates(count: Int)
    case noTemplates(folder: String)
    /// A page was made, by the program in this version.
    case pageMade(DocumentTool, version: String?)
    case noTool(DocumentTool)
    case pageNotMade(DocumentTool, DocumentProblem)
    /// It is there, but what a page is made of is not.
    case pageNotTried(DocumentTool)
    case fonts(count: Int)
    /// Debian packages.
    case noFonts(packages: [String])
    case noFontList(path: String)

    // The surroundings.
    case utf8(String)
    /// The person asks for another character set, and gets UTF-8.
    case notUTF8(String)
    /// The person asks for UTF-8 in a language that is not installed.
    case unknownLocale(String)
    case noUTF8
    case terminal(columns: Int, colours: Bool, kind: String)
    case noTerminal
    case plainTerminal(kind: String)
    case narrow(columns: Int)
    case store(path: String)
    case noStore
    case storeNotWritable(path: String)
    case space(folder: String, bytes: Int64)
    case littleSpace(folder: String, bytes: Int64, enough: Int64)
    case noSpace(folder: String, bytes: Int64, enough: Int64)
    case spaceUnknown(folder: String)
    case clock(String, zone: String)
    /// The clock is before the program was made, or generations after.
    case clockWrong(String)
    case noZone(String)
    /// Something in the file was said later than the clock shows.
    case clockBehindFile(String, newest: String)

    // The file.
    case file(path: String, municipality: String?, period: String?)
    /// It cannot be opened as a workshop.
    case notAWorkshop(JournalProblem)
    case access(path: String)
    case cannotRead(path: String)
    case cannotWrite(path: String)
    case cannotWriteBeside(folder: String)
    case whole(path: String, contributions: Int)
    case damaged(JournalProblem)
    /// A writer was stopped, and only a writer may put the file right.
    case halfWritten(path: String)
    /// Another program has changed how the file is written.
    case writeAhead(path: String)
    case format(version: Int)
    case copies(count: Int, newest: String)
    case noCopies
    case isCopy
    case noRemains
    case remains(spares: [String], file: String)
    case conflictCopies([String], file: String)
    case ownPlace(folder: String)
    case shared(SharedPlace, file: String)
}

extension Diagnosis {
    package enum State: String, Sendable {
        case ok
        /// The program works, but less well or less safely.
        case warning = "advarsel"
        /// Something the program is for cannot be done, or a file is in danger.
        case fault = "feil"
    }

    package var state: State {
        switch self {
        case .processes, .templates, .pageMade, .fonts, .utf8, .terminal, .noTerminal, .plainTerminal, .store, .space,
            .clock, .file, .access, .whole, .format, .copies, .noCopies, .isCopy, .noRemains, .ownPlace:
            .ok
        case .pageNotTried, .noFontList, .notUTF8, .unknownLocale, .narrow, .noStore, .storeNotWritable, .littleSpace,
            .spaceUnknown, .noZone, .clockBehindFile, .halfWritten, .writeAhead, .remains, .conflictCopies, .shared:
            .warning
        case .noProcesses, .processBroken, .noTemplates, .noTool, .pageNotMade, .noFonts, .noUTF8, .noSpace,
            .clockWrong,
            .notAWorkshop, .cannotRead, .cannotWrite, .cannotWriteBeside, .damaged:
            .fault
        }
    }

    /// The name of what was looked at, for other programs. They are promised in `docs/json-format.md`.
    package var subject: String {
        switch self {
        case .processes, .noProcesses, .processBroken: "prosesser"
        case .templates, .noTemplates: "maler"
        case .pageMade(let tool, _), .noTool(let tool), .pageNotMade(let tool, _), .pageNotTried(let tool):
            tool.rawValue
        case .fonts, .noFonts, .noFontList: "skrifter"
        case .utf8, .notUTF8, .unknownLocale, .noUTF8: "tegnsett"
        case .terminal, .noTerminal, .plainTerminal, .narrow: "terminal"
        case .store, .noStore, .storeNotWritable: "lager"
        case .space, .littleSpace, .noSpace, .spaceUnknown: "diskplass"
        case .clock, .clockWrong, .noZone, .clockBehindFile: "klokke"
        case .file, .notAWorkshop: "fil"
        case .access, .cannotRead, .cannotWrite, .cannotWriteBeside: "tilgang"
        case .whole, .damaged, .halfWritten, .writeAhead: "innhold"
        case .format: "filformat"
        case .copies, .noCopies, .isCopy: "kopier"
        case .noRemains, .remains: "rester"
        case .conflictCopies: "konfliktkopier"
        case .ownPlace, .shared: "plassering"
        }
    }
}
