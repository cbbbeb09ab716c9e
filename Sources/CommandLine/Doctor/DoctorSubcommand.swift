import Conversation
import Planning
import Screens

/// The subcommand `boplan doktor [FILE] [--format tekst|json]`: tells whether what Boplan needs is here and works, with
/// what to do where it does not. Ends with 5 when something has to be mended.
struct DoctorSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["doktor", "doctor"], usage: ["doktor [FIL] [--format tekst|json]"],
        summary: "Ser om maskinen, programmene og fila er i orden, og sier hva som kan gjøres.",
        details: ["Ender med 5 når noe må rettes."],
        options: [
            Option(
                ["--format"], value: "FORMAT", "Tekst, eller json for programmer.",
                takes: .words(Format.allCases.map(\.rawValue)))
        ])

    enum Format: String, CaseIterable {
        case text = "tekst"
        case json
    }

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        try refuse(after: 1, arguments)
        let format = try Format(format: arguments.value("--format") ?? Format.text.rawValue)
        return try program.examine(arguments.positional.first, as: format)
    }
}

extension Program {
    /// Examines the machine, and a workshop file when one is named, and tells what is found.
    func examine(
        _ file: String?, in folder: String = ".", as format: DoctorSubcommand.Format = .text
    ) throws(Problem) -> ExitCode {
        var diagnoses: [Diagnosis] = []
        let doctor = Doctor(program: self) { diagnosis in
            diagnoses.append(diagnosis)
            if format == .text { print(lines(of: diagnosis)) }
        }
        try doctor.examine(file, in: folder)
        let faults = diagnoses.count { $0.state == .fault }
        switch format {
        case .json: host.out(DoctorJSON(diagnoses, words: words).json)
        case .text:
            print(summary(faults, warnings: diagnoses.count { $0.state == .warning }))
        }
        return faults == 0 ? .done : .documentFailed
    }

    private func summary(_ faults: Int, warnings: Int) -> Message {
        let warned: Message = "\(warnings, one: "én advarsel", many: "# advarsler")"
        let found: Message = "\(faults, one: "Én feil", many: "# feil")"
        return switch (faults, warnings) {
        case (0, 0): "Alt er i orden."
        case (0, _): "Det som trengs, er i orden, med \(warned)."
        case (_, 0): "\(found). Rett det som er feil, og kjør «boplan doktor» igjen."
        default: "\(found) og \(warned). Rett det som er feil, og kjør «boplan doktor» igjen."
        }
    }

    /// Returns how it is, what was found, and under it what to do.
    private func lines(of diagnosis: Diagnosis) -> [StyledLine] {
        let screen = host.screen
        let state = words.say(diagnosis.state.message)
        let lead = screen.isSimple ? state + ": " : state.padding(to: 10)
        let indent = screen.isSimple ? "  " : String(repeating: " ", count: 10)
        let style: TextStyle = diagnosis.state == .ok ? .plain : .warning
        let messages = [diagnosis.message] + (diagnosis.mend.map { ["Gjør slik: \($0)"] } ?? [])
        return messages.enumerated().flatMap { number, message in
            wrap(words.say(message), width: screen.width - indent.count, measure: screen.measure).enumerated()
                .map { line, text in StyledLine((number == 0 && line == 0 ? lead : indent) + text, style) }
        }
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
