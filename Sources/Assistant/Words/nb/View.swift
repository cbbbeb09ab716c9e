/// `ViewPhrase` in bokmål.
@Sendable func nbView(_ phrase: ViewPhrase) -> String {
    switch phrase {
    case .notFilledIn: "[Ikke utfylt]"
    }
}
