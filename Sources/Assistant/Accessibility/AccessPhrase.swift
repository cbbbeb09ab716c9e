import Documents

/// What is told of a check of finished documents.
package enum AccessPhrase: Sendable {
    /// Nothing was found; with what was looked at.
    case clean(file: String, looked: [AccessReport.Aspect])
    case found(file: String, count: Int, looked: [AccessReport.Aspect])
    case finding(AccessFinding)
    /// Data for other programs, which nobody reads as it is.
    case data(file: String)
    /// A program is missing that the check needs.
    case notLooked(file: String, program: String)
}
