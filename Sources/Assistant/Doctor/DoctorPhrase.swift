import Documents

/// A text of `boplan doktor`, or about a workshop file that lies where other machines may swap it.
package enum DoctorPhrase: Sendable {
    case diagnosis(Diagnosis)
    /// The mend; empty where there is nothing to do.
    case mend(Diagnosis)
    /// In front of what to do.
    case doThis(String)
    case state(Diagnosis.State)
    case trying(DocumentTool)
    case summary(faults: Int, warnings: Int)
    /// As the file is opened or made.
    case sharedFile(SharedPlace, file: String)
    /// Of a program that Boplan uses: "Typst 0.15.0"; nil when it is missing.
    case version(of: String, String?)
    /// "boplan 0.1.0 (d141ef3)"
    case ownVersion(String, commit: String?)
}
