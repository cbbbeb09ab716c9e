import Conversation
import Planning
import Screens

/// The place of a workshop file, and what lies beside it.
extension Doctor {
    func lookAround(_ file: String) {
        guard let folder = machine.realPath(file.folder) else { return }
        let name = file.split(separator: "/").last.map(String.init) ?? ""
        let conflicting = SyncService.conflictCopies(of: name, among: machine.names(folder))
        if !conflicting.isEmpty { tell(conflictCopies(conflicting, of: file)) }
        guard let place = program.sharedPlace(of: file) else {
            return tell(.ok(.place, "Mappa fila ligger i, ser ikke ut til å være delt med andre maskiner."))
        }
        tell(
            .warning(
                .place, .sentences(place.message, "Der kan fila bli byttet ut eller låst mens noen skriver."),
                mend: SharedPlace.workOnACopy(of: file)))
    }

    private func conflictCopies(_ names: [String], of file: String) -> Diagnosis {
        let paths = names.map { file.contains("/") ? file.folder + "/" + $0 : $0 }
        return .warning(
            .conflictCopies,
            "To har skrevet samtidig, og et program som holder mapper like, har laget \(list: names). Ingen av filene har alt.",
            mend: "Slå dem sammen med «boplan flett \(shellWords([file] + paths))».")
    }
}

extension Program {
    /// Returns why a workshop file is not safe where it lies; nil when nothing is known against it.
    func sharedPlace(of file: String) -> SharedPlace? {
        let machine = host.machine
        guard let real = machine.realPath(file) ?? machine.realPath(file.folder).map({ $0 + "/x" }) else { return nil }
        return SharedPlace(of: real.folder, mounts: machine.mounts(), names: machine.names)
    }

    /// Returns the same, the first time it is asked of this file on this machine: it is told once, and then counts as
    /// known.
    func sharedPlaceToTell(of file: String) -> SharedPlace? {
        guard let place = sharedPlace(of: file) else { return nil }
        let real = host.machine.realPath(file) ?? file
        return host.machine.isFirstTime("delt mappe: \(real)") ? place : nil
    }

    /// Writes the warning about a new file on standard error.
    func warnOfSharedPlace(of file: String) {
        guard let place = sharedPlaceToTell(of: file) else { return }
        for line in words.warning(of: place, file: file) { host.err(host.styled(line)) }
    }
}
