import Conversation
import Documents
import Planning
import Screens

/// The world around the program: folders, streams, clock. `boplan` gives the real one, tests their own.
package struct Surroundings {
    /// The folder of process files.
    package var workshops: String
    /// The folder of templates and styles.
    package var templates: String
    package var tools: ToolPaths
    /// The limits on what each run of a tool may take.
    package var limits = ToolLimits()
    /// The clock: wall time in milliseconds since 1970-01-01 UTC.
    package var now: () -> Int64
    /// A clock that only goes forward, by which slow work tells how far it has come.
    package var stopwatch: () -> ContinuousClock.Instant = { .now }
    /// A wall time as people here read it.
    package var time: (Int64) -> String
    /// The last millisecond of a time that people here write, since 1970-01-01 UTC.
    package var instant: (LocalTime) -> Int64
    /// The date documents bear, in seconds since 1970-01-01 UTC.
    package var documentDate: () -> Int64
    /// Today as it stands in a file's name: "2026-11-21". Empty where no copies are to be kept.
    package var today: () -> String = { "" }
    /// Today as it stands on a front page: "20. november 2026".
    package var longDate: (Int64) -> String
    /// A new number for this running program.
    package var device: UInt32
    package var screen: Screen
    package var machine = Machine()
    /// A line with its colours.
    package var styled: (StyledLine) -> String
    /// The function that writes a line to standard output, at once.
    package var out: (String) -> Void
    /// The function that writes a line to standard error.
    package var err: (String) -> Void
    /// The lines of a text file; nil when it cannot be read. `nil` as path is standard input.
    package var lines: (String?) -> AnySequence<String>?
    /// The names of the files in a folder; none when it cannot be read.
    package var files: (String) -> [String]
    /// The function that makes a folder where there is none; false when that fails.
    package var makeFolder: (String) -> Bool
    /// The function that opens a text in the person's editor.
    package var edit: (String) throws -> String
    /// The folder for what the program keeps between runs that belongs to no workshop file; nil without a home.
    package var stateFolder: String?
    /// The notes of what failed tools said.
    var notes: FailureNotes? { stateFolder.map { FailureNotes(folder: $0, time: now()) } }
    /// The place where what a workshop file cannot take is kept meanwhile; nil when there is no such place.
    package var spare: (_ file: String) -> String? = { _ in nil }
    /// The files with what earlier runs could not write in a file, and left.
    package var spares: (_ file: String) -> [String] = { _ in [] }
    /// The check of whether what takes time may go on: not when the person pressed Ctrl-C.
    package var mayGoOn: () -> Bool = { true }
    /// The function that asks the person at the terminal a question, and waits for the answer; nil when they leave it.
    /// No terminal, no question. The second function gives what Tab offers for what is typed.
    package var ask: ((String, @escaping (String) -> [String]) -> String?)?
    /// The folder where plans are looked for and made when none is named.
    package var here = "."
    /// The paths of the plans that were worked with last, the newest first; only those that are there.
    package var recentPlans: () -> [String] = { [] }
    /// The function that notes that a plan is worked with.
    package var rememberPlan: (_ file: String) -> Void = { _ in }
    /// The function that does nothing for so many milliseconds, unless a signal comes.
    package var pause: (Int) -> Void = { _ in }
    /// The function that shows something in the terminal that is drawn anew until a key is pressed: given the screen,
    /// its rows, and whether it must be drawn though it is as it was. Nil when there is no terminal.
    package var watch: (((Screen, _ rows: Int, _ force: Bool) -> [StyledLine]?) -> Void)?
    /// The function that talks with a person at the terminal until they leave; nil when there is no terminal. Throws
    /// `Problem`.
    package var converse: ((inout Session) throws -> Void)?

    package init(
        workshops: String, templates: String, tools: ToolPaths, now: @escaping () -> Int64,
        time: @escaping (Int64) -> String, instant: @escaping (LocalTime) -> Int64, documentDate: @escaping () -> Int64,
        longDate: @escaping (Int64) -> String, device: UInt32, screen: Screen,
        styled: @escaping (StyledLine) -> String, out: @escaping (String) -> Void, err: @escaping (String) -> Void,
        lines: @escaping (String?) -> AnySequence<String>?, files: @escaping (String) -> [String],
        makeFolder: @escaping (String) -> Bool,
        edit: @escaping (String) throws -> String
    ) {
        self.workshops = workshops
        self.templates = templates
        self.tools = tools
        self.now = now
        self.time = time
        self.instant = instant
        self.documentDate = documentDate
        self.longDate = longDate
        self.device = device
        self.screen = screen
        self.styled = styled
        self.out = out
        self.err = err
        self.lines = lines
        self.files = files
        self.makeFolder = makeFolder
        self.edit = edit
    }
}
