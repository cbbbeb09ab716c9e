import Planning

/// The uses that the program itself has for tools.
enum PurposeKeys {
    static let table = KeyTable(title: "brukes-til", keys: Purpose.allCases.map(key))

    private static func key(_ purpose: Purpose) -> Key { .optional(purpose.rawValue, .id, about(purpose)) }

    private static func about(_ purpose: Purpose) -> String {
        switch purpose {
        case .participants: "Skjemaet med deltakerne"
        case .attendance: "Skjemaet med frammøtet, samling for samling"
        case .agenda: "Skjemaet med møteplanen, som `/agenda` følger"
        case .progress: "Skjemaet med framdriftsplanen, planlagt og faktisk"
        case .decisions: "Skjemaet som `/beslutt` skriver i"
        case .parking: "Tavla som `/parkering` skriver på; den vises når det står noe der"
        case .dissent: "Skjemaet som `/uenig` skriver i; det vises når det står noe der"
        case .together: "Tavla for det flere kommuner kan løse sammen; den vises når det står noe der"
        case .votes: "Skjemaet med avstemninger; det vises når det står noe der"
        }
    }
}
