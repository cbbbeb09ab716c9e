#pragma once
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <readline/readline.h>
#include <readline/history.h>

// Swift 6 refuses C globals that can change; these accessors are the whole of what we need of them.

/// Chooses the streams and the names, and turns off readline's own signal handling: signals reach us
/// through signalfd. The environment is left alone, so a child never sees a stale COLUMNS.
static inline void boplan_rl_setup(bool to_stderr) {
    rl_readline_name = "boplan";
    rl_instream = stdin;
    rl_outstream = to_stderr ? stderr : stdout;
    rl_catch_signals = 0;
    rl_catch_sigwinch = 0;
    rl_change_environment = 0;
}

/// Lets `complete` see the whole line: no word breaks, no quotes, our own list on screen.
static inline void boplan_rl_set_completion(
    rl_completion_func_t *complete, rl_compdisp_func_t *show) {
    rl_completer_word_break_characters = "";
    rl_basic_quote_characters = "";
    rl_ignore_completion_duplicates = 0;
    rl_sort_completion_matches = 0;
    rl_attempted_completion_function = complete;
    rl_completion_display_matches_hook = show;
}

/// Sets how the completion under way ends: nothing of readline's own is tried, and a space is appended or not. It is
/// called from the completion function, since readline forgets these settings before each completion.
static inline void boplan_rl_set_completion_end(bool append_space) {
    rl_attempted_completion_over = 1;
    rl_completion_append_character = ' ';
    rl_completion_suppress_append = !append_space;
}

static inline void boplan_rl_set_getc(rl_getc_func_t *get) { rl_getc_function = get; }

static inline const char *boplan_rl_line(void) { return rl_line_buffer; }
static inline int boplan_rl_point(void) { return rl_point; }
static inline int boplan_rl_end(void) { return rl_end; }
static inline void boplan_rl_move_to_end(void) { rl_point = rl_end; }

/// Whether readline is in the middle of something (a search, a number, a key sequence), so that the
/// line on screen is not the line being edited.
static inline bool boplan_rl_is_busy(void) {
    return RL_ISSTATE(
        RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_SEARCH | RL_STATE_NUMERICARG
        | RL_STATE_METANEXT | RL_STATE_MULTIKEY | RL_STATE_CHARSEARCH | RL_STATE_VIMOTION);
}

/// Whether a command reads on for itself, as a bracketed paste does until its end mark.
static inline bool boplan_rl_is_reading_on(void) { return RL_ISSTATE(RL_STATE_MOREINPUT); }

static inline void boplan_rl_write(const char *text) {
    fputs(text, rl_outstream);
    fflush(rl_outstream);
}

static inline const char *boplan_rl_version(void) { return rl_library_version; }
