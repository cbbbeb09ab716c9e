import TestSupport
import Testing

/// The topics of the folders, as `docs/architecture.md` lists them.
enum Topics {
    static func listed() throws -> [String] {
        let page = try #require(TestHost.text(TestHost.repository + "/docs/architecture.md"))
        let section = try #require(page.split(separator: "\n## ").first { $0.hasPrefix("Topics\n") })
        return section.matches(of: /\n\| `(\w+)` \|/).map { String($0.1) }
    }
}
