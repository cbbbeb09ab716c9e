import Journal
import Planning

/// What the session needs of the world outside. A test gives its own.
package struct Ports {
    package var journal: any EventJournal
    /// Wall time in milliseconds since 1970-01-01 UTC.
    package var now: () -> Int64
    /// A wall time as people here read it: "2026-11-03 10:00".
    package var time: (Int64) -> String
    /// The last millisecond of a time that people here write, since 1970-01-01 UTC.
    package var instant: (LocalTime) -> Int64
    /// The number this running program puts in its stamps.
    package var device: UInt32
    /// Makes documents; returns what is said of each file.
    package var export: (DocumentRequest) throws -> [ExportedFile]
    /// Opens a text in the person's editor and returns what became of it.
    package var edit: (String) throws -> String

    package init(
        journal: any EventJournal, now: @escaping () -> Int64,
        time: @escaping (Int64) -> String, instant: @escaping (LocalTime) -> Int64, device: UInt32,
        export: @escaping (DocumentRequest) throws -> [ExportedFile],
        edit: @escaping (String) throws -> String
    ) {
        self.journal = journal
        self.now = now
        self.time = time
        self.instant = instant
        self.device = device
        self.export = export
        self.edit = edit
    }
}
