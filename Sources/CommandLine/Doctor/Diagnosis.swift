import Planning

/// A finding of `boplan doktor` about one thing.
struct Diagnosis: Sendable, Equatable {
    /// Things that are looked at. The names are for other programs, and promised in `docs/json-format.md`.
    enum Subject: String, Sendable {
        case processes = "prosesser"
        case templates = "maler"
        case pandoc, typst
        case fonts = "skrifter"
        case characters = "tegnsett"
        case terminal
        case store = "lager"
        case space = "diskplass"
        case clock = "klokke"
        case file = "fil"
        case access = "tilgang"
        case content = "innhold"
        case format = "filformat"
        case copies = "kopier"
        case remains = "rester"
        case conflictCopies = "konfliktkopier"
        case place = "plassering"
    }

    /// The condition of a thing. The words are for other programs, as those of the subjects are.
    enum State: String, Sendable {
        case ok
        /// A state in which the program works, but less well or less safely.
        case warning = "advarsel"
        /// A state in which something the program is for cannot be done, or a file is in danger.
        case fault = "feil"

        /// The word in front of a finding.
        var message: Message {
            switch self {
            case .ok: "ok"
            case .warning: "advarsel"
            case .fault: "feil"
            }
        }
    }

    let subject: Subject
    let state: State
    /// The text about what was found.
    let message: Message
    /// The advice on what to do; nil where there is nothing to do.
    let mend: Message?

    /// Makes a finding that needs no mending.
    static func ok(_ subject: Subject, _ message: Message) -> Diagnosis {
        Diagnosis(subject: subject, state: .ok, message: message, mend: nil)
    }

    static func warning(_ subject: Subject, _ message: Message, mend: Message) -> Diagnosis {
        Diagnosis(subject: subject, state: .warning, message: message, mend: mend)
    }

    static func fault(_ subject: Subject, _ message: Message, mend: Message) -> Diagnosis {
        Diagnosis(subject: subject, state: .fault, message: message, mend: mend)
    }
}
