import CReadline

extension LineEditor {
    func loadHistory() {
        stifle_history(Int32(HistoryFile.limit))
        guard let historyFile else { return }
        for entry in historyFile.load() {
            add_history(entry)
            lastEntry = entry
        }
    }

    /// Adds a line to the history and its file, unless it is blank or the same as the one before.
    ///
    /// The caller does so when it knows that the line may be kept: `readLine` keeps none.
    package func remember(_ text: String) {
        guard text != lastEntry, text.contains(where: { !$0.isWhitespace }) else { return }
        lastEntry = text
        add_history(text)
        historyFile?.append(text)
    }
}
