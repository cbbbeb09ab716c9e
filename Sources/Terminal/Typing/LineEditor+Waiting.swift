import CReadline
import Glibc

extension LineEditor {
    enum Event {
        case key
        case signal
        case quiet
        /// The other end of the terminal is closed.
        case gone
    }

    /// Sleeps until a key, a signal or the next idle call.
    func waitForInput() throws(TerminalError) -> Event {
        var watched = [
            pollfd(fd: keyboard.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&watched, 2, onIdle == nil ? -1 : idleInterval.milliseconds)
        if count < 0, errno != EINTR { throw .system(call: "poll", code: errno) }
        if count <= 0 { return count == 0 ? .quiet : .signal }
        if watched[1].revents != 0 { return .signal }
        return watched[0].revents & Int16(POLLIN) != 0 ? .key : .gone
    }

    /// Handles the signals that have come, and returns an outcome when one of them ends the line. A line that is
    /// finished already is not given up.
    func outcomeOfSignals() -> Outcome? {
        signals.drain()
        if line.finished != nil { return nil }
        if signals.isTerminating { return abandon(.hangup) }
        if signals.takeInterrupt() { return abandon(.interrupted) }
        if signals.takeResize() { rl_resize_terminal() }
        if signals.takeSuspension() { suspend() }
        return nil
    }

    /// Gives the line up, shows that it happened, and puts the terminal back.
    func abandon(_ outcome: Outcome) -> Outcome {
        boplan_rl_move_to_end()
        rl_redisplay()
        if outcome == .interrupted { boplan_rl_write("^C") }
        rl_free_line_state()
        rl_callback_sigcleanup()
        rl_cleanup_after_signal()
        rl_callback_handler_remove()
        boplan_rl_write("\n")
        return outcome
    }

    /// Hands the terminal back to the shell on Ctrl-Z, and redraws the half-typed line when continued.
    private func suspend() {
        rl_cleanup_after_signal()
        signals.suspend()
        rl_reset_after_signal()
        rl_reset_screen_size()
        rl_on_new_line()
        rl_redisplay()
    }

    /// Shows news without disturbing the line being typed: above it, or in plain mode below, followed by
    /// the line again. While a search or a key sequence is under way it waits for the next quiet moment.
    ///
    /// Outside `readLine` the news is simply printed.
    package func announce(_ lines: [String]) {
        waiting += lines
        guard !waiting.isEmpty, !(line.isReading && boplan_rl_is_busy()) else { return }
        let news = waiting.map { $0 + "\n" }.joined()
        waiting = []
        guard line.isReading else { return boplan_rl_write(news) }
        if isPlain { boplan_rl_write("\n") } else { rl_clear_visible_line() }
        boplan_rl_write(news)
        takeInPrompt()
        rl_on_new_line()
        rl_redisplay()
    }

    /// Draws the line again when its prompt has changed meanwhile, as a clock does.
    func refreshPrompt() {
        guard !isPlain, let prompt = promptNow?(), prompt != line.shownPrompt, !boplan_rl_is_busy() else { return }
        rl_clear_visible_line()
        takeInPrompt()
        rl_on_new_line()
        rl_redisplay()
    }

    private func takeInPrompt() {
        guard let prompt = promptNow?(), prompt != line.shownPrompt else { return }
        line.shownPrompt = prompt
        rl_set_prompt(PromptText.shielded(prompt))
    }
}

extension Duration {
    /// The duration in whole milliseconds, rounded down, and at least one.
    fileprivate var milliseconds: Int32 {
        let (seconds, attoseconds) = components
        return Int32(clamping: max(1, seconds * 1000 + attoseconds / 1_000_000_000_000_000))
    }
}
