#pragma once
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/// Makes a file in memory without a name, gone when it is closed, and returns its descriptor, or -1. Its C function is
/// hidden from Swift.
static inline int memory_file(void) {
    return (int)syscall(SYS_memfd_create, "boplan", 1u /* MFD_CLOEXEC */);
}
