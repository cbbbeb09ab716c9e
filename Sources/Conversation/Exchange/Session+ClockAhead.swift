import Planning
import Screens

extension Session {
    /// Says that what came in bears a time far ahead: the clock of the laptop it is from is wrong.
    package static func clockAhead(_ time: String) -> Message {
        .sentences(
            "Noe av det som kom, er stemplet \(time), og det er fram i tid: Klokka går feil der det ble skrevet.",
            "Alt er med. Det dere skriver etter dette, kommer etter det i rekkefølgen, og har riktig tid.")
    }
}
