import CommandLine
import Conversation
import Documents
import Glibc
import Planning
import Screens
import Terminal

/// The real world around the program: streams, clock, folders and the terminal.
final class World: Host {
    let signals: Signals
    let resources: Resources
    let style: Style
    let isSimple: Bool
    let isInteractive: Bool
    let device = UInt32.random(in: 1...UInt32.max)
    let limits = ToolLimits()
    private(set) lazy var machine = machineHere()
    /// Whether a person types just now, so that no key may go unheard.
    var isTyping = false

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

    /// Runs the program to its end, and leads the conversation that it opens.
    func run(_ words: [String]) -> ExitCode {
        let program = Program(self)
        switch program.run(words) {
        case .ended(let code): return code
        case .conversation(var session):
            do throws(Problem) { try converse(&session) } catch { return program.fail(error) }
            return session.exitCode
        }
    }
}

extension World {
    func now() -> Int64 { Clock.milliseconds() }

    func stopwatch() -> ContinuousClock.Instant { .now }

    func time(_ milliseconds: Int64) -> String { Clock.text(milliseconds) }

    func instant(_ time: LocalTime) -> Int64 { Clock.instant(time) }

    func documentDate() -> Int64 { Clock.documentDate() }

    func longDate(_ seconds: Int64) -> String { Clock.longDate(seconds) }

    func today() -> String { String(time(now()).prefix(10)) }

    func pause(_ milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }
}

extension World {
    var screen: Screen {
        let size = TerminalDevice.size(of: STDOUT_FILENO, columns: environmentVariable("COLUMNS"))
        let isWindow = isInteractive && TerminalDevice.isTerminal(STDOUT_FILENO)
        return Screen(
            width: size.columns, height: isWindow ? size.rows : nil, isSimple: isSimple, measure: displayWidth)
    }

    func out(_ line: String) { Output.write(line + "\n", to: STDOUT_FILENO) }

    func err(_ line: String) { Output.write(line + "\n", to: STDERR_FILENO) }

    func styled(_ line: StyledLine) -> String {
        line.spans.map { span in
            switch span.style {
            case .plain: span.text
            case .strong, .accent, .warning: style.bold(span.text)
            case .faint: style.dim(span.text)
            }
        }
        .joined()
    }
}

extension Problem {
    init(_ error: TerminalError) {
        switch error {
        case .notATerminal: self = .terminal(.noScreen)
        case .system(_, let code): self = .terminal(.refused(code: code))
        }
    }
}
