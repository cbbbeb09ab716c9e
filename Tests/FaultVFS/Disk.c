#include "Disk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { sector = 512 };

typedef struct bytes {
    unsigned char *start;
    int64_t count;
} bytes;

/// A write; or, without bytes, a change of size to `offset`.
struct disk_change {
    disk_change *next;
    unsigned char *bytes;
    int64_t offset;
    int count;
};

struct disk_file {
    disk_file *next;
    disk *disk;
    char *path;
    bytes stable;
    disk_change *first, *last;
    bool is_listed;  // the folder on the disk names it
    bool is_deleted; // but perhaps not on the disk
};

// MARK: - Contents

static void resize(bytes *content, int64_t count) {
    content->start = realloc(content->start, (size_t)count + 1);
    if (count > content->count) memset(content->start + content->count, 0, (size_t)(count - content->count));
    content->count = count;
}

static void put(bytes *content, const unsigned char *from, int64_t count, int64_t offset) {
    if (count == 0) return;
    if (content->count < offset + count) resize(content, offset + count);
    memcpy(content->start + offset, from, (size_t)count);
}

static void apply(bytes *content, const disk_change *change) {
    if (change->bytes) {
        put(content, change->bytes, change->count, change->offset);
    } else {
        resize(content, change->offset);
    }
}

// MARK: - What is done to a file

static void forget_changes(disk_file *file) {
    while (file->first) {
        disk_change *change = file->first;
        file->first = change->next;
        free(change->bytes);
        free(change);
    }
    file->last = NULL;
}

static void forget(disk_file **place) {
    disk_file *file = *place;
    *place = file->next;
    forget_changes(file);
    free(file->stable.start);
    free(file->path);
    free(file);
}

static disk_file **place(disk *disk, const char *path) {
    disk_file **place = &disk->first;
    while (*place && strcmp((*place)->path, path) != 0) place = &(*place)->next;
    return place;
}

disk_file *disk_find(disk *disk, const char *path) {
    disk_file *file = *place(disk, path);
    return file && !file->is_deleted ? file : NULL;
}

disk_file *disk_add(disk *disk, const char *path, const void *content, int64_t count) {
    disk_file **old = place(disk, path);
    if (*old) forget(old);
    disk_file *file = calloc(1, sizeof *file);
    file->disk = disk;
    file->path = strdup(path);
    put(&file->stable, content, count, 0);
    file->is_listed = count > 0;
    file->next = disk->first;
    disk->first = file;
    return file;
}

void disk_read(disk *disk, const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) return;
    bytes content = {0};
    unsigned char buffer[4096];
    size_t count;
    while ((count = fread(buffer, 1, sizeof buffer, file)) > 0) put(&content, buffer, (int64_t)count, content.count);
    fclose(file);
    disk_add(disk, path, content.start, content.count)->is_listed = true;
    free(content.start);
}

static void add(disk_file *file, disk_change change) {
    disk_change *kept = malloc(sizeof *kept);
    *kept = change;
    if (file->last) {
        file->last->next = kept;
    } else {
        file->first = kept;
    }
    file->last = kept;
}

void disk_write(disk_file *file, const void *start, int count, int64_t offset) {
    unsigned char *copy = malloc((size_t)count + 1);
    memcpy(copy, start, (size_t)count);
    add(file, (disk_change){.bytes = copy, .offset = offset, .count = count});
}

void disk_truncate(disk_file *file, int64_t size) { add(file, (disk_change){.offset = size}); }

void disk_sync(disk_file *file) {
    if (file->disk->lies) return;
    for (disk_change *change = file->first; change; change = change->next) apply(&file->stable, change);
    forget_changes(file);
}

void disk_delete(disk *disk, const char *path) {
    disk_file *file = *place(disk, path);
    if (file) file->is_deleted = true;
}

void disk_sync_folder(disk *disk) {
    if (disk->lies) return;
    for (disk_file **place = &disk->first; *place;) {
        (*place)->is_listed = true;
        if ((*place)->is_deleted) {
            forget(place);
        } else {
            place = &(*place)->next;
        }
    }
}

void disk_free(disk *disk) {
    while (disk->first) forget(&disk->first);
}

// MARK: - After the power cut

/// SplitMix64.
static uint64_t draw(uint64_t *state) {
    uint64_t mixed = *state += 0x9E3779B97F4A7C15u;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
    return mixed ^ (mixed >> 31);
}

typedef enum fate { NOTHING, ALL, SOME, RUBBISH } fate;

/// Writes the sectors of a change that reached the disk.
static void apply_some(bytes *content, const disk_change *change, fate fate, uint64_t *random) {
    unsigned char rubbish[sector];
    for (int done = 0, count; done < change->count; done += count) {
        int64_t offset = change->offset + done;
        count = sector - (int)(offset % sector);
        if (count > change->count - done) count = change->count - done;
        uint64_t luck = draw(random);
        if (luck % 2) continue;
        bool spoilt = fate == RUBBISH && luck % 8 == 0;
        for (int i = 0; spoilt && i < count; i++) rubbish[i] = (unsigned char)draw(random);
        put(content, spoilt ? rubbish : change->bytes + done, count, offset);
    }
}

static void apply_fate(bytes *content, const disk_change *change, fate fate, uint64_t *random) {
    if (fate == NOTHING) return;
    if (fate == ALL) {
        apply(content, change);
    } else if (change->bytes) {
        apply_some(content, change, fate, random);
    } else if (draw(random) % 2) {
        apply(content, change);
    }
}

static bool write_remains(disk_file *file, const char *folder, uint64_t *random) {
    bool is_certain = file->is_listed && !file->is_deleted;
    fate fate = draw(random) % 4;
    if (!is_certain && draw(random) % 2) return true;
    bytes content = {0};
    put(&content, file->stable.start, file->stable.count, 0);
    for (disk_change *change = file->first; change; change = change->next) {
        apply_fate(&content, change, fate, random);
    }
    char path[4096];
    const char *slash = strrchr(file->path, '/');
    snprintf(path, sizeof path, "%s/%s", folder, slash ? slash + 1 : file->path);
    FILE *out = fopen(path, "wb");
    bool is_written = out && fwrite(content.start, 1, (size_t)content.count, out) == (size_t)content.count;
    if (out) is_written = fclose(out) == 0 && is_written;
    free(content.start);
    return is_written;
}

bool disk_write_remains(disk *disk, const char *folder, uint64_t seed) {
    for (disk_file *file = disk->first; file; file = file->next) {
        if (!write_remains(file, folder, &seed)) return false;
    }
    return true;
}
