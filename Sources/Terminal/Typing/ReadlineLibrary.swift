import CReadline

/// The library that lines are typed with.
package enum ReadlineLibrary {
    /// "8.2"
    package static var version: String { boplan_rl_version().map { String(cString: $0) } ?? "" }
}
