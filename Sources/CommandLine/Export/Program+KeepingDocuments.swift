import Documents
import Journal
import Planning

/// Files that are not ours to write over: another plan's in the same folder, and those that somebody has changed.
extension Program {
    private var made: StateFolder? { host.stateFolder.map(StateFolder.init) }

    /// Gives a document another name where a file of its own name is to stay as it is.
    func keepOthers(_ order: inout ExportOrder, _ formats: [DocumentFormat], plan: String) {
        var named = order
        let own = order.fileName ?? order.document
        let name = nameKeepingOthers(own, plan: plan) { name in
            named.fileName = name
            return formats.map(named.path)
        }
        if name != own { order.fileName = name }
    }

    /// Returns the name that files are made by: their own, or one with that of the plan in it where a file there is to
    /// stay as it is, which is told.
    ///
    /// - Parameter paths: The files that are made by a name.
    func nameKeepingOthers(_ own: String, plan: String, _ paths: (String) -> [String]) -> String {
        guard let made else { return own }
        func fileToKeep(_ name: String) -> String? { paths(name).first { !made.mayReplace($0, madeFrom: plan) } }
        guard let kept = fileToKeep(own) else { return own }
        let name = "\(own)-\(nameAlone(of: plan))"
        var (new, number) = (name, 2)
        while fileToKeep(new) != nil {
            new = "\(name)-\(number)"
            number += 1
        }
        tell("\(kept.shown) er fra en annen plan eller endret etterpå, og står som før. Det nye heter \(new).")
        return new
    }

    /// Notes files that were made, so that they can be replaced as long as no one changes them.
    func noteMade(_ files: [MadeFile], plan: String) {
        made?.noteMade(files.map { ($0.path, $0.contents) }, from: plan)
    }

    /// Returns the name of a plan's file without its folder and extension.
    private func nameAlone(of plan: String) -> String {
        let name = plan.split(separator: "/").last.map(String.init) ?? plan
        return name.hasSuffix(".boplan") ? String(name.dropLast(".boplan".count)) : name
    }
}
