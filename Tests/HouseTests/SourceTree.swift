import Foundation
import TestSupport

/// All Swift files of the repository, by module.
struct SourceTree {
    let files: [SourceFile]

    init() throws {
        let roots = ["Sources", "Tests"]
        files = try roots.flatMap { root in
            let folder = URL(filePath: TestHost.repository + "/" + root)
            let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).sorted()
            return try paths.filter { $0.hasSuffix(".swift") }.map { path in
                let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                // `Tests/Fuzz` is three modules.
                let parts = path.split(separator: "/").map(String.init)
                let depth = parts[0] == "Fuzz" ? 2 : 1
                return SourceFile(
                    path: root + "/" + path, module: parts[..<depth].joined(separator: "/"),
                    folders: Array(parts[depth..<(parts.count - 1)]), text: text)
            }
        }
    }

    var modules: [String: [SourceFile]] { Dictionary(grouping: files, by: \.module) }
}
