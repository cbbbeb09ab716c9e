import Planning

/// The state of following the checks of the rows, one after the other.
struct CheckedRows {
    /// The check of the last row.
    var last: UInt64 = 0
    /// The first row that has none: in a file of format 1 it is 1, and else an older program wrote it, that had the
    /// file open when it was upgraded. `last` says nothing then.
    var firstUnchecked: Int64?

    /// Whether the check of the next row holds, when it has one.
    ///
    /// - Parameter mayBeFilled: another program may have given the rows before this one their checks since.
    mutating func follow(_ event: Event, row: Int64, check: UInt64?, mayBeFilled: Bool) -> Bool {
        guard let check else {
            firstUnchecked = firstUnchecked ?? row
            return true
        }
        guard firstUnchecked == nil else {
            self = CheckedRows(last: check)
            return mayBeFilled
        }
        last = event.check(after: last)
        return check == last
    }
}
