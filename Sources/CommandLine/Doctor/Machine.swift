/// The machine around the program, as far as `boplan doktor` and `boplan --versjon` ask about it.
///
/// Each property is something that is asked about, so there are as many as the doctor has questions. The program gives
/// the real one. What is not set here is a machine where nothing is wrong and nothing is known.
package struct Machine {
    /// The character set that the person's environment asks for.
    package struct Locale: Equatable {
        /// The value of `LC_ALL`, `LC_CTYPE` or `LANG`, whichever counts; empty when none is set.
        package var asked: String
        /// Whether it is UTF-8, and installed.
        package var isUTF8: Bool
        /// Whether the program reads and writes UTF-8 all the same.
        package var worksInUTF8: Bool

        package init(asked: String, isUTF8: Bool, worksInUTF8: Bool) {
            self.asked = asked
            self.isUTF8 = isUTF8
            self.worksInUTF8 = worksInUTF8
        }
    }

    package struct Terminal: Equatable {
        /// Whether a person sees what is written, and types.
        package var isTerminal: Bool
        package var hasColours: Bool
        /// The value of `TERM`; empty when it is not set.
        package var kind: String

        package init(isTerminal: Bool, hasColours: Bool, kind: String) {
            self.isTerminal = isTerminal
            self.hasColours = hasColours
            self.kind = kind
        }
    }

    /// The short hash of the commit that the program is built from, with `+` when something was changed; nil when
    /// it is not known.
    package var commit: () -> String? = { nil }
    /// Whether the program came as a Debian package.
    package var isPackaged = false
    /// The versions of the libraries that Boplan runs with.
    package var sqlite = ""
    package var readline = ""
    package var locale = Locale(asked: "C.UTF-8", isUTF8: true, worksInUTF8: true)
    package var terminal = Terminal(isTerminal: false, hasColours: false, kind: "")
    /// The name of the time zone, such as `CET`; nil when the machine has not been told where it is.
    package var timeZone: () -> String? = { "UTC" }
    /// The bytes that a folder still has room for; nil when the system does not say.
    package var freeSpace: (_ folder: String) -> Int64? = { _ in nil }
    package var exists: (_ path: String) -> Bool = { _ in true }
    /// The check of whether the person may read the file, or the folder.
    package var canRead: (_ path: String) -> Bool = { _ in true }
    /// The check of whether the person may write in the file, or make files in the folder.
    package var canWrite: (_ path: String) -> Bool = { _ in true }
    /// The path with all links followed; nil when there is nothing there.
    package var realPath: (_ path: String) -> String? = { $0 }
    /// The names in a folder, hidden ones too; none when it cannot be read.
    package var names: (_ folder: String) -> [String] = { _ in [] }
    /// The text of `/proc/self/mountinfo`; empty when it cannot be read.
    package var mounts: () -> String = { "" }
    /// The check of whether something that is told once on each machine has yet to be told. It counts as told from then
    /// on; where nothing can be remembered, it is told each time.
    package var isFirstTime: (_ subject: String) -> Bool = { _ in true }

    package init() {}
}
