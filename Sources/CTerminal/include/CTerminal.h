#pragma once
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

// signalfd, the wait macros and wcwidth are hidden from Swift's Glibc module; these few lines show them.

/// Returns a non-blocking, close-on-exec descriptor that delivers `signals`, or -1 with errno set.
int boplan_signalfd(const sigset_t *signals);

/// Returns the next waiting signal number, 0 when none waits, -1 with errno set.
int boplan_next_signal(int descriptor);

/// Returns how a child ended, from `waitpid`: its exit code, or -1 when it did not exit by itself.
int boplan_exit_code(int status);

/// Returns the signal that ended the child, or 0.
int boplan_ending_signal(int status);

/// Returns the number of the signal that ended the child, or 0.
bool boplan_is_stopped(int status);

/// Returns the columns a Unicode scalar takes in the locale in force; -1 when it is not printable.
int boplan_columns(uint32_t scalar);
