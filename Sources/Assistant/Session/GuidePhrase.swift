import Planning

/// The texts of topics that are not converted to `Message` yet.
package enum GuidePhrase: Sendable {
    case time(TimePhrase)
    case after(AfterPhrase)
}
