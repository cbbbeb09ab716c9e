/// `ViewPhrase` in bokmål.
@Sendable func nbView(_ phrase: ViewPhrase) -> String {
    switch phrase {
    case .conflict(let phrase): nbConflict(phrase)
    case .people(let phrase): nbPeopleView(phrase)
    }
}
