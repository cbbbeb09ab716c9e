import Glibc
import TestSupport

/// What was said or made before, whole, in files by topic. `BOPLAN_UPDATE_GOLDENS=1 swift test` writes them anew.
enum Goldens {
    static let isUpdating = getenv("BOPLAN_UPDATE_GOLDENS") != nil

    /// `Words/problems.txt`
    static func path(_ file: String) -> String {
        TestHost.repository + "/Tests/TranscriptTests/Goldens/" + file
    }
}
