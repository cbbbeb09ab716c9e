import Planning
import Screens

/// Lists that stay open when a line chooses nothing of them.
extension Session {
    /// Asks about a line that chooses nothing of the list that is open: Enter keeps it where the group stands. Nil for
    /// scripts, which are asked nothing.
    mutating func askedBesideList(_ text: String) -> [Reply]? {
        guard told.isGreeted else { return nil }
        guard place != nil, vote == nil, focus.facts == nil else {
            let answer: Message =
                "\(quoted: text) er ikke noe å velge her. Skriv et nummer fra lista, eller trykk Enter."
            return [.guidance(paragraph(words.say(answer)))]
        }
        listing.doubtful = .text(text)
        let toKeep: Message =
            "\(quoted: text) er ikke lagret ennå. Skriv et nummer fra lista, eller trykk Enter for å lagre det som tekst."
        return [.guidance(paragraph(words.say(toKeep)))]
    }
}
