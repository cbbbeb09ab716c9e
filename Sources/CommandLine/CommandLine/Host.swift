import Conversation
import Documents
import Planning
import Screens

/// The world around the program: clock, files, streams, terminal and machine. `boplan` gives the real one, tests their
/// own.
///
/// Everything that the program asks of the world is a requirement of one of these; nothing is carried further in
/// closures. A conversation sees only the part that is a `SessionHost`.
package protocol Host: SessionHost, HostClock, HostFiles, HostStreams, HostTerminal {
    /// The programs that make documents, and where they may write meanwhile.
    var tools: ToolPaths { get }
    /// The limits on what each run of a tool may take.
    var limits: ToolLimits { get }
    /// The machine, as far as the doctor asks about it.
    var machine: Machine { get }
}

/// The clocks and the calendar, beside the clock that a conversation goes by.
package protocol HostClock {
    /// Returns the time of a clock that only goes forward, by which slow work says how far it has come.
    func stopwatch() -> ContinuousClock.Instant

    /// Returns the date documents bear, in seconds since 1970-01-01 UTC.
    func documentDate() -> Int64

    /// Returns a date, in seconds since 1970-01-01 UTC, as it stands on a front page: "20. november 2026".
    func longDate(_ seconds: Int64) -> String

    /// Returns today as it stands in a file's name: "2026-11-21". Empty where no copies are to be kept.
    func today() -> String

    /// Waits for so many milliseconds, unless a signal comes.
    func pause(_ milliseconds: Int)
}

/// The files and folders that belong to no workshop.
package protocol HostFiles {
    /// The folder of process files.
    var workshops: String { get }
    /// The folder of templates and styles.
    var templates: String { get }
    /// The folder for what the program keeps between runs that belongs to no workshop file; nil without a home.
    var stateFolder: String? { get }

    /// The folder where plans are looked for and made when none is named.
    var here: String { get }

    /// Returns the paths of the plans that were worked with last and are still there, the newest first.
    func recentPlans() -> [String]

    /// Notes that a plan is worked with, for `recentPlans`.
    func rememberPlan(_ file: String)

    /// Returns the memory sticks and shared folders that are here now.
    func exchangePlaces() -> [ExchangePlace]

    /// Returns the name that the laptop was given, and the numbers of the programs that have run on it.
    func laptop() -> Laptop

    /// Keeps the name that the laptop is given; an empty one says that people have been asked.
    func nameLaptop(_ name: String)

    /// Notes that this program runs on the laptop, for `laptop`.
    func rememberDevice()

    /// Returns the lines of a text file; nil when it cannot be read. `nil` as path is standard input.
    func lines(_ path: String?) -> AnySequence<String>?

    /// Returns the names of the files in a folder; none when it cannot be read.
    func files(_ folder: String) -> [String]

    /// Makes a folder where there is none; false when that fails.
    func makeFolder(_ folder: String) -> Bool

    /// Returns the place where what a workshop file cannot take is kept meanwhile; nil when there is no such place.
    func spare(_ file: String) -> String?

    /// Returns the files with what earlier runs could not write in a file, and left.
    func spares(_ file: String) -> [String]
}

/// Standard output and standard error.
package protocol HostStreams {
    /// The screen that lines are drawn for, as wide as it is now.
    var screen: Screen { get }

    /// Writes a line to standard output, at once.
    func out(_ line: String)

    /// Writes a line to standard error.
    func err(_ line: String)

    /// Returns a line with its colours.
    func styled(_ line: StyledLine) -> String
}

/// The person at the keyboard, if there is one.
package protocol HostTerminal {
    /// Whether a person sits at the keyboard and nothing is piped in. Without one, nothing is asked.
    var isInteractive: Bool { get }

    /// Whether what takes time may go on: not when the person pressed Ctrl-C.
    func mayGoOn() -> Bool

    /// Asks the person a question, and waits for the answer; nil when they leave it. `completions` returns what Tab
    /// offers for what is typed.
    func ask(_ question: String, completions: @escaping (String) -> [String]) -> String?

    /// Shows something in the terminal that is drawn anew until a key is pressed; false when there is no terminal.
    func watch(_ drawing: WallDrawing) -> Bool
}

/// A function that gives the lines to draw on a screen with so many rows; nil when they are as they were. The last
/// argument is whether they have to be drawn all the same.
package typealias WallDrawing = (Screen, _ rows: Int, _ force: Bool) -> [StyledLine]?

extension HostTerminal {
    /// Asks a question for which Tab has nothing to offer.
    func ask(_ question: String) -> String? { ask(question) { _ in [] } }
}

extension Host {
    /// The notes of what failed tools said.
    var notes: FailureNotes? { stateFolder.map { FailureNotes(folder: $0, time: now()) } }
}
