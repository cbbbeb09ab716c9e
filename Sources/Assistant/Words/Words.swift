/// Everything Boplan says on screen, in one language. A new language is a new value of this type.
package struct Words: Sendable {
    /// Language tag (BCP 47).
    package var language: String
    /// Headings and labels of what is shown.
    package var view: @Sendable (ViewPhrase) -> String
}

extension Words {
    /// Norwegian bokmål.
    package static let bokmål = Words(language: "nb", view: nbView)
}
