import CSQLite
import Glibc
import Planning

@testable import Journal

/// A row as a strange file may hold it, written as bytes that are easy to mutate.
///
/// Columns are parted by tabs and begin with `stamp`. `~` is NULL; bytes 1, 2 and 3 in front make a blob, a
/// whole number and a decimal number; `#1f` is the stamp with number 0x1f. Columns left out are NULL.
struct FuzzRow {
    private let columns: [ArraySlice<UInt8>]

    init(_ bytes: ArraySlice<UInt8>) {
        columns = bytes.split(separator: 0x09, maxSplits: 14, omittingEmptySubsequences: false)
    }

    /// What a reader makes of the row when SQLite hands it over.
    func read<Value>(_ body: (Statement) throws -> Value) throws -> Value {
        let statement = FuzzRow.statement
        for column in EventColumn.stamp.rawValue...EventColumn.chain.rawValue {
            let index = Int(column) - 1
            FuzzRow.bind(index < columns.count ? columns[index] : [0x7E], at: column, of: statement)
        }
        defer { statement.reset() }
        guard try statement.step() else { preconditionFailure("SELECT without FROM has one row") }
        return try body(statement)
    }

    /// An event by way of SQLite.
    static func written(_ write: (Statement) -> Void) throws -> Event {
        write(statement)
        defer { statement.reset() }
        _ = try statement.step()
        return try EventCodec.event(in: statement)
    }

    private static func bind(_ bytes: ArraySlice<UInt8>, at column: Int32, of statement: Statement) {
        let rest = Array(bytes.dropFirst())
        switch bytes.first {
        case 0x7E where rest.isEmpty: statement.bindNull(at: column)
        case 1: sqlite3_bind_blob(statement.handle, column + 1, rest, Int32(rest.count), transient)
        case 2: statement.bind(Int64(String(decoding: rest, as: UTF8.self)) ?? 0, at: column)
        case 3: sqlite3_bind_double(statement.handle, column + 1, Double(String(decoding: rest, as: UTF8.self)) ?? .nan)
        case UInt8(ascii: "#"): bindText(stamps(bytes), at: column, of: statement)
        default: bindText(Array(bytes), at: column, of: statement)
        }
    }

    private static func bindText(_ bytes: [UInt8], at column: Int32, of statement: Statement) {
        bytes.withUnsafeBufferPointer {
            _ = boplan_bind_text(statement.handle, column + 1, $0.baseAddress, Int32($0.count))
        }
    }

    /// `#1 #2` written out.
    private static func stamps(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let words = bytes.split(separator: 0x20, omittingEmptySubsequences: false).map { word -> [UInt8] in
            guard word.first == UInt8(ascii: "#"), word.count < 6,
                let number = UInt64(String(decoding: word.dropFirst(), as: UTF8.self), radix: 16)
            else { return Array(word) }
            // As the made-up workshop numbers them.
            let first = Stamp(milliseconds: 1_900_000_000_000, counter: 0, device: 7).ticks
            return Array(Stamp(ticks: first + number, device: 7).description.utf8)
        }
        return Array(words.joined(separator: [0x20]))
    }

    /// SQLite copies at once.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// Gives back what is bound, as columns of a row. Only the one thread that fuzzes uses it.
    nonisolated(unsafe) private static let statement: Statement = {
        let folder = ScratchFolder(holding: "rows")
        folder.put([], to: "empty.boplan")
        do {
            let connection = try Connection(
                path: folder.path + "/empty.boplan", access: .readWrite, patience: .milliseconds(0))
            let parameters = (1...16).map { "?\($0)" }.joined(separator: ", ")
            return try Statement("SELECT \(parameters)", on: connection)
        } catch {
            fatalError("No SQLite: \(error)")
        }
    }()
}
