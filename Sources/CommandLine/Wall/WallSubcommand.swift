import Conversation
import Documents
import Journal
import Language
import Planning
import Publishing
import Screens

/// The subcommand `boplan vegg FILE [TOOL] [--til vegg.html] [--en-gang] [--språk nn]`, which shows the wall in the
/// terminal until a key is pressed, or as a page that is renewed until Ctrl-C. Without a tool it follows what is being
/// said.
struct WallSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["vegg", "wall"], usage: ["vegg FIL [VERKTØY] [--til FIL.html] [--en-gang]"],
        summary: "Viser tavla stort, eller lager en nettside som fornyer seg selv.",
        details: ["Uten verktøy følger den det gruppa skriver. En tast avslutter."],
        options: [
            Option(["--til"], value: "FIL.html", "Lager en nettside i stedet for å fylle skjermen.", takes: .file),
            Option(["--en-gang"], "Viser det én gang, uten å følge med."),
            .language,
        ])
    /// The milliseconds between two looks at the file.
    static let pause = 500

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        try refuse(after: 2, arguments)
        let language = try program.language(arguments.language)
        let open = try program.openToShow(file)
        var wish = try WallWish(arguments.positional.dropFirst().first ?? "", of: open.process)
        wish.page = arguments.value("--til") ?? wish.page
        try wish.checkPage()
        let say = try program.saying(in: language)
        var watched = try WatchedWall(open, tool: wish.tool, language: language, say, program)
        guard let path = wish.page else { return try show(&watched, once: arguments.has("--en-gang"), program) }
        var page = try program.page(path, say)
        try program.renew(&page, watched.model)
        if arguments.has("--en-gang") {
            program.host.out(path.shown)
            return .done
        }
        program.print("Veggen er i \(path.shown) og fornyes når noe blir sagt. Ctrl-C avslutter.")
        while program.host.mayGoOn() {
            program.host.pause(WallSubcommand.pause)
            if try watched.look() { try program.renew(&page, watched.model) }
        }
        return .done
    }

    /// Shows the wall in the terminal; where there is none, once.
    private func show(_ watched: inout WatchedWall, once: Bool, _ program: Program) throws(Problem) -> ExitCode {
        let isFollowed = once ? false : try follow(&watched, program)
        if !isFollowed { program.print(watched.view(watched.model, on: program.host.screen, rows: nil).lines) }
        return .done
    }

    /// Fills the terminal with the wall until a key is pressed; false when there is no terminal.
    private func follow(_ watched: inout WatchedWall, _ program: Program) throws(Problem) -> Bool {
        var problem: Problem?
        var shown = ShownWall()
        let isWatched = program.host.watch { screen, rows, force in
            do throws(Problem) {
                try watched.look()
            } catch {
                problem = error
                return nil
            }
            return shown.renewed(watched.model, force: force) { watched.view($0, on: screen, rows: rows) }
        }
        if let problem { throw problem }
        return isWatched
    }
}

/// A workshop file that others write in, seen as a wall.
private struct WatchedWall {
    private var open: OpenWorkshop
    private let tool: Tool?
    private let language: DocumentLanguage
    private let say: Language
    private let program: Program
    /// The row of the vote that is open.
    private var openPoll: Stamp?
    /// Whether it was told what has no word in the language.
    private var isTold = false
    private(set) var model: WallModel

    init(_ open: OpenWorkshop, tool: Tool?, language: DocumentLanguage, _ say: Language, _ program: Program)
        throws(Problem)
    {
        self.open = open
        self.tool = tool
        (self.language, self.say) = (language, say)
        self.program = program
        model = WallModel(place: "", title: "", content: .parts([]))
        model = try current()
    }

    /// Takes in what was said since, and returns whether the wall shows something else now.
    @discardableResult
    mutating func look() throws(Problem) -> Bool {
        let news = try translatingErrors { try open.journal.news() }
        let poll = try program.openPoll(in: open)
        guard !news.isEmpty || poll != openPoll else { return false }
        open.timeline.insert(news)
        open.hidden = poll.flatMap(open.timeline.hidingBallots)
        openPoll = poll
        let before = model
        model = try current()
        return model != before
    }

    func view(_ model: WallModel, on screen: Screen, rows: Int?) -> WallView {
        WallView(model, on: screen, rows: rows, say: say, words: program.words)
    }

    private mutating func current() throws(Problem) -> WallModel {
        let shown = tool ?? open.timeline.latestTool(in: open.process) ?? open.process.tools[0]
        let reading = try program.worded(open.reading, in: language, isTold: isTold)
        isTold = true
        let latest = open.timeline.latestTime.map { program.host.time($0) } ?? ""
        let stage = reading.stageAsking(shown)
        return WallReading(reading: reading, say: say, stage: stage, latest: latest).model(
            of: reading.process.tool(shown.id) ?? shown)
    }
}

extension Program {
    fileprivate func renew(_ page: inout WallFile, _ model: WallModel) throws(Problem) {
        try translatingErrors { try page.show(model) }
    }

    /// Makes a page to be renewed in the language of the screen, for a conversation.
    package func wall(_ path: String) throws(Problem) -> WallFile { try page(path, words.say) }

    /// Makes a page to be renewed.
    fileprivate func page(_ path: String, _ say: Language) throws(Problem) -> WallFile {
        let templates = TemplateFolder(root: host.templates)
        return try translatingErrors { try WallFile(path, templates: templates, say: say) }
    }
}
