import Documents
import Journal
import Planning
import Publishing

/// The things that the session needs of the world outside. A test gives its own.
package struct Ports {
    /// The function that opens the workshop in another file, which is made when there is none.
    package var open: (String) throws -> any EventJournal
    /// The clock: wall time in milliseconds since 1970-01-01 UTC.
    package var now: () -> Int64
    /// A wall time as people here read it: "2026-11-03 10:00".
    package var time: (Int64) -> String
    /// The last millisecond of a time that people here write, since 1970-01-01 UTC.
    package var instant: (LocalTime) -> Int64
    /// The number this running program puts in its stamps.
    package var device: UInt32
    /// The function that makes documents beside the workshop file; returns what is said of each.
    package var export: (_ request: DocumentRequest, _ file: String) throws -> [ExportedFile]
    /// The function that opens a text in the person's editor and returns what became of it.
    package var edit: (String) throws -> String
    /// The function that makes paper beside the workshop file; returns what is said of each.
    package var print: (_ wish: PrintWish, _ reading: Reading, _ file: String) throws -> [ExportedFile] = { _, _, _ in
        []
    }
    /// The scripts for those who lead the group.
    package var rehearsal: () throws -> [RehearsalStep] = { [] }
    /// The names of municipalities that begin so, for Tab.
    package var municipalities: (_ beginning: String) -> [String] = { _ in [] }
    /// The function that gives what a made-up group has said in the same process; nil where there is no such group.
    package var example: (() -> Reading?)?
    /// The files with what earlier runs could not write.
    package var spares: [String] = []
    /// The reason why the file is not safe where it lies, when the group is to be told as it begins.
    package var sharedPlace: SharedPlace?

    /// The function that makes a page in a file ready for a wall.
    package var wall: (_ path: String) throws(DocumentProblem) -> WallFile = { path throws(DocumentProblem) in
        throw .unwritable(path: path, errno: 0)
    }

    package init(
        open: @escaping (String) throws -> any EventJournal,
        now: @escaping () -> Int64,
        time: @escaping (Int64) -> String, instant: @escaping (LocalTime) -> Int64, device: UInt32,
        export: @escaping (DocumentRequest, String) throws -> [ExportedFile],
        edit: @escaping (String) throws -> String
    ) {
        self.open = open
        self.now = now
        self.time = time
        self.instant = instant
        self.device = device
        self.export = export
        self.edit = edit
    }
}
