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

/// Whether readline waits for the first key of a command, so that the line on screen is the line being edited: no
/// search, number or key sequence is under way.
static inline bool boplan_rl_is_at_command(void) { return RL_ISSTATE(RL_STATE_READCMD); }

/// Whether a command reads on for itself, as a bracketed paste does until its end mark.
static inline bool boplan_rl_is_reading_on(void) { return RL_ISSTATE(RL_STATE_MOREINPUT); }

/// Sets the function called when a line is about to be shown, or, the second, when its first key is about to be read.
static inline void boplan_rl_set_startup(rl_hook_func_t *hook) { rl_startup_hook = hook; }
static inline void boplan_rl_set_begun(rl_hook_func_t *hook) { rl_pre_input_hook = hook; }

/// Sets the function that draws the line, readline's own for null, and gives what it needs: whether a search is under
/// way, the text that stands where the prompt does, and another text in its place.
static inline void boplan_rl_set_redisplay(rl_voidfunc_t *draw) { rl_redisplay_function = draw ? draw : rl_redisplay; }
static inline bool boplan_rl_is_searching(void) { return RL_ISSTATE(RL_STATE_ISEARCH); }
static inline const char *boplan_rl_shown_prompt(void) { return rl_display_prompt; }
static inline void boplan_rl_show_message(const char *text) { rl_message("%s", text); }

/// Erases from `from` to `to`, and leaves the cursor there. Nothing is kept to be yanked.
static inline int boplan_rl_erase(int from, int to) {
    rl_delete_text(from, to);
    rl_point = from;
    return 0;
}

// Commands for keys. They take what readline gives a command, a number and the key, and need neither.

static inline int boplan_rl_erase_to_start(int count, int key) { return boplan_rl_erase(0, rl_point); }
static inline int boplan_rl_erase_to_end(int count, int key) { return boplan_rl_erase(rl_point, rl_end); }

static inline int boplan_rl_erase_word(int count, int key) {
    int end = rl_point;
    rl_backward_word(1, key);
    return boplan_rl_erase(rl_point, end);
}

static inline int boplan_rl_erase_next_word(int count, int key) {
    int start = rl_point;
    rl_forward_word(1, key);
    return boplan_rl_erase(start, rl_point);
}

static inline void boplan_rl_write(const char *text) {
    fputs(text, rl_outstream);
    fflush(rl_outstream);
}

static inline const char *boplan_rl_version(void) { return rl_library_version; }
