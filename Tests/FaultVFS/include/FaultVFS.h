#pragma once
#include <stdbool.h>
#include <stdint.h>

// A layer between SQLite and the disk that fails when told to, for tests.
//
// Each layer has a name, by which SQLite is asked to use it, and counts the calls that reach it. It is
// for one thread, and not for files that are mapped into memory (so not for write-ahead logs).

typedef struct boplan_fault boplan_fault;

/// What goes wrong.
typedef enum boplan_fault_kind {
    boplan_fault_none,
    /// Any call: it is not done, and answers that the disk failed.
    boplan_fault_io,
    /// A write: its first half is written, and it answers that the disk failed.
    boplan_fault_short,
    /// A write, or the making of a file: it is not done, and answers that the disk is full.
    boplan_fault_full,
    /// The power is cut before any call: it is not done, nor is any after it.
    boplan_fault_power,
    /// The program is killed (SIGKILL) before any call.
    boplan_fault_kill,
} boplan_fault_kind;

/// A new layer over SQLite's own way to the disk; NULL when SQLite does not take it.
boplan_fault *boplan_fault_make(void);
void boplan_fault_free(boplan_fault *fault);
const char *boplan_fault_name(const boplan_fault *fault);

/// SQLite uses it from now on for every file it is not told another way to.
bool boplan_fault_serve_all(boplan_fault *fault);

/// From now on the `at`th call that `kind` concerns fails, counted from 1, and all after it if it `lasts`.
void boplan_fault_arm(boplan_fault *fault, boplan_fault_kind kind, int at, bool lasts);

/// Was the call that was to fail made?
bool boplan_fault_was_met(const boplan_fault *fault);

/// From now on the disk says that it has written what it has not: what no test should pass with.
void boplan_fault_ignore_syncs(boplan_fault *fault);

/// Knows the file, if it is there, before SQLite opens it: what is not known is not among the remains.
void boplan_fault_adopt(boplan_fault *fault, const char *path);

/// Puts in `folder` the files as a disk may hold them after the power cut: what was synchronised, and of
/// the rest what `seed` draws: nothing, all, or some sectors, and some of these with rubbish in them.
/// A file whose making or removal was not synchronised may be there or not. False when it cannot.
bool boplan_fault_write_remains(boplan_fault *fault, const char *folder, uint64_t seed);
