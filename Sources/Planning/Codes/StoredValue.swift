/// The value that an event keeps of an answer: what a person typed, and what it was understood as.
///
///     StoredValue("juni 2012", in: deadline)   // typed "juni 2012", code 2012-06-01/2012-06-30
///     StoredValue(.date(day))                  // written by the program: nothing typed
package struct StoredValue: Sendable, Equatable {
    /// The text as a person typed it; empty where the program wrote the value.
    package var typed: String
    package var code: Code?

    /// Creates a value with what a person typed; the code is nil when only people need to understand it.
    package init(typed: String, code: Code? = nil) {
        self.typed = typed
        self.code = code
    }

    package init(_ code: Code) {
        self.init(typed: "", code: code)
    }

    /// Creates the value of an answer that is in force.
    package init(_ version: Version) {
        let isWhole = version.code.map { $0.words() == version.value } ?? false
        self.init(typed: isWhole ? "" : version.value, code: version.code)
    }

    /// Creates the value of an answer in a column, with what is understood of it. Yes and no are chosen, and nothing is
    /// typed beside them.
    package init(_ text: String, in column: Column) {
        switch column.kind {
        case _ where Answer.isUnknown(text): self.init(typed: text, code: .unknown)
        case .yesNo where ["ja", "yes"].contains(folded(text)): self.init(.yes)
        case .yesNo where ["nei", "no"].contains(folded(text)): self.init(.no)
        case .date: self.init(typed: text, code: UnderstoodDate(text).map { .date($0) })
        default: self.init(typed: text)
        }
    }

    /// The words that people read.
    package var words: String { code?.words(beside: typed) ?? typed }
}

extension Event {
    /// Returns the words that people read of the event's value, in bokmål.
    package func words(_ value: String) -> String { understood(value).words }

    /// Returns the words that people read, in bokmål whatever language it is shown in, so that the workshop is the same
    /// in every program; and what they mean.
    func understood(_ value: String) -> (words: String, code: Code?) {
        if emptied != nil { return (Code.erased.words(), .erased) }
        guard let code else { return (value, nil) }
        guard let known = Code(code, value: value) else { return (value.isEmpty ? code : value, nil) }
        return (known.words(beside: value), known)
    }
}
