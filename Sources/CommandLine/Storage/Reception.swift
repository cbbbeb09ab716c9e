import Conversation
import Journal
import Planning
import Screens

/// The meeting with somebody who has started the program without a file: the plans there are, and a new one.
///
/// It asks only what must be known before there is a file: which plan, or for a new one, whose. The conversation goes
/// on from there.
struct Reception {
    let program: Program
    /// The process that a new plan follows.
    let process: String

    /// The plan that somebody has come to.
    enum Plan {
        case existing(file: String)
        case new(file: String, OpenWorkshop)
    }

    /// Leads somebody to a plan; nil when they leave before that.
    func receive() throws(Problem) -> Plan? {
        let plans = plans
        guard !plans.isEmpty else { return try newPlan() }
        show(plans)
        while let answer = ask("boplan> ") {
            switch choice(answer, among: plans) {
            case .plan(let file): return .existing(file: file)
            case .new: return try newPlan()
            case nil: program.printFitted("Skriv et nummer fra 1 til \(plans.count + 1), og trykk Enter.")
            }
        }
        return nil
    }

    // MARK: Plans there are

    /// The most plans that are listed: with what stands around them, they fit on a screen.
    private static let mostPlans = 12

    /// The plans used last, and then the others in the folder; not the copies of the day of a plan that is there.
    private var plans: [String] {
        let here = names.filter { $0.hasSuffix(".boplan") }.sorted().map(path)
        let plans = (program.host.recentPlans() + here).uniqued().filter { !isCopyOfAPlan($0) }
        return Array(plans.prefix(Self.mostPlans))
    }

    private func isCopyOfAPlan(_ path: String) -> Bool {
        guard let original = DatedCopies.original(of: path) else { return false }
        return program.host.files(path.folder).contains(original)
    }

    private var names: [String] { program.host.files(program.host.here) }

    /// Returns the path of a file in the folder where somebody stands.
    private func path(_ name: String) -> String {
        program.host.here == "." ? name : "\(program.host.here)/\(name)"
    }

    private func show(_ plans: [String]) {
        program.printFitted("Hvilken plan skal dere arbeide med?")
        let texts = plans.map(description) + [program.words.say("En ny plan")]
        let width = String(texts.count).count
        for (index, text) in texts.enumerated() {
            let number = String(index + 1)
            let lead = String(repeating: " ", count: 2 + width - number.count) + number + "  "
            program.print(hanging(lead, text))
        }
        program.printFitted("Skriv nummeret, eller trykk Enter for 1.")
    }

    /// Breaks a text into lines beside what leads it.
    private func hanging(_ lead: String, _ text: String) -> [StyledLine] {
        let screen = program.host.screen
        let lines = wrap(safeText(text), width: max(20, screen.width - lead.count), measure: screen.measure)
        return lines.enumerated().map { index, line in
            StyledLine((index == 0 ? lead : String(repeating: " ", count: lead.count)) + line)
        }
    }

    /// Returns the name of a file with whose plan it is, as far as it can be read.
    private func description(of file: String) -> String {
        let facts = (try? program.openToShow(file))?.timeline.workshop.facts
        let known = [Fact.municipality, Fact.period].compactMap { facts?[$0]?.value }.filter { !$0.isEmpty }
        return ([file] + (known.isEmpty ? [] : [known.joined(separator: ", ")])).joined(separator: " – ")
    }

    private enum Choice {
        case plan(String)
        case new
    }

    /// Finds what an answer chooses: a number, nothing for the first, or the name of a file.
    private func choice(_ answer: String, among plans: [String]) -> Choice? {
        if answer.isEmpty { return .plan(plans[0]) }
        if let number = Int(answer) {
            if number == plans.count + 1 { return .new }
            return plans.indices.contains(number - 1) ? .plan(plans[number - 1]) : nil
        }
        return plans.first { [$0, $0.fileName].contains { $0 == answer || $0 == answer + ".boplan" } }.map(Choice.plan)
    }

    // MARK: A new plan

    /// Asks whose plan it is, and makes a file for it that is named so; nil when they leave.
    private func newPlan() throws(Problem) -> Plan? {
        let loaded = try program.load(process, beside: path("x"))
        program.printFitted(Session.welcome(to: loaded))
        program.printFitted(Session.question(about: Fact.municipality))
        while let municipality = ask("boplan · \(Fact.municipality)> ", program.municipalities(beginningWith:)) {
            if ["/slutt", "slutt", "avslutt", "exit", "quit"].contains(folded(municipality)) { return nil }
            guard !isForLater(municipality) else {
                program.printFitted(
                    "Skriv navnet på kommunen, eller trykk Enter for å ta det senere. \(quoted: municipality) kan dere skrive når planen er åpen."
                )
                continue
            }
            guard municipality.isEmpty || municipality.contains(where: \.isLetter) else {
                program.printFitted(Session.question(about: Fact.municipality))
                continue
            }
            do throws(Problem) {
                return try make(for: municipality)
            } catch {
                guard case .nationalIdentity = error else { throw error }
                program.report(error)
            }
        }
        return nil
    }

    /// Whether a line is for the conversation, and not the name of a municipality: a command, or a call for help.
    private func isForLater(_ line: String) -> Bool {
        line.hasPrefix("/") || line.hasSuffix("?") || ["hjelp", "help"].contains(folded(line))
    }

    private func make(for municipality: String) throws(Problem) -> Plan {
        let file = path(freshName(fileName(for: municipality), among: names))
        let facts = municipality.isEmpty ? [] : [(Fact.municipality, municipality)]
        return .new(file: file, try program.create(file, facts: facts, process: process))
    }

    private func ask(_ prompt: String, _ completions: @escaping (String) -> [String] = { _ in [] }) -> String? {
        program.host.ask(prompt, completions: completions).map { safeText($0).trimmed }
    }
}

/// Returns the name of the file for a municipality's plan, without its ending: small letters, numbers and hyphens.
///
///     fileName(for: "Herøy i Nordland")  // "herøy-i-nordland"
func fileName(for municipality: String) -> String {
    let words = municipality.lowercased().split { !$0.isLetter && !$0.isNumber }
    let name = String(words.joined(separator: "-").prefix(40))
    return name.isEmpty ? "plan" : name
}

extension Program {
    /// Returns the municipalities that have a name that begins so; none where the list is not installed.
    package func municipalities(beginningWith text: String) -> [String] {
        guard let lines = host.lines("\(host.workshops)/kommuner.txt") else { return [] }
        return Municipality.list(lines).names(beginningWith: text)
    }
}
