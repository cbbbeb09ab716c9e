import Planning

/// The place in a tool where the group stands: what is asked next.
struct Position: Equatable {
    let tool: Tool
    /// The part of the tool that is asked about, of the kind that the tool has.
    var spot: Spot
    /// The stage in which the tool was opened; nil for one that belongs to none.
    var stage: Stage?
    /// Whether all is asked, whichever gathering it belongs to: the tool was opened by name, from outside its gatherings.
    var asksAll = false
    /// The items that may be lifted in, by number, as long as they are offered; they are asked about first.
    var offers: [LiftCandidate] = []
    /// The prompt where a silent round was offered; nil when none is.
    var roundOffer: PromptID?

    enum Spot: Equatable {
        /// In a board or prose: the prompt being answered; nil while there is none.
        case prompt(PromptID?)
        /// In a form, at a row.
        case row(RowSpot)
        /// In a form, at the table of its rows.
        case table(TableSpot)
        /// In the progress plan, at a fact of the workshop that its rows are reckoned from.
        case fact(String)
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
        var column: ColumnID?
        /// The id of the column that the row was begun with, out of turn: those before it are asked after it.
        var lead: ColumnID?
        /// The ids of the only columns that are asked, of a row that was made by the way.
        var only: [ColumnID]?
        /// The rows that were picked from the table and come after this one; nil for a row not picked there.
        var picked: [Stamp]?
    }

    /// The part of a table that is shown.
    struct TableSpot: Equatable {
        /// The group whose rows it has; nil for all.
        var group: String?
        /// The number of pages before this one.
        var page = 0
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
    /// The stage whose questions are asked; nil when all are.
    var asked: Stage? { asksAll ? nil : stage }

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

    /// The table of rows where the group stands.
    var table: TableSpot? {
        if case .table(let table) = spot { return table }
        return nil
    }

    /// The fact that is asked for in the tool.
    var fact: String? {
        if case .fact(let name) = spot { return name }
        return nil
    }

    var group: String? { inForm?.group ?? table?.group }
    var row: Stamp? { inForm?.row }
    var column: ColumnID? { inForm?.column }
    var only: [ColumnID]? { inForm?.only }

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
        if let only { return form.asked.filter { only.contains($0.id) } }
        let all = order(of: form)
        let isAsked = group == nil && (row == nil || inForm?.lead != nil)
        let columns = isAsked || form.rowColumns.isEmpty ? all : all.filter { $0.id != form.groupedBy }
        let now = columns.filter { !$0.isLater }
        return now.isEmpty ? columns : now
    }

    /// Returns all columns in the order they are asked here: the one that the row was begun with comes first.
    func order(of form: Form) -> [Column] {
        let lead = inForm?.lead
        return form.asked.filter { $0.id == lead } + form.asked.filter { $0.id != lead }
    }

    /// Returns the columns of the row after the one that is asked; a lifted row may lack its group too.
    func remainingColumns(_ form: Form) -> ArraySlice<Column> {
        let columns = only == nil ? order(of: form) : askedColumns(form)
        guard let index = columns.firstIndex(where: { $0.id == column }) else { return columns[...] }
        return columns[(index + 1)...]
    }

    /// Goes to the first column of a new row.
    mutating func beginRow(of form: Form) {
        leaveTable()
        inForm?.row = nil
        inForm?.lead = nil
        let first = askedColumns(form).first?.id
        inForm?.column = first
    }

    /// Goes to a column of a row.
    ///
    /// - Parameter picked: The rows to go on to from there, of those picked from the table.
    mutating func stand(at row: Stamp, column: ColumnID?, picked: [Stamp]? = nil) {
        leaveTable()
        inForm?.row = row
        inForm?.lead = nil
        inForm?.column = column
        inForm?.picked = picked
    }

    /// Goes from the table to its rows, in the group that it showed.
    mutating func leaveTable() {
        if table != nil || fact != nil { spot = .row(RowSpot(group: group)) }
    }
}
