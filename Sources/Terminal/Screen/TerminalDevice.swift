import Glibc

/// The number of columns and rows of a terminal.
package struct TerminalSize: Equatable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// Facts about the terminal behind a file descriptor.
package enum TerminalDevice {
    /// Whether `descriptor` is a terminal.
    package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Returns the size of the terminal behind `descriptor`.
    ///
    /// A side the terminal does not tell is taken from `columns` or `rows` (the texts of `COLUMNS` and
    /// `LINES`), then from 80 × 24.
    ///
    ///     TerminalDevice.size(of: pipe, columns: "132")  // 132 × 24
    package static func size(
        of descriptor: Int32, columns: String? = nil, rows: String? = nil
    ) -> TerminalSize {
        var answer = winsize()
        let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &answer) == 0
        return TerminalSize(
            columns: side(isKnown ? Int(answer.ws_col) : 0, columns, 80),
            rows: side(isKnown ? Int(answer.ws_row) : 0, rows, 24))
    }

    private static func side(_ measured: Int, _ text: String?, _ usual: Int) -> Int {
        if measured > 0 { return measured }
        if let text, let number = Int(text), number > 0 { return number }
        return usual
    }
}
