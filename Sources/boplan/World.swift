import CommandLine
import Conversation
import Documents
import FileSystem
import Glibc
import Screens
import Terminal

/// The real world around the program: streams, clock, folders and the terminal.
struct World {
    let signals: Signals
    let resources: Resources
    let style: Style
    let isSimple: Bool
    /// Whether a person sits at the keyboard and nothing is piped in.
    let isInteractive: Bool
    let typing = Typing()

    init(_ words: [String]) throws(Problem) {
        do throws(TerminalError) {
            signals = try Signals()
        } catch {
            throw Problem(error)
        }
        resources = Resources()
        style = Style(isOn: Style.isWanted(on: STDOUT_FILENO))
        let simple = environmentVariable("BOPLAN_ENKEL").map { !$0.isEmpty && $0 != "0" } ?? false
        isSimple = simple || environmentVariable("TERM") == "dumb" || words.contains("--enkel")
        isInteractive = TerminalDevice.isTerminal(STDIN_FILENO)
    }

    func surroundings() -> Surroundings {
        var surroundings = Surroundings(
            workshops: resources.workshops, templates: resources.templates, tools: resources.tools,
            now: Clock.milliseconds, time: Clock.text, instant: Clock.instant,
            documentDate: Clock.documentDate, longDate: Clock.longDate,
            device: UInt32.random(in: 1...UInt32.max), screen: screen(), styled: styled,
            out: { write($0 + "\n", to: STDOUT_FILENO) }, err: { write($0 + "\n", to: STDERR_FILENO) },
            lines: Files.lines, files: Files.names, makeFolder: PrivateFolder.make, edit: edit)
        surroundings.mayGoOn = { !typing.isUnderWay && !signals.takePendingInterrupt() && !signals.isTerminating }
        surroundings.pause = { usleep(UInt32($0) * 1000) }
        surroundings.stateFolder = History.state
        surroundings.spare = History.spare
        surroundings.spares = History.spares
        surroundings.recentPlans = History.recentPlans
        if isInteractive {
            surroundings.converse = { try converse(&$0) }
            surroundings.ask = answer(to:completions:)
            surroundings.rememberPlan = History.remember
            if TerminalDevice.isTerminal(STDOUT_FILENO) { surroundings.watch = watch }
        }
        surroundings.machine = machine()
        surroundings.today = { String(Clock.text(Clock.milliseconds()).prefix(10)) }
        return surroundings
    }

    func screen() -> Screen {
        let size = TerminalDevice.size(of: STDOUT_FILENO, columns: environmentVariable("COLUMNS"))
        let isWindow = isInteractive && TerminalDevice.isTerminal(STDOUT_FILENO)
        return Screen(
            width: size.columns, height: isWindow ? size.rows : nil, isSimple: isSimple, measure: displayWidth)
    }

    func styled(_ line: StyledLine) -> String {
        line.spans.map { span in
            switch span.style {
            case .plain: span.text
            case .strong: style.bold(span.text)
            case .faint: style.dim(span.text)
            case .accent: style.apply(.bold, .cyan, to: span.text)
            case .warning: style.apply(.yellow, to: span.text)
            }
        }
        .joined()
    }

    private func edit(_ text: String) throws -> String {
        guard isInteractive else { throw EditorProblem.noTerminal }
        do {
            return try ExternalEditor().edit(text)
        } catch {
            throw EditorProblem(error)
        }
    }
}

/// A flag for whether a person types just now, so that no key may go unheard.
final class Typing {
    var isUnderWay = false
}

extension Problem {
    init(_ error: TerminalError) {
        switch error {
        case .notATerminal: self = .terminal(.noScreen)
        case .system(_, let code): self = .terminal(.refused(code: code))
        }
    }
}

extension EditorProblem {
    fileprivate init(_ failure: EditorFailure) {
        let kept = failure.keptFile ?? ""
        switch failure.reason {
        case .noEditor: self = .missing(name: "EDITOR")
        case .noTemporaryFile(let folders): self = .noTemporaryFile(folders: folders)
        case .notFound(let command): self = .missing(name: command)
        case .exited(_, let command), .killed(_, let command): self = .failed(name: command, keptAt: kept)
        case .fileVanished: self = .failed(name: "EDITOR", keptAt: kept)
        }
    }
}
