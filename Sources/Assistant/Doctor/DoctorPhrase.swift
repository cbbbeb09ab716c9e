import Documents

/// What `boplan doktor` says, and what is said of a workshop file that lies where others may swap it.
package enum DoctorPhrase: Sendable {
    case diagnosis(Diagnosis)
    /// What to do about it; empty where there is nothing to do.
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
