import Screens
import Testing

/// A view of a made-up workshop.
package func view(of sample: SampleWorkshop, width: Int, isSimple: Bool = false) -> View {
    View(reading: sample.reading, screen: Screen(width: width, isSimple: isSimple))
}

/// The lines read as the text.
package func expect(
    _ lines: [StyledLine], _ text: String, at location: SourceLocation = #_sourceLocation
) {
    let shown = lines.map(\.text).joined(separator: "\n")
    #expect(shown == text, "The view reads:\n\(shown)", sourceLocation: location)
}
