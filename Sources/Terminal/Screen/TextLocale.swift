import Glibc

/// The locale in which the C library, and readline on top of it, read and measure text as UTF-8.
package enum TextLocale {
    /// Whether UTF-8 is in force; the first look sets it up, later ones cost nothing.
    ///
    /// Only the character type is taken from the user's environment: a Norwegian `LC_NUMERIC` would
    /// make C libraries write `1,5`. When the environment asks for something else than UTF-8 (`LC_ALL=C`
    /// is usual over ssh and in containers), `C.UTF-8` is put in its place, in the environment too, since
    /// readline looks there itself and would otherwise drop `å`.
    package static let isUTF8: Bool = {
        if isAsked { return true }
        guard setlocale(LC_CTYPE, "C.UTF-8") != nil, codesetIsUTF8 else { return false }
        setenv("LC_ALL", "C.UTF-8", 1)
        return true
    }()

    /// Whether the environment itself asks for UTF-8, in a language that is installed.
    package static let isAsked: Bool = {
        _ = asked
        setlocale(LC_CTYPE, "")
        return codesetIsUTF8
    }()

    /// The locale the environment asked for before another was put in its place: `nb_NO.UTF-8`; empty for none.
    package static let asked: String =
        ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environmentVariable).first { !$0.isEmpty } ?? ""

    private static var codesetIsUTF8: Bool {
        guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
        return strcasecmp(name, "UTF-8") == 0
    }
}
