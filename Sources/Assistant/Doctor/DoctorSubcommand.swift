import Planning

/// `boplan doktor [FILE] [--format tekst|json]`: whether what Boplan needs is here and works, with what to do where it
/// does not. Ends with 5 when something has to be mended.
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
        let word = arguments.value("--format") ?? Format.text.rawValue
        guard let format = Format(rawValue: word.lowercased()) else {
            let known = Format.allCases.map(\.rawValue)
            throw .unknownFormat(word, known: known, nearest: nearest(to: word, among: known))
        }
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
        case .json: surroundings.out(DoctorDocument(diagnoses, words: words).json)
        case .text:
            let warnings = diagnoses.count { $0.state == .warning }
            surroundings.out(words.guide(.doctor(.summary(faults: faults, warnings: warnings))))
        }
        return faults == 0 ? .done : .documentFailed
    }

    /// How it is, what was found, and under it what to do.
    private func lines(of diagnosis: Diagnosis) -> [StyledLine] {
        let screen = surroundings.screen
        let state = words.guide(.doctor(.state(diagnosis.state)))
        let lead = screen.isSimple ? state + ": " : state.padding(to: 10)
        let indent = screen.isSimple ? "  " : String(repeating: " ", count: 10)
        let style: TextStyle = diagnosis.state == .ok ? .plain : .warning
        let mend = words.guide(.doctor(.mend(diagnosis)))
        let texts =
            [words.guide(.doctor(.diagnosis(diagnosis)))] + (mend.isEmpty ? [] : [words.guide(.doctor(.doThis(mend)))])
        return texts.enumerated().flatMap { number, text in
            wrap(text, width: screen.width - indent.count, measure: screen.measure).enumerated().map { line, text in
                StyledLine((number == 0 && line == 0 ? lead : indent) + text, style)
            }
        }
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
