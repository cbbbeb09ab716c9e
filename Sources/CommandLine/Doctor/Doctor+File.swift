import Conversation
import Journal
import Planning

/// A workshop file, looked at without a byte of it, or of its folder, being altered.
extension Doctor {
    func look(at file: String) throws(Problem) {
        let outcome: FileExamination.Outcome
        do throws(JournalProblem) {
            outcome = try FileExamination.look(
                at: file, patience: program.patience(for: file), goOn: program.host.mayGoOn)
        } catch {
            lookAtUnopened(file, error)
            return lookAround(file)
        }
        switch outcome {
        case .stopped: throw .document(.interrupted)
        case .whole(let events, let version): lookInside(file, Timeline(events), version: version)
        case .halfWritten:
            lookAtAccess(to: file)
            tell(
                .warning(
                    .content, "Noe ble avbrutt mens \(file) ble skrevet, og er ikke ryddet opp i ennå.",
                    mend:
                        "Åpne fila med «boplan \(file)», så ryddes det av seg selv. Ikke slett eller flytt \(file)-journal før det."
                ))
        case .writeAhead:
            lookAtAccess(to: file)
            tell(
                .warning(
                    .content,
                    "Et annet program har endret hvordan \(file) lagres (WAL). Det siste kan ligge i en annen fil ved siden av.",
                    mend:
                        "Åpne fila med «boplan \(file)» og avslutt, så rettes det. Ikke kopier eller send fila før det."
                ))
        }
        lookAround(file)
    }

    /// Tells why the file could not be opened: because of what it is, or because of what is in it.
    private func lookAtUnopened(_ file: String, _ problem: JournalProblem) {
        let (happened, mend) = problem.told
        switch problem {
        case .damaged, .unreadableEvent:
            lookAtAccess(to: file)
            tell(.fault(.content, happened, mend: mend))
        case .notPermitted: tell(unreadable(file))
        default: tell(.fault(.file, happened, mend: mend))
        }
    }

    private func lookInside(_ file: String, _ timeline: Timeline, version: Int) {
        let facts = timeline.workshop.facts
        guard facts[Fact.id] != nil else { return lookAtUnopened(file, .empty(path: file)) }
        tell(.ok(.file, about(file, facts[Fact.municipality]?.value, facts[Fact.period]?.value)))
        lookAtAccess(to: file)
        tell(.ok(.content, "Fila er hel: \(timeline.version, one: "ett bidrag", many: "# bidrag")."))
        tell(formatDiagnosis(version))
        tell(.ok(.copies, copies(of: file)))
        let spares = program.host.spares(file).filter { SpareFile.holdsNews($0, for: timeline) }
        tell(remains(spares, of: file))
        let newest = ActionTimes(timeline.events).latest ?? timeline.latestTime
        if let late = newest.flatMap(clockDiagnosis(newest:)) { tell(late) }
    }

    private func about(_ file: String, _ municipality: String?, _ period: String?) -> Message {
        switch (municipality, period) {
        case (let municipality?, let period?): "\(file) er planen til \(municipality), \(period)."
        case (let municipality?, nil): "\(file) er planen til \(municipality)."
        case (nil, let period?): "\(file) er en plan, \(period)."
        case (nil, nil): "\(file) er en plan."
        }
    }

    private func formatDiagnosis(_ version: Int) -> Diagnosis {
        let newest = FileExamination.newestVersion
        return .ok(
            .format,
            version == newest
                ? "Filformat \(newest), som denne Boplan skriver."
                : "Filformat \(version). Fila får format \(newest) første gang noen skriver i den, og kan da ikke åpnes av en eldre Boplan."
        )
    }

    private func copies(of file: String) -> Message {
        guard let copies = DatedCopies(of: file) else {
            return "Fila er selv en kopi, så Boplan tar ingen kopier av den."
        }
        let days = copies.days
        guard let newest = days.last else {
            return "Ingen kopier ved siden av ennå. Boplan tar én om dagen når fila åpnes."
        }
        return days.count == 1
            ? "Én kopi ved siden av, fra \(newest)."
            : "\(days.count) kopier ved siden av, den nyeste fra \(newest)."
    }

    private func remains(_ spares: [String], of file: String) -> Diagnosis {
        guard !spares.isEmpty else { return .ok(.remains, "Ingenting venter på å komme inn i fila.") }
        return .warning(
            .remains, "Sist kom ikke alt med i fila. Det ligger i \(list: spares).",
            mend: "Hent det inn med «boplan flett \(shellWords([file] + spares))».")
    }
}

// MARK: - Who may read and write

extension Doctor {
    private func lookAtAccess(to file: String) {
        let folder = file.folder
        if !machine.canRead(file) { return tell(unreadable(file)) }
        if !machine.canWrite(file) {
            return tell(
                .fault(
                    .access, "\(file) kan leses, men ikke skrives i.",
                    mend: "Be den som eier fila, om lov, eller arbeid på en kopi: «boplan kopi \(file) NY.boplan»."))
        }
        guard machine.canWrite(folder) else {
            return tell(
                .fault(
                    .access,
                    "Mappa \(folder) kan ikke skrives i, og da kan fila heller ikke det: Mens noe lagres, ligger en liten fil ved siden av.",
                    mend: "Flytt fila til ei mappe du kan skrive i, eller be den som eier mappa, om lov."))
        }
        tell(.ok(.access, "Fila og mappa den ligger i, kan skrives i."))
    }

    private func unreadable(_ file: String) -> Diagnosis {
        .fault(
            .access, "Du har ikke lov til å lese \(file).",
            mend: "Be den som eier fila, om lov. «ls -l \(file)» viser hvem det er.")
    }
}
