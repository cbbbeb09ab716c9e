#pragma once
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/// A file in memory without a name, gone when it is closed. Its C function is hidden from Swift.
static inline int memory_file(void) {
    return (int)syscall(SYS_memfd_create, "boplan", 1u /* MFD_CLOEXEC */);
}
