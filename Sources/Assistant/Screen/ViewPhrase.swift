/// Headings and labels of topics that do not say them as messages yet.
package enum ViewPhrase: Sendable {
    case conflict(ConflictPhrase)
    case people(PeopleViewPhrase)
}
