/// The environment that every tool runs in. It is the same on every machine: neither what a person has set nor what
/// lies in a home folder may change a document.
///
/// `HOME` is a file that every system has, and in which no folder can be made, not even by root. Without `HOME`, pandoc
/// and Typst ask the user database for the real one, and read settings, templates and packages there; a folder that
/// is merely missing is made by a program that may. Python reads neither, being started with `-I`.
package enum ToolEnvironment {
    /// The variables of every tool. `PATH` is for the shell that sets the limits; the tools themselves are started by
    /// their full paths. `C.UTF-8` is part of the C library itself and need not be generated, as other locales must.
    package static let plain = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/dev/null"]

    /// - Parameter date: what documents are dated with, in seconds since 1970.
    package static func dated(_ date: Int64) -> [String: String] {
        plain.merging(["SOURCE_DATE_EPOCH": String(date)]) { $1 }
    }
}
