import TestSupport
import Testing

/// The page that shows the documents has a page of each.
struct GalleryTests {
    @Test(arguments: DocumentBench.process.documents) func everyDocumentIsShown(_ document: String) throws {
        let page = try #require(TestHost.text(TestHost.repository + "/docs/gallery.md"))
        #expect(page.contains("-\(document)-"), "docs/gallery.md shows no page of \(document)")
    }
}
