import Conversation
import Documents
import Planning
import Screens

/// The outcome of bringing an old plan into a workshop.
struct PlanImport {
    /// An answer that stands there from before, and what the plan says.
    struct Change: Equatable {
        var label: String
        var text: String
        var column: String
        var old: String
        var new: String
    }

    /// The form that measures go to.
    var tool: Tool
    /// The number of measures that are new, and of those that were there.
    var rows = 0
    var known = 0
    var changes: [Change] = []
    /// The names of the groups that are new.
    var groups: [String] = []
    var goals = 0
    var paragraphs = 0
    /// The answers that none of a column's choices fit.
    var notes: [ImportNote] = []

    var isNothing: Bool { rows == 0 && changes.isEmpty && groups.isEmpty && goals == 0 && paragraphs == 0 }
}

extension Session {
    /// Returns what would come of bringing the plan in; nothing is kept.
    mutating func preview(_ plan: ImportedPlan, to tool: Tool) throws(Problem) -> PlanImport {
        var result = PlanImport(tool: tool)
        let words = self.words
        _ = try draft(after: []) { draft throws(Problem) in result = draft.bringIn(plan, to: tool, words) }
        return result
    }

    /// Brings the plan in, as one action.
    mutating func bringIn(
        _ plan: ImportedPlan, to tool: Tool
    ) throws(Problem) -> (labels: [String], result: PlanImport) {
        var result = PlanImport(tool: tool)
        let words = self.words
        let labels = try record { draft throws(Problem) in result = draft.bringIn(plan, to: tool, words) }
        return (labels, result)
    }
}

extension ActionDraft {
    fileprivate mutating func bringIn(_ plan: ImportedPlan, to tool: Tool, _ words: Words) -> PlanImport {
        guard let form = tool.form else { return PlanImport(tool: tool) }
        var result = PlanImport(tool: tool)
        let measures = plan.measures.map { settled($0, form, words, &result.notes) }
        var merge = PlanMerge(draft: self, tool: tool, form: form, result: result, hasValues: plan.hasValues)
        // What is to be sorted is of the plan before; goals and texts are the new plan's own.
        let isPrevious = tool.id == reading.process.previousPlan
        if !isPrevious {
            for group in plan.groups { merge.make(group: group) }
        }
        merge.add(measures)
        if !isPrevious {
            merge.add(plan.goals)
            merge.add(plan.texts)
        }
        self = merge.draft
        return merge.result
    }

    /// Returns the measure with answers to choices as the choice; all else stays as it is written.
    private func settled(
        _ measure: ImportedPlan.Measure, _ form: Form, _ words: Words, _ notes: inout [ImportNote]
    ) -> ImportedPlan.Measure {
        var measure = measure
        for column in form.rowColumns {
            guard let text = measure.cells[column.id], !Answer.isUnknown(text) else { continue }
            switch column.kind {
            case .choice, .yesNo:
                let options =
                    column.kind == .yesNo ? words.say.yesNo.map { Reading.Option($0) } : reading.options(of: column)
                measure.cells[column.id] = options.first { folded($0.text) == folded(text) }?.value
                if measure.cells[column.id] == nil { notes.append(.unknownAnswer(text, column: column.name)) }
            // Boplan's own documents write bare numbers so.
            case .money: measure.cells[column.id] = BareAmount.ungrouped(text)
            case .text, .person, .role, .date, .number: break
            }
        }
        return measure
    }
}
