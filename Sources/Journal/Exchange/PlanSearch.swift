import FileSystem
import Planning

/// A search for the files of plans in folders: names are read, and nothing else. No file is found twice, whatever path
/// leads to it.
///
///     var search = PlanSearch(besides: "plan.boplan")
///     search.paths(in: "/media/kari/KINGSTON") { true }  // ["/media/kari/KINGSTON/molde.boplan"]
package struct PlanSearch {
    /// Far enough for a folder or two made by hand; a disk of a whole machine would take for ever.
    private static let walk = FolderWalk(depth: 3, most: 3_000)

    private var seen: Set<FileIdentity>

    /// - Parameter file: the file that is open, which must not be opened once more: see `JournalFile`.
    package init(besides file: String) {
        seen = Set([FileIdentity(file)].compactMap { $0 })
    }

    /// Returns the paths of the plans in a folder, which may be a plan itself; nil when it was stopped.
    package mutating func paths(in folder: String, goOn: () -> Bool) -> [String]? {
        let paths =
            folder.hasSuffix(".boplan")
            ? [folder] : PlanSearch.walk.files(endingIn: ".boplan", in: folder, goOn: goOn)
        return paths?.filter { FileIdentity($0).map { seen.insert($0).inserted } == true }
    }

    /// Whether two paths lead to the same file.
    package static func isSame(_ path: String, as other: String) -> Bool {
        FileIdentity(path).map { $0 == FileIdentity(other) } ?? false
    }

    /// Whether there is a file or folder by a path.
    package static func exists(_ path: String) -> Bool { FileIdentity(path) != nil }
}
