/// Headings and labels of boards, forms, grids and lists.
package enum ViewPhrase: Sendable {
    /// Stands where nothing was said.
    case notFilledIn
}
