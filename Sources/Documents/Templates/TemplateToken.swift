/// One of the things pandoc's template language has between dollar signs.
struct TemplateToken: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case variable([String])
        case forLoop([String])
        case ifTest([String])
        case elseIf([String])
        case elseBranch, endIf, endFor, separator
        /// `$name()$`: another file put in here, which our templates may not do.
        case partial(String)
        /// Dollar signs around, or after, what is none of these.
        case malformed(String)
    }

    var kind: Kind
    /// The line, counted from 1.
    var line: Int
}
