#include "FaultVFS.h"

#include "Disk.h"

#include <errno.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct boplan_fault {
    sqlite3_vfs vfs;
    sqlite3_vfs *below;
    char name[40];
    disk disk;
    boplan_fault_kind kind;
    int at, calls;
    bool lasts, met;
    int reason; // what xGetLastError answers
};

/// SQLite's file, and below it in the same memory the one that does the work.
typedef struct layer {
    sqlite3_file base;
    boplan_fault *fault;
    disk_file *copy; // NULL for temporary files
    bool syncs_folder;
} layer;

typedef enum call { READ, WRITE, MAKE, OTHER } call;

static sqlite3_file *below(sqlite3_file *file) { return (sqlite3_file *)((layer *)file + 1); }
static boplan_fault *owner(sqlite3_file *file) { return ((layer *)file)->fault; }

static bool concerns(boplan_fault_kind kind, call call) {
    switch (kind) {
    case boplan_fault_none: return false;
    case boplan_fault_io:
    case boplan_fault_power:
    case boplan_fault_kill: return true;
    case boplan_fault_short: return call == WRITE;
    case boplan_fault_full: return call == WRITE || call == MAKE;
    }
    return false;
}

/// Does this call fail?
static bool fails(boplan_fault *fault, call call) {
    if (!concerns(fault->kind, call)) return false;
    fault->calls++;
    if (fault->calls < fault->at || (fault->calls > fault->at && !fault->lasts)) return false;
    fault->met = true;
    if (fault->kind == boplan_fault_kill) raise(SIGKILL);
    fault->reason = fault->kind == boplan_fault_full ? ENOSPC : EIO;
    return true;
}

// MARK: - Calls on a file

static int layer_close(sqlite3_file *file) { return below(file)->pMethods->xClose(below(file)); }

static int layer_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
    if (fails(owner(file), READ)) return SQLITE_IOERR_READ;
    return below(file)->pMethods->xRead(below(file), bytes, count, offset);
}

static int put(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
    disk_file *copy = ((layer *)file)->copy;
    if (copy) disk_write(copy, bytes, count, offset);
    return below(file)->pMethods->xWrite(below(file), bytes, count, offset);
}

static int layer_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
    boplan_fault *fault = owner(file);
    if (!fails(fault, WRITE)) return put(file, bytes, count, offset);
    if (fault->kind == boplan_fault_short) put(file, bytes, count / 2, offset);
    return fault->kind == boplan_fault_full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

static int layer_truncate(sqlite3_file *file, sqlite3_int64 size) {
    if (fails(owner(file), OTHER)) return SQLITE_IOERR_TRUNCATE;
    disk_file *copy = ((layer *)file)->copy;
    if (copy) disk_truncate(copy, size);
    return below(file)->pMethods->xTruncate(below(file), size);
}

static int layer_sync(sqlite3_file *file, int flags) {
    boplan_fault *fault = owner(file);
    if (fails(fault, OTHER)) return SQLITE_IOERR_FSYNC;
    layer *self = (layer *)file;
    if (self->copy) disk_sync(self->copy);
    // The default way synchronises the folder along with a rollback journal it has made.
    if (self->syncs_folder) disk_sync_folder(&fault->disk);
    self->syncs_folder = false;
    // The real thing is left out: no test needs its files to outlive the machine, and it takes long.
    (void)flags;
    return SQLITE_OK;
}

static int layer_size(sqlite3_file *file, sqlite3_int64 *size) {
    if (fails(owner(file), OTHER)) return SQLITE_IOERR_FSTAT;
    return below(file)->pMethods->xFileSize(below(file), size);
}

static int layer_lock(sqlite3_file *file, int level) {
    if (fails(owner(file), OTHER)) return SQLITE_IOERR_LOCK;
    return below(file)->pMethods->xLock(below(file), level);
}

static int layer_unlock(sqlite3_file *file, int level) {
    bool fault = fails(owner(file), OTHER);
    int code = below(file)->pMethods->xUnlock(below(file), level);
    return fault ? SQLITE_IOERR_UNLOCK : code;
}

static int layer_check_lock(sqlite3_file *file, int *answer) {
    if (fails(owner(file), OTHER)) return SQLITE_IOERR_CHECKRESERVEDLOCK;
    return below(file)->pMethods->xCheckReservedLock(below(file), answer);
}

static int layer_control(sqlite3_file *file, int operation, void *argument) {
    return below(file)->pMethods->xFileControl(below(file), operation, argument);
}

static int layer_sector(sqlite3_file *file) { return below(file)->pMethods->xSectorSize(below(file)); }

static int layer_traits(sqlite3_file *file) {
    return below(file)->pMethods->xDeviceCharacteristics(below(file));
}

static const sqlite3_io_methods methods = {
    .iVersion = 1,
    .xClose = layer_close,
    .xRead = layer_read,
    .xWrite = layer_write,
    .xTruncate = layer_truncate,
    .xSync = layer_sync,
    .xFileSize = layer_size,
    .xLock = layer_lock,
    .xUnlock = layer_unlock,
    .xCheckReservedLock = layer_check_lock,
    .xFileControl = layer_control,
    .xSectorSize = layer_sector,
    .xDeviceCharacteristics = layer_traits,
};

// MARK: - Calls on names

/// The disk's copy of a file that is open. It is read through SQLite, since closing a file that SQLite
/// has open would let go of its locks.
static disk_file *copy_of(boplan_fault *fault, const char *name, sqlite3_file *real) {
    disk_file *copy = disk_find(&fault->disk, name);
    if (copy) return copy;
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    unsigned char *content = calloc(1, (size_t)size + 1);
    real->pMethods->xRead(real, content, (int)size, 0);
    copy = disk_add(&fault->disk, name, content, size);
    free(content);
    return copy;
}

static int layer_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flags_out) {
    boplan_fault *fault = vfs->pAppData;
    layer *self = (layer *)file;
    memset(self, 0, (size_t)vfs->szOsFile);
    if (fails(fault, flags & SQLITE_OPEN_CREATE ? MAKE : OTHER)) return SQLITE_CANTOPEN;
    int code = fault->below->xOpen(fault->below, name, below(file), flags, flags_out);
    if (code != SQLITE_OK) {
        fault->reason = errno;
        return code;
    }
    self->fault = fault;
    if (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL)) self->copy = copy_of(fault, name, below(file));
    self->syncs_folder = (flags & SQLITE_OPEN_CREATE) && (flags & SQLITE_OPEN_MAIN_JOURNAL);
    self->base.pMethods = &methods;
    return SQLITE_OK;
}

static int layer_delete(sqlite3_vfs *vfs, const char *name, int syncs_folder) {
    boplan_fault *fault = vfs->pAppData;
    if (fails(fault, OTHER)) return SQLITE_IOERR_DELETE;
    disk_delete(&fault->disk, name);
    if (syncs_folder) disk_sync_folder(&fault->disk);
    return fault->below->xDelete(fault->below, name, 0);
}

static int layer_access(sqlite3_vfs *vfs, const char *name, int flags, int *answer) {
    boplan_fault *fault = vfs->pAppData;
    if (fails(fault, OTHER)) return SQLITE_IOERR_ACCESS;
    return fault->below->xAccess(fault->below, name, flags, answer);
}

static int layer_last_error(sqlite3_vfs *vfs, int size, char *text) {
    (void)size;
    (void)text;
    return ((boplan_fault *)vfs->pAppData)->reason;
}

// MARK: - The layer

boplan_fault *boplan_fault_make(void) {
    boplan_fault *fault = calloc(1, sizeof *fault);
    if (!fault) return NULL;
    fault->below = sqlite3_vfs_find(NULL);
    snprintf(fault->name, sizeof fault->name, "fault-%p", (void *)fault);
    fault->vfs = *fault->below;
    fault->vfs.iVersion = 1;
    fault->vfs.pNext = NULL;
    fault->vfs.zName = fault->name;
    fault->vfs.szOsFile = (int)sizeof(layer) + fault->below->szOsFile;
    fault->vfs.pAppData = fault;
    fault->vfs.xOpen = layer_open;
    fault->vfs.xDelete = layer_delete;
    fault->vfs.xAccess = layer_access;
    fault->vfs.xGetLastError = layer_last_error;
    if (sqlite3_vfs_register(&fault->vfs, 0) == SQLITE_OK) return fault;
    free(fault);
    return NULL;
}

void boplan_fault_free(boplan_fault *fault) {
    sqlite3_vfs_unregister(&fault->vfs);
    disk_free(&fault->disk);
    free(fault);
}

const char *boplan_fault_name(const boplan_fault *fault) { return fault->name; }

bool boplan_fault_serve_all(boplan_fault *fault) { return sqlite3_vfs_register(&fault->vfs, 1) == SQLITE_OK; }

void boplan_fault_arm(boplan_fault *fault, boplan_fault_kind kind, int at, bool lasts) {
    fault->kind = kind;
    fault->at = at;
    fault->lasts = lasts || kind == boplan_fault_power;
    fault->calls = 0;
    fault->met = false;
}

bool boplan_fault_was_met(const boplan_fault *fault) { return fault->met; }

void boplan_fault_ignore_syncs(boplan_fault *fault) { fault->disk.lies = true; }

void boplan_fault_adopt(boplan_fault *fault, const char *path) { disk_read(&fault->disk, path); }

bool boplan_fault_write_remains(boplan_fault *fault, const char *folder, uint64_t seed) {
    return disk_write_remains(&fault->disk, folder, seed);
}
