import Language
import Planning

/// Everything Boplan says on screen, in one language. A new language is a new value of this type.
package struct Words: Sendable {
    /// The language tag (BCP 47).
    package var language: String
    /// The language that messages are put into words by.
    package var say = Language.nb
    /// A listener for each problem that is told, for tests.
    package var onProblem: (@Sendable (any Error) -> Void)?
    /// The word that the secretary types to speak on behalf of all.
    package var alone: String
    /// Other words for the same.
    package var everybody = ["gruppa", "gruppen", "sammen", "sekretær", "sekretæren"]
    /// The word that puts a question off.
    package var later = "senere"
    /// The word that delivers a ballot without marks.
    package var blank = "blank"
    /// The words that people say for striking something.
    package var striking: Set = ["stryk", "stryke", "slett", "slette", "fjern", "fjerne", "delete", "remove"]
    /// The words that people type after the slash for something that has another name.
    package var usualWords: [UsualWord]
    /// The words that are hardly meant for the plan when they stand alone.
    package var bareWords: [BareWord]
}

extension Words {
    /// Norwegian bokmål.
    package static let nb = Words(
        language: "nb",
        alone: "alene",
        usualWords: [
            UsualWord("/endre", "rett", "rette", "korriger", "omskriv", "forandre"),
            UsualWord("/søk", "finn", "let", "leit", "find"),
            UsualWord("/vis", "les", "list", "liste", "se", "sjå"),
            UsualWord("/sjekk", "kontroll", "kontroller", "kvalitetssikre"),
            UsualWord(
                "/eksporter", "dokument", "dokumenter", "word", "docx", "pdf", "odt", "excel", "lag", "fil",
                "last-ned", "publiser", "plan"),
            UsualWord("/skriv-ut", "utskrift", "papir", "ark"),
            UsualWord("/lagre-som", "kopi", "kopier", "copy"),
            UsualWord("/utgave", "versjon", "version"),
            UsualWord("/hent", "flett", "importer", "import", "åpne", "motta"),
            UsualWord("/send", "del", "epost", "mail"),
            UsualWord("/flytt", "dra", "move"),
            UsualWord("/slå-sammen", "samle", "kombiner", "merge"),
            UsualWord("/gjenopprett", "hent-tilbake", "tilbakestill"),
            UsualWord("/historikk", "logg", "log", "endringslogg"),
            UsualWord("/agenda", "klokke", "klokka", "tid", "program"),
            UsualWord("/som", "navn", "bruker", "hvem"),
            UsualWord("/stem", "stemme", "stemmer", "valg"),
            UsualWord("/beslutt", "vedta", "vedtak", "bestem"),
            UsualWord("/hjelp", "kommandoer", "kommando", "bruksanvisning", "hjelp-meg", "info"),
            UsualWord("/slutt", "lukk", "hade", "ut", "logg-ut", "bye", "close"),
        ],
        bareWords: [
            BareWord(
                .line("/hjelp"), certain: true, "?", "hjelp", "help", "jeg forstår ikke", "forstår ikke",
                "skjønner ikke",
                "eg forstår ikkje", "hæ"),
            BareWord(.line("/tilbake"), certain: true, "tilbake", "gå tilbake", "attende", "back"),
            BareWord(.line("/neste"), certain: true, "neste", "next"),
            BareWord(.finished, certain: true, "ferdig", "vi er ferdige", "done"),
            BareWord(
                .line(""), certain: true, "videre", "gå videre", "vidare", "gå vidare", "fortsett", "hopp over", "enter"
            ),
            BareWord(.line("/vis"), certain: true, "vis", "show"),
            BareWord(.line("/status"), certain: true, "status", "meny", "oversikt", "menu"),
            BareWord(.line("/angre"), certain: true, "angre", "angr", "undo"),
            BareWord(.line("/slutt"), certain: true, "slutt", "avslutt", "exit", "quit"),
            BareWord(.line("/neste"), certain: false, "start", "begynn"),
            BareWord(.line("/slutt"), certain: false, "stopp", "stopp her", "stop"),
            BareWord(.saving, certain: false, "lagre", "lagre nå", "save"),
            BareWord(
                .unclear, certain: false, "ja", "nei", "ok", "okei", "okay", "greit", "fint", "takk", "yes", "no",
                "test",
                "pause", "vent"),
        ])
}
