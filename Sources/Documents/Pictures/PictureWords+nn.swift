extension PictureWords {
    /// Norwegian nynorsk.
    package static let nn = PictureWords(
        language: "nn", figure: "Figur", missing: "Ikkje utfylt",
        more: { "Her er \($0) av \($1) ark. Alle blir laga med «boplan eksporter FIL bilder»." }, grid: .nn,
        progress: .nn, costs: .nn, board: .nn,
        gap: .nn, composition: .nn, trail: .nn)
}

extension PictureWords.GridWords {
    static let nn = Self(
        caption: { tool, x, y in "\(tool): \(x.lowercasedFirst) og \(y.lowercasedFirst)" },
        placed: "Plasseringa til gruppa",
        onlyVoices: "Berre plasseringane til deltakarane, ikkje til gruppa",
        spread: "Plasseringa til gruppa; deltakarane er usamde",
        own: "gruppa",
        range: "deltakarane",
        notPlaced: { "Ikkje plassert: \($0)." },
        axes: { x, xEnds, y, yEnds, isDown in
            "Rutenett med fem trinn kvar veg. Bortover: \(x), frå «\(xEnds.0)» (1) til «\(xEnds.1)» (5). "
                + "\(isDown ? "Nedover" : "Oppover"): \(y), frå «\(yEnds.0)» (1) til «\(yEnds.1)» (5)."
        },
        count: { placed, all in "\(placed) av \(all) er plasserte." },
        place: { label, text, place in text.isEmpty ? "\(label): \(place)." : "\(label) «\(text)»: \(place)." },
        disagreement: { "Mest usemje om \($0)." },
        highlighted: { name, labels in "\(name): \(labels)." })
}

extension PictureWords.ProgressWords {
    static let nn = Self(
        caption: { "\($0): planlagt og faktisk" },
        month: "Månad",
        planned: "Planlagt",
        actual: "Faktisk",
        later: { "\($0) md. etter" },
        earlier: { "\($0) md. før" },
        without: { "Utan månad: \($0)." },
        summary: { tasks, done, onTime, late, early in
            "Søylediagram med \(tasks) oppgåver. "
                + (done == 0
                    ? "Ingen har faktisk tidspunkt enno."
                    : "\(done) har faktisk tidspunkt: \(onTime) som planlagt, \(late) seinare og \(early) tidlegare.")
        },
        row: { text, planned, actual in
            "\(text): "
                + [planned.map { "planlagt \($0)" }, actual.map { "faktisk \($0)" }].compactMap { $0 }
                .joined(separator: ", ") + "."
        })
}

extension PictureWords.CostWords {
    static let nn = Self(
        caption: "Kostnader etter år og målområde",
        all: "Alle tiltak",
        loose: "Utan målområde",
        unit: { $0 ? "Millionar kroner" : "Tusen kroner" },
        basis: "Der kostnaden er gitt frå og til, er det høgaste talet brukt. Kostnader over fleire år er delte likt.",
        left: { count, labels in
            "\(count == 1 ? "Eitt tiltak" : "\(count) tiltak") utan kostnad og år som lèt seg lese som tal, er ikkje med: "
                + "\(labels)."
        },
        sum: { sum, years in "Søylediagram. Til saman \(sum) i \(years)." },
        area: { name, amounts in "\(name): \(amounts)." })
}

extension PictureWords.BoardWords {
    static let nn = Self(
        caption: { $0 },
        none: "Ingen punkt enno",
        continued: "(framh.)",
        prompt: { name, count, points in
            "\(name), \(count == 0 ? "ingen punkt" : count == 1 ? "eitt punkt" : "\(count) punkt")"
                + (points.isEmpty ? "." : ": \(points.sentence)")
        })
}

extension PictureWords.GapWords {
    static let nn = Self(
        caption: { tool, from, to in "\(tool): frå «\(from)» til «\(to)»" },
        count: { rows, incomplete in
            "\(rows == 1 ? "Éi rad, lesen" : "\(rows) rader, lesne") frå venstre mot høgre."
                + (incomplete == 0 ? "" : " \(incomplete) er ikkje fylte ut heilt.")
        })
}

extension PictureWords.CompositionWords {
    static let nn = Self(
        caption: { "\($0) etter rolle" },
        noRole: "Utan rolle",
        people: { $0 == 1 ? "1 person" : "\($0) personar" },
        group: { name, count, roles in "\(name), \(count == 1 ? "éin deltakar" : "\(count) deltakarar"): \(roles)." },
        empty: { group, roles in "Roller ingen har i «\(group)»: \(roles)." })
}

extension PictureWords.TrailWords {
    static let nn = Self(
        caption: "Kvar tiltaka kjem frå",
        count: { measures, untraced in
            "\(measures == 1 ? "Eitt tiltak" : "\(measures) tiltak") byggjer på noko gruppa skreiv tidlegare."
                + (untraced == 0 ? "" : " \(untraced) er skrivne rett inn i planen.")
        },
        leads: { $0.sentence })
}
