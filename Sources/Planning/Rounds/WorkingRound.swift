/// The way a board is worked through as individ–gruppe–plenum: the minutes that each part takes.
package struct WorkingRound: Sendable, Equatable {
    /// The minutes that each writes alone, unseen.
    package var alone: Int
    /// The minutes that the group reads, and joins what is alike; nil when the process does not say.
    package var group: Int?
    /// The minutes that all take together; nil when the process does not say.
    package var plenary: Int?

    package init(alone: Int, group: Int? = nil, plenary: Int? = nil) {
        self.alone = alone
        self.group = group
        self.plenary = plenary
    }
}
