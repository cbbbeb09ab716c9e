import FileSystem
import Glibc
import Planning

/// The automatic copies beside a workshop file: `plan-kopi-2026-11-21.boplan` beside `plan.boplan`, at most one a
/// day and seven in all. Which is the newest is told by what they hold, since a clock may have been wrong.
///
///     try DatedCopies(of: "plan.boplan")?.keep(today: "2026-11-21")  // .made
///     try DatedCopies(of: "plan.boplan")?.keep(today: "2026-11-21")  // .alreadyMade
package struct DatedCopies {
    package enum Outcome: Equatable {
        case made
        /// An outcome where today's copy was there before.
        case alreadyMade
        /// An outcome where nothing was added since the latest.
        case nothingNew
        /// An outcome where a silent round is under way, and two copies would tell who wrote between them.
        case notDuringARound
    }

    static let most = 7
    static let ending = ".boplan"

    private let path: String
    private let folder: String
    /// The text that the names of all copies begin with.
    private let beginning: String

    /// Creates the set of copies beside a workshop file; nil for a file that is itself such a copy.
    package init?(of path: String) {
        self.path = path
        folder = path.folder
        beginning = Self.stem(of: path) + "-kopi-"
        if Self.original(of: path) != nil { return nil }
    }

    /// Returns the name of the file that a file is a copy of by its name, in the same folder; nil for one that is not.
    ///
    ///     DatedCopies.original(of: "molde-kopi-2026-11-21.boplan")  // "molde.boplan"
    package static func original(of path: String) -> String? {
        let stem = stem(of: path)
        guard isDate(stem.suffix(10)), stem.dropLast(10).hasSuffix("-kopi-") else { return nil }
        return stem.dropLast(10 + "-kopi-".count) + ending
    }

    private static func stem(of path: String) -> String {
        let name = String(path.split(separator: "/").last ?? "")
        return name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
    }

    /// Copies the file as it is, unless that is not called for, and removes those with least in them that are too many.
    ///
    /// Removed are only files whose name is exactly of this kind and that hold the same workshop.
    ///
    /// - Parameter today: "2026-11-21".
    /// - Throws: what opening the file or filling the copy throws. The file is as it was.
    package func keep(today: String) throws(JournalProblem) -> Outcome {
        let name = beginning + today + Self.ending
        guard FileKind.at(inFolder(name)) == nil else { return .alreadyMade }
        let file = try Connection.ofWorkshop(path, patience: .milliseconds(1_000))
        guard file.roundRows() == nil else { return .notDuringARound }
        let now = try file.edition()
        if dated().contains(where: { edition($0) == now }) { return .nothingNew }
        do throws(JournalProblem) {
            _ = try Backup.copy(path, to: inFolder(name), patience: .milliseconds(1_000))
        } catch {
            // Another window was first.
            if case .alreadyExists = error { return .alreadyMade }
            throw error
        }
        removeSurplus(of: now.workshop)
        return .made
    }

    /// The days that there is a copy from, the oldest first. Only names are looked at.
    package var days: [String] {
        dated().map { String($0.dropFirst(beginning.count).dropLast(Self.ending.count)) }
    }

    private func removeSurplus(of workshop: [UInt8]) {
        let copies = dated().compactMap { name in edition(name).map { (name: name, rows: $0.rows, of: $0.workshop) } }
        // Nothing is ever taken out, so what has most rows is newest. The sort is stable: of two alike the later day stays.
        let oldestFirst = copies.filter { $0.of == workshop }.sorted { $0.rows < $1.rows }
        for copy in oldestFirst.dropLast(Self.most) { unlink(inFolder(copy.name)) }
    }

    private func inFolder(_ name: String) -> String { folder == "/" ? "/" + name : folder + "/" + name }

    /// Returns the edition of the workshop that a copy holds; nil for a file that holds none, or cannot be read.
    private func edition(_ name: String) -> Edition? {
        // What a link leads to is somebody else's.
        guard FileKind.at(inFolder(name)) == S_IFREG else { return nil }
        return try? Connection.ofWorkshop(inFolder(name), patience: .milliseconds(0)).edition()
    }

    /// Returns the names of the copies in the folder, the oldest first.
    private func dated() -> [String] {
        Self.names(in: folder).filter { name in
            name.hasPrefix(beginning) && isDate(name.dropFirst(beginning.count).dropLast(Self.ending.count))
        }
    }

    /// Returns the workshop files in a folder, by name.
    private static func names(in folder: String) -> [String] {
        (FolderListing.names(in: folder) ?? []).filter { $0.hasSuffix(ending) }
    }

    /// Returns the files in the same folder that hold the same workshop, and still have what was deleted for good.
    package static func holding(_ erased: [Stamp], beside path: String) -> [String] {
        let folder = path.folder
        guard let workshop = try? Connection.ofWorkshop(path, patience: .milliseconds(1_000)).edition().workshop
        else { return [] }
        return names(in: folder).filter { name in
            let other = folder == "/" ? "/" + name : folder + "/" + name
            guard FileKind.at(other) == S_IFREG,
                let file = try? Connection.ofWorkshop(other, patience: .milliseconds(0)),
                (try? file.edition())?.workshop == workshop
            else { return false }
            return erased.contains { file.hasValue($0) }
        }
    }
}

/// Whether the text is a date such as "2026-11-21", in figures and hyphens.
private func isDate(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return false }
    return bytes.enumerated().allSatisfy { $0 == 4 || $0 == 7 || (0x30...0x39).contains($1) }
}

/// The workshop a file holds, and how far it has come. Two files with the same have the same events, as nothing is ever
/// taken out.
private struct Edition: Equatable {
    var workshop: [UInt8]
    var rows: Int64
    var latest: [UInt8]
}

extension Connection {
    /// Whether the value of an event is there.
    fileprivate func hasValue(_ stamp: Stamp) -> Bool {
        guard let row = try? Statement("SELECT 1 FROM event WHERE stamp = ? AND value IS NOT NULL", on: self) else {
            return false
        }
        row.bind(stamp.description, at: 0)
        defer { row.reset() }
        return (try? row.step()) == true
    }

    fileprivate func edition() throws(JournalProblem) -> Edition {
        let identity = try Statement(
            "SELECT value FROM event WHERE kind = 'fact' AND name = 'id' ORDER BY rowid LIMIT 1", on: self)
        let last = try Statement("SELECT rowid, stamp FROM event ORDER BY rowid DESC LIMIT 1", on: self)
        guard try identity.step(), try last.step() else { throw .empty(path: path) }
        return Edition(
            workshop: Array(identity.bytes(at: 0) ?? .init(start: nil, count: 0)),
            rows: last.number(at: 0), latest: Array(last.bytes(at: 1) ?? .init(start: nil, count: 0)))
    }
}
