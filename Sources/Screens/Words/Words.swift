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
    /// The words that are hardly meant for the plan when they stand alone.
    package var bareWords: [BareWord]
}

extension Words {
    /// Norwegian bokmål.
    package static let nb = Words(
        language: "nb",
        alone: "alene",
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
