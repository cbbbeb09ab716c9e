#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wchar.h>

int boplan_signalfd(const sigset_t *signals) {
    return signalfd(-1, signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

int boplan_next_signal(int descriptor) {
    struct signalfd_siginfo info;
    ssize_t count;
    do {
        count = read(descriptor, &info, sizeof info);
    } while (count < 0 && errno == EINTR);
    if (count == (ssize_t)sizeof info) return (int)info.ssi_signo;
    return count < 0 && errno != EAGAIN ? -1 : 0;
}

int boplan_exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }

int boplan_ending_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }

bool boplan_is_stopped(int status) { return WIFSTOPPED(status); }

int boplan_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
