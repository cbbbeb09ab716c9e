#pragma once
#include <stdbool.h>
#include <stdint.h>

// What would be on the disk if the power went now: the files as last synchronised, and what was done since.

typedef struct disk_change disk_change;
typedef struct disk_file disk_file;

typedef struct disk {
    disk_file *first;
    bool lies; // nothing is ever really synchronised
} disk;

/// The file of this name; NULL when it is not known or deleted.
disk_file *disk_find(disk *disk, const char *path);
/// A file that is not known yet. An empty one was made just now, and perhaps not on the disk.
disk_file *disk_add(disk *disk, const char *path, const void *content, int64_t count);
/// The same with what it holds, when there is such a file.
void disk_read(disk *disk, const char *path);
void disk_write(disk_file *file, const void *bytes, int count, int64_t offset);
void disk_truncate(disk_file *file, int64_t size);
void disk_sync(disk_file *file);
void disk_delete(disk *disk, const char *path);
/// Makes sure of which files there are.
void disk_sync_folder(disk *disk);
bool disk_write_remains(disk *disk, const char *folder, uint64_t seed);
void disk_free(disk *disk);
