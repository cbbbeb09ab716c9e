import Planning
import Screens

/// The rows that a form has already. They are shown in short where it is opened, as the points of a board are.
extension Session {
    /// Draws the newest rows of the form, or of the group in it, and tells how many there are besides; nothing where the
    /// table shows them, or where they are all asked about again.
    func rowsAlready(_ place: Position) -> [Reply] {
        guard place.tool.form != nil, place.table == nil, place.fact == nil, !isAskedAgain(place.tool) else {
            return []
        }
        let rows = reading.groups(of: place.tool).filter { place.group == nil || $0.value == place.group }
            .flatMap(\.rows).filter { $0.id != place.row }.sorted { $0.id < $1.id }
        guard !rows.isEmpty else { return [] }
        // Offers and texts in view need the room.
        let shown = rows.suffix(place.offers.isEmpty && place.tool.inView.isEmpty ? Session.pointsInView : 2)
        let earlier = rows.count - shown.count
        let hidden: Message =
            "\(earlier, one: "Her står det én rad til fra før, se /vis.", many: "Her står det # rader til fra før, se /vis.")"
        return [.guidance(view.briefly(Array(shown)) + (earlier > 0 ? [line(hidden, .faint)] : []))]
    }
}
