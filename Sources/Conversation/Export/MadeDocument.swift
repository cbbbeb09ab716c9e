import Documents
import Planning
import Screens

/// A document that was asked for, and what became of each format of it.
struct MadeDocument {
    var name: String
    var files: [ExportedFile]

    /// The places that it says are not filled in, the same in every format; nil where no format has such places.
    var unfilled: UnfilledPlaces? { files.lazy.compactMap(\.unfilled).first }
}

/// The telling of what was made, and the way to it.
extension Session {
    /// Tells where the files are, what is not filled in, and how to open one; that it was stopped is said once.
    mutating func tell(of documents: [MadeDocument]) -> [Reply] {
        let files = documents.flatMap(\.files)
        let stopped = files.filter(\.isInterrupted).prefix(1)
        let failures = files.filter { !$0.isInterrupted } + stopped
        guard told.isGreeted else { return failures.map(report) + documents.compactMap(tellOfUnfilled) }
        return [listMade(files)].compactMap { $0 } + failures.filter { $0.path == nil }.map(report)
            + documents.compactMap(tellOfUnfilled) + wayToOpen()
    }

    /// Returns where a file is, or why it is not.
    private func report(_ file: ExportedFile) -> Reply {
        switch file.outcome {
        case .success(let path): .result([line("Laget \(path)")] + notes(on: file))
        case .failure(let problem): Reply(.problem, words.lines(for: problem))
        }
    }

    private func notes(on file: ExportedFile) -> [StyledLine] { file.replacedNote.map { [line($0)] } ?? [] }

    // MARK: For people

    /// Lists the files that were made, by number where they can be opened; nil when there are none.
    private mutating func listMade(_ files: [ExportedFile]) -> Reply? {
        let made = files.filter { $0.path != nil }
        let paths = made.compactMap(\.path)
        guard let folder = paths.first?.folder else { return nil }
        let place = services.wholePath(of: folder)
        let heading: Message = "\(paths.count, one: "Én fil er laget", many: "# filer er laget") i mappa \(place):"
        let names = paths.map { oneLine($0.split(separator: "/").last.map(String.init) ?? $0) }
        listing.choices = host.canOpenFiles ? .files(paths) : nil
        let lines = zip(names, made).enumerated().flatMap { index, file -> [StyledLine] in
            let name = host.canOpenFiles ? numbered(index + 1, of: names.count, "\(file.0)") : [StyledLine(file.0)]
            return name + notes(on: file.1)
        }
        return .result([line(heading, .strong)] + lines)
    }

    private func tellOfUnfilled(_ document: MadeDocument) -> Reply? {
        guard let unfilled = document.unfilled else { return nil }
        guard unfilled.count > 0 else { return .guidance([line("\(document.name): Alt er fylt ut.")]) }
        let count: Message =
            "\(document.name): \(unfilled.count, one: "Ett sted er ikke fylt ut", many: "# steder er ikke fylt ut")."
        let first: Message? =
            unfilled.first.isEmpty
            ? nil
            : unfilled.count == 1
                ? "Det er \(quoted: unfilled.first)." : "Det første er \(quoted: unfilled.first)."
        return .guidance(paragraph(words.say(.sentences(count, first))))
    }

    private func wayToOpen() -> [Reply] {
        guard case .files(let files)? = listing.choices else { return [] }
        return [
            .guidance([line(files.count == 1 ? "Skriv 1 for å åpne fila." : "Skriv et tall for å åpne en av dem.")])
        ]
    }

    /// Whether a number opens one of the files that were just made.
    var opensFiles: Bool {
        if case .files? = listing.choices { true } else { false }
    }

    /// Opens a file that was made, in the program that the computer has for it.
    func open(_ path: String) -> [Reply] {
        guard host.openFile(path) else {
            return [Reply(.problem, [line("Fikk ikke åpnet \(path). Åpne den fra mappa den ligger i.", .warning)])]
        }
        return [.guidance([line("Åpner \(path) i et eget vindu.")])]
    }
}

extension ExportedFile {
    /// The path of the file; nil when there is none.
    fileprivate var path: String? {
        if case .success(let path) = outcome { path } else { nil }
    }
}
