/// A row of a meeting plan that is to be written.
package struct PlannedPart {
    package var what: StoredValue
    package var why: String?
    package var how: String?
    package var minutes: Int?
    package var clock: String?
    package var preparation: StoredValue?

    package init(
        what: StoredValue, why: String? = nil, how: String? = nil, minutes: Int? = nil, clock: String? = nil,
        preparation: StoredValue? = nil
    ) {
        self.what = what
        self.why = why
        self.how = how
        self.minutes = minutes
        self.clock = clock
        self.preparation = preparation
    }
}
