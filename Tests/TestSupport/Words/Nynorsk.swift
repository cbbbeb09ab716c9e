/// What shows that a text meant as nynorsk has bokmål in it: words that are never nynorsk, endings that seldom
/// are, and infinitives in -a where the rest has -e.
///
///     Nynorsk.slips(in: "Kva er dette, og hvem eier det?")  // ["hvem", "eier"]
///     Nynorsk.slips(in: "Kven eig planen?")                 // []
package enum Nynorsk {
    package static func slips(in text: String) -> [String] {
        let words = words(of: text)
        let slips = words.filter { never.contains($0) || hasForeignEnding($0) }
        let infinitives = zip(words, words.dropFirst()).filter { $0 == "å" && isInfinitiveInA($1) }.map(\.1)
        return slips + infinitives
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private static let never: Set<String> = [
        "ikke", "hva", "hvem", "hvor", "hvordan", "hvorfor", "hvilke", "hvilken", "hvilket", "hver", "hvert", "når som",
        "jeg", "noe", "noen", "dere", "deres", "dem", "hun", "en", "et", "ett", "fra", "ennå", "uten", "utenfor",
        "sammen", "siden", "selv", "egen", "eget", "egne", "annen", "annet", "mye", "mer", "flere", "bare",
        "være", "vært", "gjøre", "gjør", "gjøres", "ble", "vet", "sier", "eier", "eierne", "velger",
        "lager", "lages", "laget", "skrevet", "skriver", "tatt", "tar", "kommer", "finner", "binder", "vedtar",
        "vedtas",
        "vedtatt", "sendes", "brukes", "fylles", "trenger", "betyr", "holdt", "holdes", "hører", "mener",
        "hjem", "hjemme", "vei", "veien", "sted", "stedet", "navn", "navnet", "tall", "antall", "kilde", "kilder",
        "oppgave", "oppgaver", "måned", "måneder", "deltaker", "deltakere", "bruker", "brukere", "politiker",
        "politikere", "interessenter", "strategier", "prinsipper", "føringer", "rutiner", "systemer", "planer", "faser",
        "tjeneste", "tjenester", "bolig", "boliger", "boligsosial", "boligsosialt", "boligsosiale", "bosted",
        "tilskudd",
        "virkemiddel", "virkemidler", "høring", "høringen", "høringsutkast", "medvirkning", "medvirkningen",
        "medvirkningsplan", "iverksetting", "veileder", "veilederen", "prosessveileder", "innledning", "sammendrag",
        "hovedmål", "forside", "uenighet", "beslutning", "beslutninger", "innspillet", "innspillene", "skritt", "bilde",
        "bilder", "trusler", "loven", "lovens", "halvveis", "dårlig", "tidlig",
    ]

    /// Words with these endings that are nynorsk all the same.
    private static let allowed: Set<String> = [
        "ingen", "billig", "billige", "frivillig", "frivillige", "helse", "sidene", "gruppene", "bustadene",
        "skilnadene", "oppgåvene", "røystene",
        "kostnadene", "radene", "rammene", "rollene", "lovene", "ordene", "einene", "elles",
    ]

    private static let endings = [
        "het", "heten", "heter", "hetene", "lig", "lige", "ligst", "else", "elsen", "elser", "elsene", "ingen", "inger",
        "ingene", "sjoner", "sjonene", "ene",
    ]

    private static func hasForeignEnding(_ word: String) -> Bool {
        !allowed.contains(word) && !never.contains(word)
            && endings.contains { word.count > $0.count && word.hasSuffix($0) }
    }

    /// Short verbs have no other form: "å ta", "å delta".
    private static func isInfinitiveInA(_ word: String) -> Bool {
        let short: Set<String> = ["ta", "ha", "la", "dra", "delta", "vedta", "bidra", "ivareta"]
        return word.count > 2 && word.hasSuffix("a") && !short.contains(word)
    }
}
