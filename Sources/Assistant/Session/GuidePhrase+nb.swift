/// Says `GuidePhrase` in bokmål.
@Sendable func nbGuide(_ phrase: GuidePhrase) -> String {
    switch phrase {
    case .rescue(let phrase): nbRescue(phrase)
    case .revision(let phrase): nbRevision(phrase)
    case .access(let phrase): nbAccess(phrase)
    case .template(let phrase): nbTemplate(phrase)
    case .ownProcess(let phrase): nbOwnProcess(phrase)
    case .joint(let phrase): nbJoint(phrase)
    case .doctor(let phrase): nbDoctor(phrase)
    case .pictures(let phrase): nbPictures(phrase)
    case .replacedCharacters(let signs, let file, let onlyPictures):
        nbReplacedCharacters(signs, in: onlyPictures ? "bildene i \(file)" : file)
    }
}
