import Journal
import Planning

/// `boplan samling A B … --til felles.boplan [--navn NAVN]`: one workshop of those of several municipalities. Run
/// again it takes in what has been said since, and nothing twice.
struct JointSubcommand: Subcommand {
    let names = ["samling", "gathering"]
    let options = [Option(names: ["--til"], value: "FIL"), Option(names: ["--navn"], value: "NAVN")]

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let sources = arguments.positional
        guard let target = arguments.value("--til"), !sources.isEmpty else { throw .joint(.usage) }
        guard !sources.contains(target) else { throw .joint(.intoItself(path: target)) }
        let before = try program.openJoint(target)
        guard before != nil || sources.count > 1 else { throw .joint(.takesTwo) }
        var gathering = JointGathering(before, program)
        try gathering.gather(sources, into: target)
        let name = arguments.value("--navn").map { safeText($0).trimmed }
        if name?.isEmpty == true { throw .emptyName(option: "--navn") }
        let added = try gathering.keep(in: target, named: name)
        for phrase in gathering.report(added, path: target) { program.tell(joint: phrase) }
        return .done
    }
}

extension Program {
    /// The joint workshop to go on with; nil when there is none.
    fileprivate func openJoint(_ path: String) throws(Problem) -> OpenWorkshop? {
        do throws(Problem) {
            let joint = try open(path)
            guard joint.timeline.workshop.isJoint else { throw .joint(.notJoint(path: path)) }
            return joint
        } catch {
            if case .journal(.missing) = error { return nil }
            throw error
        }
    }

    func tell(joint phrase: JointPhrase) {
        surroundings.out(safeText(words.guide(.joint(phrase))))
    }
}
