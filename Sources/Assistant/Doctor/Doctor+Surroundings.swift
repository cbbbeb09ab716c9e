import Planning

/// The surroundings of the program: character set, terminal, room, clock.
extension Doctor {
    var localeDiagnosis: Diagnosis {
        let locale = machine.locale
        guard locale.worksInUTF8 else { return .noUTF8 }
        if locale.isUTF8 { return .utf8(locale.asked) }
        let asksForUTF8 = folded(locale.asked).filter { $0 != "-" }.contains("utf8")
        return asksForUTF8 ? .unknownLocale(locale.asked) : .notUTF8(locale.asked)
    }

    /// Narrower than this, words stand in columns of a few letters.
    private static let narrow = 40

    var terminalDiagnosis: Diagnosis {
        let (terminal, columns) = (machine.terminal, program.surroundings.screen.width)
        guard terminal.isTerminal else { return .noTerminal }
        if columns < Doctor.narrow { return .narrow(columns: columns) }
        if program.surroundings.screen.isSimple || terminal.kind.isEmpty { return .plainTerminal(kind: terminal.kind) }
        return .terminal(columns: columns, colours: terminal.hasColours, kind: terminal.kind)
    }

    var storeDiagnosis: Diagnosis {
        guard let folder = program.surroundings.stateFolder else { return .noStore }
        guard program.surroundings.makeFolder(folder), machine.canWrite(folder) else {
            return .storeNotWritable(path: folder)
        }
        return .store(path: folder)
    }
}

// MARK: - Room

extension Doctor {
    /// How much room there should be in a folder, in bytes.
    private struct Room {
        /// With less than this one may run out of it.
        var enough: Int64
        /// With less than this the next thing said may find no room.
        var least: Int64

        /// All documents of a large plan in every format, seven dated copies of the file, and as much again.
        static let forDocuments = Room(enough: 100_000_000, least: 5_000_000)
        /// What was typed, and the whole of a large plan whose own disk is full.
        static let forStore = Room(enough: 20_000_000, least: 0)
    }

    func lookAtSpace(_ folder: String) {
        tell(space(in: folder, .forDocuments))
        if let store = program.surroundings.stateFolder { tell(space(in: store, .forStore)) }
    }

    private func space(in folder: String, _ room: Room) -> Diagnosis {
        let name = folder == "." ? machine.realPath(folder) ?? folder : folder
        // A folder that is not made yet will be on the same disk as the one above it.
        var place = folder
        while !machine.exists(place), place.folder != place { place = place.folder }
        guard let bytes = machine.freeSpace(place) else { return .spaceUnknown(folder: name) }
        if bytes < room.least { return .noSpace(folder: name, bytes: bytes, enough: room.enough) }
        if bytes < room.enough { return .littleSpace(folder: name, bytes: bytes, enough: room.enough) }
        return .space(folder: name, bytes: bytes)
    }
}

// MARK: - Time

extension Doctor {
    /// No program is used for longer.
    private static let years: Int64 = 30

    var clockDiagnosis: Diagnosis {
        let now = program.surroundings.now()
        let text = program.surroundings.time(now)
        let end = Release.madeAt + Doctor.years * 365 * 86_400_000
        guard (Release.madeAt...end).contains(now) else { return .clockWrong(text) }
        guard let zone = machine.timeZone() else { return .noZone(text) }
        return .clock(text, zone: zone)
    }

    /// Clocks of two machines may differ by as much as this, in milliseconds.
    private static let difference: Int64 = 5 * 60_000

    /// The warning when the newest event of a file is later than the clock.
    func clockDiagnosis(newest: Int64) -> Diagnosis? {
        let now = program.surroundings.now()
        guard now < newest - Doctor.difference else { return nil }
        return .clockBehindFile(program.surroundings.time(now), newest: program.surroundings.time(newest))
    }
}
