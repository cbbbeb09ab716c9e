extension PictureWords {
    /// Norwegian bokmål.
    package static let nb = PictureWords(
        language: "nb", figure: "Figur", missing: "Ikke utfylt",
        more: { "Her er \($0) av \($1) ark. Alle lages med «boplan eksporter FIL bilder»." }, grid: .nb, progress: .nb,
        costs: .nb, board: .nb,
        gap: .nb, composition: .nb, trail: .nb)
}

extension PictureWords.GridWords {
    static let nb = Self(
        caption: { tool, x, y in "\(tool): \(x.lowercasedFirst) og \(y.lowercasedFirst)" },
        placed: "Gruppas plassering",
        onlyVoices: "Bare deltakernes plassering, ikke gruppas",
        spread: "Gruppas plassering; deltakerne er uenige",
        own: "gruppa",
        range: "deltakerne",
        notPlaced: { "Ikke plassert: \($0)." },
        axes: { x, xEnds, y, yEnds, isDown in
            "Rutenett med fem trinn hver vei. Bortover: \(x), fra «\(xEnds.0)» (1) til «\(xEnds.1)» (5). "
                + "\(isDown ? "Nedover" : "Oppover"): \(y), fra «\(yEnds.0)» (1) til «\(yEnds.1)» (5)."
        },
        count: { placed, all in "\(placed) av \(all) er plassert." },
        place: { label, text, place in text.isEmpty ? "\(label): \(place)." : "\(label) «\(text)»: \(place)." },
        disagreement: { "Mest uenighet om \($0)." },
        highlighted: { name, labels in "\(name): \(labels)." })
}

extension PictureWords.ProgressWords {
    static let nb = Self(
        caption: { "\($0): planlagt og faktisk" },
        month: "Måned",
        planned: "Planlagt",
        actual: "Faktisk",
        later: { "\($0) md. etter" },
        earlier: { "\($0) md. før" },
        without: { "Uten måned: \($0)." },
        summary: { tasks, done, onTime, late, early in
            "Søylediagram med \(tasks) oppgaver. "
                + (done == 0
                    ? "Ingen har faktisk tidspunkt ennå."
                    : "\(done) har faktisk tidspunkt: \(onTime) som planlagt, \(late) senere og \(early) tidligere.")
        },
        row: { text, planned, actual in
            "\(text): "
                + [planned.map { "planlagt \($0)" }, actual.map { "faktisk \($0)" }].compactMap { $0 }
                .joined(separator: ", ") + "."
        })
}

extension PictureWords.CostWords {
    static let nb = Self(
        caption: "Kostnader etter år og målområde",
        all: "Alle tiltak",
        loose: "Uten målområde",
        unit: { $0 ? "Millioner kroner" : "Tusen kroner" },
        basis: "Der kostnaden er gitt fra og til, er det høyeste tallet brukt. Kostnader over flere år er delt likt.",
        left: { count, labels in
            "\(count == 1 ? "Ett tiltak" : "\(count) tiltak") uten kostnad og år som lar seg lese som tall er ikke med: \(labels)."
        },
        sum: { sum, years in "Søylediagram. Til sammen \(sum) i \(years)." },
        area: { name, amounts in "\(name): \(amounts)." })
}

extension PictureWords.BoardWords {
    static let nb = Self(
        caption: { $0 },
        none: "Ingen punkter ennå",
        continued: "(forts.)",
        prompt: { name, count, points in
            "\(name), \(count == 0 ? "ingen punkter" : count == 1 ? "ett punkt" : "\(count) punkter")"
                + (points.isEmpty ? "." : ": \(points.sentence)")
        })
}

extension PictureWords.GapWords {
    static let nb = Self(
        caption: { tool, from, to in "\(tool): fra «\(from)» til «\(to)»" },
        count: { rows, incomplete in
            "\(rows == 1 ? "Én rad" : "\(rows) rader"), lest fra venstre mot høyre."
                + (incomplete == 0 ? "" : " \(incomplete) er ikke fylt ut helt.")
        })
}

extension PictureWords.CompositionWords {
    static let nb = Self(
        caption: { "\($0) etter rolle" },
        noRole: "Uten rolle",
        people: { $0 == 1 ? "1 person" : "\($0) personer" },
        group: { name, count, roles in "\(name), \(count == 1 ? "én deltaker" : "\(count) deltakere"): \(roles)." },
        empty: { group, roles in "Roller ingen har i «\(group)»: \(roles)." })
}

extension PictureWords.TrailWords {
    static let nb = Self(
        caption: "Hvor tiltakene kommer fra",
        count: { measures, untraced in
            "\(measures == 1 ? "Ett tiltak" : "\(measures) tiltak") bygger på noe gruppa skrev tidligere."
                + (untraced == 0 ? "" : " \(untraced) er skrevet rett inn i planen.")
        },
        leads: { $0.sentence })
}

extension String {
    /// With a full stop, unless it ends already.
    var sentence: String { last.map { ".!?…".contains($0) } == true ? self : self + "." }

    /// "Hast" is "hast" within a sentence; "NAV" is still "NAV".
    var lowercasedFirst: String {
        guard let second = dropFirst().first, !second.isUppercase else { return self }
        return prefix(1).lowercased() + dropFirst()
    }
}
