import Planning

/// The place in a tool where the group stands: what is asked next.
struct Position: Equatable {
    let tool: Tool
    /// The part of the tool that is asked about, of the kind that the tool has.
    var spot: Spot
    /// The items that may be lifted in, by number, as long as they are offered; they are asked about first.
    var offers: [LiftCandidate] = []
    /// The prompt where a silent round was offered; nil when none is.
    var roundOffer: PromptID?

    enum Spot: Equatable {
        /// In a board or prose: the prompt being answered; nil while there is none.
        case prompt(PromptID?)
        /// In a form.
        case row(RowSpot)
        /// On a grid: the item being placed; nil when all are.
        case item(Stamp?)
    }

    /// The part of a form that is asked about.
    struct RowSpot: Equatable {
        /// The value that the grouping column holds for new rows, in a grouped form.
        var group: String?
        /// The row being filled in; nil is a new one.
        var row: Stamp?
        /// The id of the column being asked.
        var column: String?
        /// The ids of the only columns that are asked, of a row that was made by the way.
        var only: [String]?
    }

    init(_ tool: Tool) {
        self.tool = tool
        spot =
            switch tool.shape {
            case .board, .prose: .prompt(nil)
            case .form: .row(RowSpot())
            case .grid: .item(nil)
            }
    }
}

extension Position {
    /// The part of the form that is asked about; nil in a tool that is not a form.
    var inForm: RowSpot? {
        get {
            if case .row(let spot) = spot { return spot }
            return nil
        }
        set {
            if let newValue, inForm != nil { spot = .row(newValue) }
        }
    }

    var group: String? { inForm?.group }
    var row: Stamp? { inForm?.row }
    var column: String? { inForm?.column }
    var only: [String]? { inForm?.only }

    /// The prompt being answered.
    var prompt: PromptID? {
        if case .prompt(let prompt) = spot { return prompt }
        return nil
    }

    /// The item being placed on a grid.
    var item: Stamp? {
        if case .item(let item) = spot { return item }
        return nil
    }
}

extension Position {
    /// Returns the columns asked for a row here: the grouping one only when the group is not known yet. There is always
    /// one, also in a form where all is filled in later, or that has nothing but groups.
    func askedColumns(_ form: Form) -> [Column] {
        if let only { return form.columns.filter { only.contains($0.id) } }
        let columns = group == nil && row == nil || form.rowColumns.isEmpty ? form.columns : form.rowColumns
        let now = columns.filter { !$0.isLater }
        return now.isEmpty ? columns : now
    }

    /// Returns the columns of the row after the one that is asked; a lifted row may lack its group too.
    func remainingColumns(_ form: Form) -> ArraySlice<Column> {
        let columns = only == nil ? form.columns : askedColumns(form)
        guard let index = columns.firstIndex(where: { $0.id == column }) else { return columns[...] }
        return columns[(index + 1)...]
    }

    /// Goes to the first column of a new row.
    mutating func beginRow(of form: Form) {
        inForm?.row = nil
        let first = askedColumns(form).first?.id
        inForm?.column = first
    }
}
