import Planning

/// The texts of topics that are not converted to `Message` yet.
package enum GuidePhrase: Sendable {
    /// No font has them, or PDF/A forbids them; the file has a replacement sign in their place.
    case replacedCharacters([Unicode.Scalar], in: String, onlyPictures: Bool)
    case pictures(PicturePhrase)
    case rescue(RescuePhrase)
    case revision(RevisionPhrase)
    case access(AccessPhrase)
    case template(TemplatePhrase)
    case ownProcess(OwnProcessPhrase)
    case joint(JointPhrase)
    case doctor(DoctorPhrase)
}
