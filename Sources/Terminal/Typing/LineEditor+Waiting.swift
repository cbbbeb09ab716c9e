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

    /// Handles the signals that have come, and returns whether one of them ends the line.
    func lookAtSignals() -> Bool {
        signals.drain()
        if signals.isTerminating {
            line.ending = line.ending ?? .hangup
        } else if signals.takeInterrupt() {
            line.ending = line.ending ?? .interrupted
        }
        if line.ending != nil { return true }
        if signals.takeResize() { Readline.takeInSize(redrawing: true) }
        if signals.takeSuspension() { suspend() }
        return false
    }

    /// Shows that the line is given up, and forgets what was under way in it.
    func showEnding() {
        boplan_rl_move_to_end()
        rl_redisplay()
        if line.ending == .interrupted { boplan_rl_write("^C") }
        rl_free_line_state()
    }

    /// Hands the terminal back to the shell on Ctrl-Z, and redraws the half-typed line when continued.
    private func suspend() {
        rl_cleanup_after_signal()
        signals.suspend()
        rl_reset_after_signal()
        Readline.takeInSize(redrawing: false)
        rl_on_new_line()
        rl_redisplay()
    }

    /// Shows news without disturbing the line being typed: above it, or in plain mode below, followed by
    /// the line again. While a search or a key sequence is under way it waits for the next quiet moment.
    ///
    /// Outside `readLine` the news is simply printed.
    package func announce(_ lines: [String]) {
        waiting += lines
        guard !waiting.isEmpty, !line.isReading || boplan_rl_is_at_command() else { return }
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
        guard !isPlain, let prompt = promptNow?(), prompt != line.shownPrompt, boplan_rl_is_at_command() else { return }
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
