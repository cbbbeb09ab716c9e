import Documents
import Foundation
import TestSupport
import Testing

/// A diff of `docs/first`, and the files it is about.
struct WorkedExample {
    private let file: String
    /// The files that it changes or makes, from the root of the repository.
    let paths: [String]

    init(_ name: String) throws {
        file = TestHost.repository + "/docs/first/\(name).diff"
        let text = try #require(TestHost.text(file))
        paths = text.matches(of: /\n\+\+\+ b\/(.+)/).map { String($0.1) }
    }

    /// Returns a new folder with what the diff changes, and other folders of the repository.
    func copy(besides folders: [String]) throws -> ExampleFolder {
        let folder = ExampleFolder()
        let repository = URL(filePath: TestHost.repository)
        let there = paths.filter { path in !folders.contains { path.hasPrefix($0 + "/") } }
        for path in folders + there
        where FileManager.default.fileExists(atPath: repository.appending(path: path).path()) {
            let copy = URL(filePath: folder.path).appending(path: path)
            try FileManager.default.createDirectory(
                at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: repository.appending(path: path), to: copy)
        }
        return folder
    }

    /// Changes the files in a folder; throws what git says when the diff does not fit.
    func apply(in folder: ExampleFolder) throws {
        // The folder is not to be taken for part of a repository that it may lie in.
        let above = URL(filePath: folder.path).deletingLastPathComponent().path()
        let git = ToolRunner(environment: ["GIT_CEILING_DIRECTORIES": above], timeLimit: .seconds(60))
        _ = try git.run("/usr/bin/git", ["-C", folder.path, "apply", file])
    }
}

/// A folder that goes when this goes.
final class ExampleFolder {
    let path = FileManager.default.temporaryDirectory.appending(path: "boplan-first-\(UUID())").path()

    init() { try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
