import Documents
import Planning

/// A format of a document that was to be made, and how it went.
package struct ExportedFile {
    package var format: String
    /// The path of the file, or why there is none.
    package var outcome: Result<String, Problem>
    /// The characters that it shows as a replacement sign.
    package var replaced: [Unicode.Scalar]
    /// The places that the document says are not filled in; nil where there is nothing such to say.
    package var unfilled: UnfilledPlaces?

    package init(
        format: String, outcome: Result<String, Problem>, replaced: [Unicode.Scalar] = [],
        unfilled: UnfilledPlaces? = nil
    ) {
        self.format = format
        self.outcome = outcome
        self.replaced = replaced
        self.unfilled = unfilled
    }

    /// Whether it was not made because somebody pressed Ctrl-C.
    package var isInterrupted: Bool {
        if case .failure(.document(.interrupted)) = outcome { return true }
        return false
    }

    /// Whether it was not made because the document has nothing to make it of.
    var isWithoutData: Bool {
        switch outcome {
        case .failure(.document(.data(.noData))), .failure(.document(.data(.nothingDated))): true
        default: false
        }
    }
}
