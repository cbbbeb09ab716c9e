import CReadline

extension LineEditor {
    /// Asks the caller what fits at the cursor. Readline sees the whole text before the cursor as the
    /// word, so neither spaces, quotes nor slashes get in the way.
    func planCompletion() -> CompletionPlan? {
        let bytes = Readline.lineBytes
        let cursor = Int(boplan_rl_point())
        let head = String(decoding: bytes[..<cursor], as: UTF8.self)
        let tail = String(decoding: bytes[cursor...], as: UTF8.self)
        let plan = CompletionPlan(complete(head + tail, head.utf8.count), head: head)
        line.offered = plan?.candidates ?? []
        return plan
    }

    /// Lists the choices below the line, and draws the line again under them.
    func showChoices() {
        var rows: Int32 = 0
        var columns: Int32 = 0
        rl_get_screen_size(&rows, &columns)
        let list = CompletionList(width: Int(columns), height: Int(rows), isPlain: isPlain)
        rl_crlf()
        boplan_rl_write(list.lines(line.offered).map { $0 + "\n" }.joined())
        rl_on_new_line()
        rl_redisplay()
    }
}

extension CompletionPlan {
    /// The array readline expects: first the text that replaces the line up to the cursor, then, when there is more
    /// than one, each whole candidate.
    var matches: [String] {
        candidates.count == 1 ? [replacement] : [replacement] + candidates.map { kept + $0.text }
    }
}
