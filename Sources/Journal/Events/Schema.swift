/// The SQL of the file; `docs/file-format.md` tells what each column means.
enum Schema {
    /// The application id of workshop files: "BOPL", at byte 68 of the file, by which `file` and Boplan recognise them.
    static let applicationID: Int64 = 0x424F_504C
    /// The version of the format that we write, and the versions that we read.
    static let version = 2
    static let versions = 1...2

    /// The table of format 1.
    private static let firstTable = """
        CREATE TABLE event (
          stamp TEXT NOT NULL UNIQUE,
          action TEXT NOT NULL,
          author TEXT NOT NULL,
          kind TEXT NOT NULL,
          item TEXT,
          other TEXT,
          tool TEXT,
          slot TEXT,
          name TEXT,
          value TEXT,
          basis TEXT
        ) STRICT
        """
    /// The columns that format 2 added; an upgraded file and one made in format 2 both have them in this order.
    private static let added = ["code TEXT", "time TEXT", "digest INTEGER", "chain INTEGER"]
    private static let secondTable =
        firstTable.dropLast(") STRICT".count) + added.map { ", " + $0 }.joined() + ") STRICT"

    /// The SQL of the table `event`, to the letter, in every file that is ours.
    static let tables = [firstTable, String(secondTable)]

    /// The SQL that gives a file of format 1 the columns of format 2; the rows are as they were, without checks.
    static let upgrade =
        added.map { "ALTER TABLE event ADD COLUMN \($0);" }.joined() + "PRAGMA user_version = \(version);"

    /// The SQL that makes a new file. The triggers keep other tools from altering what has been said.
    static let create = """
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(version);
        \(secondTable);
        CREATE TRIGGER event_update BEFORE UPDATE ON event
          BEGIN SELECT RAISE(ABORT, 'events are never altered'); END;
        CREATE TRIGGER event_delete BEFORE DELETE ON event
          BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
        """

    static let createRounds = """
        CREATE TABLE IF NOT EXISTS round (anonymous INTEGER NOT NULL, ends INTEGER) STRICT;
        CREATE TABLE IF NOT EXISTS note (
          tool TEXT NOT NULL, slot TEXT NOT NULL, author TEXT NOT NULL, value TEXT NOT NULL
        ) STRICT;
        CREATE TABLE IF NOT EXISTS round_age (ended INTEGER NOT NULL, written INTEGER NOT NULL) STRICT;
        """
    static let clearRounds = "PRAGMA secure_delete = ON; DELETE FROM note; DELETE FROM round; DELETE FROM round_age"
    static let readNotes = "SELECT rowid, tool, slot, author, value FROM note ORDER BY rowid"

    private static let columns =
        "stamp, action, author, kind, item, other, tool, slot, name, value, basis, code, time, digest, chain"

    /// The SQL that reads the events after a given row, in the order they were added. All columns there are are read:
    /// another program may upgrade the file while this is in use, and then SQLite gives the new ones too.
    static let readAfter = "SELECT rowid, * FROM event WHERE rowid > ? ORDER BY rowid"
    /// The SQL that counts the stamps in the index: the counts its pages hold are added up, without a look at the
    /// events.
    static let count = "SELECT count(*) FROM event INDEXED BY sqlite_autoindex_event_1"
    static let isEmpty = "SELECT NOT EXISTS (SELECT 1 FROM event)"
    static let readOne = "SELECT rowid, * FROM event WHERE stamp = ?"
    /// The first parameter stands for the rowid, so that parameters and columns have the same numbers.
    static let insert = """
        INSERT INTO event (rowid, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (stamp) DO NOTHING
        """
    static let fill = "UPDATE event SET digest = ?, chain = ? WHERE rowid = ?"
    static let empty = "UPDATE event SET value = NULL, code = NULL WHERE stamp = ? AND digest IS NOT NULL"

}

/// The places in a row that is read, and in one that is written.
enum EventColumn: Int32 {
    case row, stamp, action, author, kind, item, other, tool, slot, name, value, basis
    /// From format 2 on.
    case code, time, digest, chain
}

/// The values of the column `kind`.
enum EventKind: String, CaseIterable {
    case add, fact, field, slot, placement, strike, restore, join, lift, retract
}
