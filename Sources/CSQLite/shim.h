#pragma once
#include <sqlite3.h>

// A cast macro and a variadic function, which Swift cannot import.

/// Binds text that SQLite copies at once. An empty text may lack an address, which alone would mean NULL.
static inline int boplan_bind_text(
    sqlite3_stmt *statement, int index, const unsigned char *text, int bytes) {
    return sqlite3_bind_text(statement, index, text ? (const char *)text : "", bytes, SQLITE_TRANSIENT);
}

/// Keeps a database from running anything in its schema, and statements from writing outside its tables: the file may
/// have come by mail.
static inline void boplan_distrust(sqlite3 *database) {
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)0);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, (int *)0);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

/// Lets the schema be changed in a private copy of a damaged file: it may be pointed at one page after the other.
static inline void boplan_allow_schema_edits(sqlite3 *database) {
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 0, (int *)0);
}
