/// The shape of a tool. Every tool is one of these four.
package enum Shape: Sendable, Equatable {
    /// Prompts, and points of text under each.
    case board(Board)
    /// Typed columns, and rows.
    case form(Form)
    /// Two axes of five steps, and placements of another tool's items.
    case grid(Grid)
    /// Named sections of running text.
    case prose(Prose)
}

package struct Board: Sendable, Equatable {
    package var prompts: Prompts
    /// Whether each point is shown with the group that said it.
    package var keepsVoice: Bool
    /// The way it is worked through, when each is to write alone first.
    package var round: WorkingRound?

    package init(prompts: Prompts, keepsVoice: Bool = false) {
        self.prompts = prompts
        self.keepsVoice = keepsVoice
    }
}

package struct Prose: Sendable, Equatable {
    package var sections: Prompts

    package init(sections: Prompts) {
        self.sections = sections
    }
}

package struct Form: Sendable, Equatable {
    /// The columns in the order they are shown, the grouping column among them.
    package var columns: [Column]
    package var prefix: String
    /// The id of the column that names a row when only one can be shown.
    package var main: ColumnID
    /// The id of the column that rows are grouped by: the goal area, the meeting.
    package var groupedBy: ColumnID?
    /// The ids of columns that are asked in another order than they stand in.
    package var askingOrder: [ColumnID] = []

    package init(columns: [Column], prefix: String, main: ColumnID, groupedBy: ColumnID? = nil) {
        self.columns = columns
        self.prefix = prefix
        self.main = main
        self.groupedBy = groupedBy
    }

    package func column(_ id: ColumnID) -> Column? {
        columns.first { $0.id == id }
    }

    /// The column that rows are grouped by.
    package var groupColumn: Column? {
        groupedBy.flatMap(column)
    }

    /// The columns in the order they are asked. Those of `askingOrder` take each other's places; the rest stay.
    package var asked: [Column] {
        var turn = askingOrder.compactMap(column).makeIterator()
        return columns.map { askingOrder.contains($0.id) ? turn.next() ?? $0 : $0 }
    }

    /// The column that is asked first of a row whose group is known.
    package var firstAsked: Column? { asked.first { $0.id != groupedBy } }

    /// The columns of a row once its group is known: all but the grouping one.
    package var rowColumns: [Column] {
        columns.filter { $0.id != groupedBy }
    }
}

extension Tool {
    /// The field that holds the text of a board's point or a prose paragraph.
    package static let textField: ColumnID = "tekst"

    /// The field that stands for an item when only one can be shown.
    package var mainField: ColumnID {
        if case .form(let form) = shape { return form.main }
        return Tool.textField
    }

    package var form: Form? {
        if case .form(let form) = shape { return form }
        return nil
    }

    package var grid: Grid? {
        if case .grid(let grid) = shape { return grid }
        return nil
    }

    /// The board; nil in a tool that is not one.
    package var board: Board? {
        if case .board(let board) = shape { return board }
        return nil
    }

    package var isProse: Bool {
        if case .prose = shape { return true }
        return false
    }

    /// The prompts of a board or the sections of prose.
    package var prompts: Prompts? {
        switch shape {
        case .board(let board): board.prompts
        case .prose(let prose): prose.sections
        case .form, .grid: nil
        }
    }
}
