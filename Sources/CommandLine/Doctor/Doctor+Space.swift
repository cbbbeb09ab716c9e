import Planning

/// The room that is left on the disks.
extension Doctor {
    /// The room there should be in a folder, in bytes.
    private struct Room {
        /// The least that does for some time.
        var enough: Int64
        /// The amount below which the next thing said may find no room.
        var least: Int64

        /// The room for all documents of a large plan in every format, seven dated copies of the file, and as much
        /// again.
        static let forDocuments = Room(enough: 100_000_000, least: 5_000_000)
        /// The room for what was typed, and the whole of a large plan whose own disk is full.
        static let forStore = Room(enough: 20_000_000, least: 0)
    }

    func lookAtSpace(_ folder: String) {
        tell(space(in: folder, .forDocuments))
        if let store = program.host.stateFolder { tell(space(in: store, .forStore)) }
    }

    private func space(in folder: String, _ room: Room) -> Diagnosis {
        let name = folder == "." ? machine.realPath(folder) ?? folder : folder
        // A folder that is not made yet will be on the same disk as the one above it.
        var place = folder
        while !machine.exists(place), place.folder != place { place = place.folder }
        guard let bytes = machine.freeSpace(place) else {
            return .warning(
                .space, "Får ikke vite hvor mye plass det er i \(name).",
                mend: "Sjekk at mappa finnes, og at disken er koblet til.")
        }
        let size = Self.size(bytes)
        let mend: Message = """
            Frigjør plass til det er minst \(room.enough / 1_000_000) MB: Så mye kan en stor plan med kopier og \
            dokumenter ta.
            """
        if bytes < room.least {
            return .fault(
                .space, "Bare \(size) ledig plass i \(name). Det neste dere skriver, kan mangle plass.", mend: mend)
        }
        if bytes < room.enough { return .warning(.space, "Bare \(size) ledig plass i \(name).", mend: mend) }
        return .ok(.space, "\(size) ledig plass i \(name).")
    }

    /// Returns an amount as people read it: 1 234 567 is "1,2 MB".
    private static func size(_ bytes: Int64) -> String {
        let units: [(size: Int64, name: String)] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")]
        guard let unit = units.first(where: { bytes >= $0.size }) else { return "\(bytes) byte" }
        let tenths = bytes / (unit.size / 10)
        return (tenths < 100 ? "\(tenths / 10),\(tenths % 10)" : "\(tenths / 10)") + " " + unit.name
    }
}
