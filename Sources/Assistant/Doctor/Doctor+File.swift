import Journal
import Planning

/// A workshop file, looked at without a byte of it, or of its folder, being altered.
extension Doctor {
    func look(at file: String) throws(Problem) {
        let outcome: FileExamination.Outcome
        do throws(JournalProblem) {
            outcome = try FileExamination.look(
                at: file, patience: program.patience(for: file), goOn: program.surroundings.mayGoOn)
        } catch {
            lookAtUnopened(file, error)
            return lookAround(file)
        }
        switch outcome {
        case .stopped: throw .document(.interrupted)
        case .whole(let events, let version): lookInside(file, Timeline(events), version: version)
        case .halfWritten:
            lookAtAccess(to: file)
            tell(.halfWritten(path: file))
        case .writeAhead:
            lookAtAccess(to: file)
            tell(.writeAhead(path: file))
        }
        lookAround(file)
    }

    /// It could not be opened: because of what it is, or because of what is in it.
    private func lookAtUnopened(_ file: String, _ problem: JournalProblem) {
        switch problem {
        case .damaged, .unreadableEvent:
            lookAtAccess(to: file)
            tell(.damaged(problem))
        case .notPermitted: tell(.cannotRead(path: file))
        default: tell(.notAWorkshop(problem))
        }
    }

    private func lookInside(_ file: String, _ timeline: Timeline, version: Int) {
        let facts = timeline.workshop.facts
        guard facts[Fact.id] != nil else { return tell(.notAWorkshop(.empty(path: file))) }
        tell(
            .file(
                path: file, municipality: facts[Fact.municipality]?.value, period: facts[Fact.period]?.value))
        lookAtAccess(to: file)
        tell(.whole(path: file, contributions: timeline.version))
        tell(.format(version: version))
        lookAtCopies(of: file)
        let spares = program.surroundings.spares(file).filter { SpareFile.holdsNews($0, for: timeline) }
        tell(spares.isEmpty ? .noRemains : .remains(spares: spares, file: file))
        if let newest = timeline.events.last?.stamp.milliseconds, let late = clockDiagnosis(newest: newest) {
            tell(late)
        }
    }

    private func lookAtAccess(to file: String) {
        let folder = file.folder
        if !machine.canRead(file) { return tell(.cannotRead(path: file)) }
        if !machine.canWrite(file) { return tell(.cannotWrite(path: file)) }
        tell(machine.canWrite(folder) ? .access(path: file) : .cannotWriteBeside(folder: folder))
    }

    private func lookAtCopies(of file: String) {
        guard let copies = DatedCopies(of: file) else { return tell(.isCopy) }
        let days = copies.days
        tell(days.last.map { .copies(count: days.count, newest: $0) } ?? .noCopies)
    }

    /// Looks at what lies beside the file, and where that is.
    private func lookAround(_ file: String) {
        guard let folder = machine.realPath(file.folder) else { return }
        let name = file.split(separator: "/").last.map(String.init) ?? ""
        let conflicting = SyncService.conflictCopies(of: name, among: machine.names(folder))
        if !conflicting.isEmpty { tell(.conflictCopies(conflicting, file: file)) }
        tell(program.sharedPlace(of: file).map { .shared($0, file: file) } ?? .ownPlace(folder: folder))
    }
}

extension Program {
    /// Why a workshop file is not safe where it lies; nil when nothing is known against it.
    func sharedPlace(of file: String) -> SharedPlace? {
        let machine = surroundings.machine
        guard let real = machine.realPath(file) ?? machine.realPath(file.folder).map({ $0 + "/x" }) else { return nil }
        return SharedPlace(of: real.folder, mounts: machine.mounts(), names: machine.names)
    }

    /// The same, the first time it is asked of this file on this machine: it is told once, and then counts as known.
    func sharedPlaceToTell(of file: String) -> SharedPlace? {
        guard let place = sharedPlace(of: file) else { return nil }
        let real = surroundings.machine.realPath(file) ?? file
        return surroundings.machine.isFirstTime("delt mappe: \(real)") ? place : nil
    }

    /// Tells it of a new file, on standard error.
    func warnOfSharedPlace(of file: String) {
        guard let place = sharedPlaceToTell(of: file) else { return }
        for line in words.warning(of: place, file: file) { surroundings.err(surroundings.styled(line)) }
    }
}

extension Words {
    /// The warning about a file that lies where other machines may swap it.
    func warning(of place: SharedPlace, file: String) -> [StyledLine] {
        guide(.doctor(.sharedFile(place, file: file))).split(whereSeparator: \.isNewline).map {
            StyledLine(safeText(String($0)), .warning)
        }
    }
}
