import CReadline

/// The library that lines are typed with.
package enum ReadlineLibrary {
    /// The version of the library, such as "8.2"; empty when it does not say.
    package static var version: String { boplan_rl_version().map { String(cString: $0) } ?? "" }
}
