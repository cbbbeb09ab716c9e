import Documents
import Journal
import Planning

/// Documents that are not ours to write over: another plan's in the same folder, and those that somebody has changed.
extension Program {
    private var made: StateFolder? { host.stateFolder.map(StateFolder.init) }

    /// Gives a document another name, with that of the plan in it, where a file of its own name is to stay as it is.
    func keepOthers(_ order: inout ExportOrder, _ formats: [DocumentFormat], plan: String) {
        guard let made else { return }
        let isFree = { (order: ExportOrder) in
            formats.allSatisfy { made.mayReplace(order.path($0), madeFrom: plan) }
        }
        guard let kept = formats.map(order.path).first(where: { !made.mayReplace($0, madeFrom: plan) }) else { return }
        let name = "\(order.fileName ?? order.document)-\(nameAlone(of: plan))"
        order.fileName = name
        var number = 2
        while !isFree(order) {
            order.fileName = "\(name)-\(number)"
            number += 1
        }
        let new = order.fileName ?? name
        tell(
            "\(kept.shown) er fra en annen plan eller endret etterpå, og står som før. Det nye dokumentet heter \(new)."
        )
    }

    /// Notes the documents that were made, so that they can be replaced as long as no one changes them.
    func noteMade(_ outcomes: [ExportOutcome], plan: String) {
        for outcome in outcomes {
            if case .done(let path) = outcome.result { made?.noteMade(path, from: plan) }
        }
    }

    /// Returns the name of a plan's file without its folder and extension.
    private func nameAlone(of plan: String) -> String {
        let name = plan.split(separator: "/").last.map(String.init) ?? plan
        return name.hasSuffix(".boplan") ? String(name.dropLast(".boplan".count)) : name
    }
}
