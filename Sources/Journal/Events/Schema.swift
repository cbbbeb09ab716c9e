/// The SQL of the file; `docs/file-format.md` tells what each column means.
enum Schema {
    /// "BOPL", at byte 68 of the file, by which `file` and we know it.
    static let applicationID: Int64 = 0x424F_504C
    /// The newest version of the format that we know.
    static let version = 1

    /// Makes a new file. The triggers keep other tools from altering what has been said.
    static let create = """
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(version);
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
        ) STRICT;
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
        """
    static let readNotes = "SELECT rowid, tool, slot, author, value FROM note ORDER BY rowid"

    static let columns = "stamp, action, author, kind, item, other, tool, slot, name, value, basis"

    /// In the order added, after the row given.
    static let readAfter = "SELECT rowid, \(columns) FROM event WHERE rowid > ? ORDER BY rowid"
    /// How many stamps the index has: what a page of it says is added up, without a look at the events.
    static let count = "SELECT count(*) FROM event INDEXED BY sqlite_autoindex_event_1"
    static let isEmpty = "SELECT NOT EXISTS (SELECT 1 FROM event)"
    static let readOne = "SELECT rowid, \(columns) FROM event WHERE stamp = ?"
    /// The first parameter stands for the rowid, so that parameters and columns have the same numbers.
    static let insert = """
        INSERT INTO event (rowid, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (stamp) DO NOTHING
        """
}

/// Places in a row that is read, and in one that is written.
enum EventColumn: Int32 {
    case row, stamp, action, author, kind, item, other, tool, slot, name, value, basis
}

/// What `kind` holds.
enum EventKind: String, CaseIterable {
    case add, fact, field, slot, placement, strike, restore, join, lift, retract
}
