import Planning

/// The world around a conversation: its clock, its number, and the person's own editor.
///
/// The program's `Host` is one, so the same value serves every layer, and each layer sees only what it asks for. A test
/// gives its own.
package protocol SessionHost {
    /// The number that this running program puts in its stamps.
    var device: UInt32 { get }

    /// Returns what the clock says: wall time in milliseconds since 1970-01-01 UTC.
    func now() -> Int64

    /// Returns a wall time as people here read it: "2026-11-03 10:00".
    func time(_ milliseconds: Int64) -> String

    /// Returns the last millisecond of a time that people here write, since 1970-01-01 UTC.
    func instant(_ time: LocalTime) -> Int64

    /// Whether there is a desktop where a file may be opened in a window of its own, and a person before it.
    var canOpenFiles: Bool { get }

    /// Opens a file in the program that the desktop has for it, without waiting; false when that fails.
    func openFile(_ path: String) -> Bool

    /// Opens a text in the person's editor, waits, and returns what became of it.
    func edit(_ text: String) throws(EditorProblem) -> String
}
