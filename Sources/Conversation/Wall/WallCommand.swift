import Planning

/// The command `/vegg [TOOL]`, which shows what the group works with in large, until a key is pressed; `/vegg FILE.html
/// [TOOL]` as a page that renews itself in a browser; `/vegg slutt` stops that.
struct WallCommand: Command {
    typealias Word = WallWord

    let declaration = CommandDeclaration(
        names: ["vegg", "wall"], usage: "/vegg [VERKTØY], /vegg FIL.html [VERKTØY] eller /vegg slutt",
        summary: "Viser tavla, rutenettet eller avstemningen stort, for alle i rommet.",
        details: [
            "«/vegg» fyller skjermen og følger med til dere trykker en tast. «/vegg vegg.html» lager en nettside som fornyer seg selv.",
            "Stille runder og åpne avstemninger vises aldri, og heller ikke navn på personer.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        if try word(in: argument, session) != nil { return try session.stopPage() }
        let wish = try WallWish(argument, of: session.process)
        if let page = wish.page { return try session.beginPage(page, wish.tool) }
        guard let model = session.wall(wish.tool) else { throw .noToolOpen }
        return [Reply(.wall(ShownWall(wish.tool)), session.wallView(model, on: session.screen, rows: nil).lines)]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.process.tools.map(\.id.text) + ["vegg.html"] + Word.words)
    }
}

enum WallWord: String, CommandWord {
    case stop = "slutt"
}

extension Session {
    fileprivate mutating func beginPage(_ path: String, _ tool: Tool?) throws(Problem) -> [Reply] {
        // A bare name is beside the workshop file.
        let path = path.contains("/") || file.folder == "." ? path : "\(file.folder)/\(path)"
        page = OpenWall(file: try services.wall(path), tool: tool)
        let failures = renewPage()
        return failures.isEmpty ? [.result([line(renews(path.shown, tool))])] : failures
    }

    private func renews(_ path: String, _ tool: Tool?) -> Message {
        .sentences(
            "Veggen er i \(path). Åpne fila i en nettleser; den fornyer seg selv mens dere arbeider.",
            tool.map { "Den viser \($0.name)." } ?? "Den følger med dit dere går.", "«/vegg slutt» stopper den.")
    }

    fileprivate mutating func stopPage() throws(Problem) -> [Reply] {
        guard let page else { throw .wall(.noneToStop) }
        self.page = nil
        return [.guidance([line("\(page.file.path.shown) fornyes ikke lenger. Det som står der, blir stående.")])]
    }
}
