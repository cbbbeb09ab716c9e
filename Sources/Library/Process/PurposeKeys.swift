import Planning

/// The uses that the program itself has for tools.
enum PurposeKeys {
    static let table = KeyTable(title: "brukes-til", keys: Purpose.allCases.map(key))

    private static func key(_ purpose: Purpose) -> Key { .optional(purpose.rawValue, .id, about(purpose)) }

    private static func about(_ purpose: Purpose) -> String {
        switch purpose {
        case .participants: "Skjemaet med deltakerne, med en kolonne av typen `rolle`"
        case .attendance:
            "Skjemaet med frammøtet, med en kolonne av typen `dato` og to av typen `person`: til stede, og forfall"
        case .agenda:
            "Skjemaet med møteplanen, som `/agenda` følger. Kolonner: \(list(purpose)), og gjerne `tidspunkt`, `hvorfor`, `hvordan` og `forberedelse`"
        case .progress:
            "Skjemaet med framdriftsplanen: den første kolonnen med tall er planlagt måned, den første med tall og `senere` faktisk måned, og den første med dato fristen"
        case .decisions: "Skjemaet som `/beslutt` skriver i, i hovedkolonnen"
        case .parking: "Tavla som `/parkering` skriver på, under den første ledeteksten; den vises når det står noe der"
        case .dissent: "Skjemaet som `/uenig` skriver i; det vises når det står noe der. Kolonner: \(list(purpose))"
        case .together: "Tavla for det flere kommuner kan løse sammen; den vises når det står noe der"
        case .followUp:
            "Skjemaet `/oppfølging` og `boplan status` bruker, gruppert etter `tiltak`; det vises når det står noe der. Kolonner: \(list(purpose)). `status` har fem svar, i denne rekkefølgen: ikke startet, i gang, gjennomført, utsatt, lagt bort"
        case .replies:
            "Skjemaet høringssvar blir lest inn i; det vises når det står noe der. Kolonner: \(list(purpose))"
        case .learning:
            "Skjemaet med spørsmålene det spørres om hver gang planen følges opp, gruppert etter `spørsmål`; det vises når det står noe der. Kolonner: \(list(purpose))"
        case .votes: "Skjemaet `/stem` skriver i; det vises når det står noe der. Kolonner: \(list(purpose))"
        }
    }

    /// Returns the columns that the tool must have.
    private static func list(_ purpose: Purpose) -> String {
        purpose.columns.map { "`\($0)`" }.joined(separator: ", ")
    }

    /// Returns what a tool lacks to be used so, in Norwegian; nil when nothing.
    static func lack(of tool: Tool, for purpose: Purpose) -> String? {
        switch purpose {
        case .participants:
            has(tool, [.role]) ? nil : "et skjema med en kolonne av typen «rolle»"
        case .attendance:
            tool.form.flatMap(AttendanceColumns.init) != nil
                ? nil : "et skjema med en kolonne av typen «dato» og en av typen «person»"
        case .decisions: tool.form != nil ? nil : "et skjema"
        case .parking, .together: isListedBoard(tool) ? nil : "en tavle med egne ledetekster"
        case .followUp: FollowUp.fits(tool) ? nil : "et skjema gruppert etter «tiltak», der «status» har fem svar"
        case .learning:
            tool.form?.groupedBy == LearningColumn.question ? nil : "et skjema gruppert etter «spørsmål»"
        case .agenda, .progress, .dissent, .votes, .replies: nil
        }
    }

    private static func has(_ tool: Tool, _ kinds: [Column.Kind]) -> Bool {
        kinds.allSatisfy { kind in tool.form?.rowColumns.contains { $0.kind == kind } ?? false }
    }

    private static func isListedBoard(_ tool: Tool) -> Bool {
        guard case .listed = tool.prompts else { return false }
        return !tool.isProse
    }
}
