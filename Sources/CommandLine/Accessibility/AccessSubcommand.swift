import Conversation
import Documents
import Planning

/// The subcommand `boplan kontroll FILE…`: looks at finished documents, also those Boplan did not make; ends with 1
/// when something in them shuts somebody out.
struct AccessSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["kontroll"], usage: ["kontroll DOKUMENT …"],
        summary: "Ser om ferdige dokumenter kan leses av alle.",
        details: ["Dokumentene trenger ikke være laget av Boplan. Ender med 1 når noe stenger noen ute."])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        guard !arguments.positional.isEmpty else { throw .checking(.fileMissing) }
        var code = ExitCode.done
        for file in arguments.positional {
            // One that cannot be looked at does not keep anybody from hearing of the others.
            do throws(Problem) {
                if try !program.checkAccess(to: file), code == .done { code = .findings }
            } catch {
                program.report(error)
                code = error.exitCode
            }
        }
        return code
    }
}

extension Program {
    /// Tells what is found in a file; returns true when nothing is.
    func checkAccess(to file: String) throws(Problem) -> Bool {
        let checker = DocumentChecker(
            templates: TemplateFolder(root: host.templates, language: words.language),
            tools: host.tools, limits: host.limits, notes: host.notes)
        do throws(CheckProblem) {
            let report = try checker.report(on: file)
            tell(report)
            return report.findings.isEmpty && report.missing == nil
        } catch {
            throw .checking(error)
        }
    }

    /// Checks what was made, and tells that data for other programs is passed over.
    func checkAccess(to files: [ExportedFile]) throws(Problem) -> Bool {
        var isClean = true
        for file in files {
            guard case .success(let path) = file.outcome else { continue }
            if !DocumentChecker.canCheck(path) {
                say("\(path): data for andre programmer, kontrolleres ikke.")
            } else if try !checkAccess(to: path) {
                isClean = false
            }
        }
        return isClean
    }

    private func tell(_ report: AccessReport) {
        let file = report.file
        if let program = report.missing {
            return say("\(file): ikke kontrollert, for programmet \(program) mangler. Installer pakken poppler-utils.")
        }
        let (count, looked) = (report.findings.count, report.looked.map(\.message))
        guard count > 0 else { return say("\(file): ingen feil. Sett på: \(parts: looked).") }
        say("\(file): \(count, one: "én feil", many: "# feil"). Sett på: \(parts: looked).")
        for finding in report.findings { host.out("  - " + safeText(words.say(finding.message))) }
    }

    /// Writes a message. What files hold may be anything; nothing in it commands a terminal.
    private func say(_ message: Message) {
        host.out(safeText(words.say(message)))
    }
}
