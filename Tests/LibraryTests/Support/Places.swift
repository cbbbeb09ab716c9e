import TestSupport

/// Folders in the repository.
enum Places {
    static let repository = TestHost.repository
    static let workshops = repository + "/Workshops"
    static let fixtures = repository + "/Tests/LibraryTests/Fixtures"
}
