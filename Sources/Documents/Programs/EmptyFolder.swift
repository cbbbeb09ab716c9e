import FileSystem
import Glibc

/// A new folder with nothing in it, closed to everybody else, which goes when this goes.
///
///     let folder = try EmptyFolder(in: ["/tmp"])
///     folder.path   // "/tmp/.boplan-tom-x7Qa21"
///
/// A run that was killed leaves its folder. The next that makes one removes it, once it is too old to be in use.
final class EmptyFolder: Sendable {
    static let prefix = ".boplan-tom-"
    /// The age of a folder that is left over, in seconds; far more than any tool may take.
    static let oldAge = 3600

    let path: String

    /// Makes it in the first of the places that will have it.
    ///
    /// - Throws: `noEmptyFolder` when none will.
    init(in places: [String]) throws(DocumentProblem) {
        for place in places { EmptyFolder.sweep(place) }
        guard let made = PrivateFolder.makeNew(inFirstOf: places, prefix: EmptyFolder.prefix) else {
            throw .noEmptyFolder(places: places)
        }
        path = made
    }

    deinit { EmptyFolder.remove(path) }

    /// Removes the folder. Typst's script may have been stopped while it had folders with links to fonts in it. Files
    /// are left, and what they are in.
    private static func remove(_ path: String) { PrivateFolder.remove(path, files: false) }

    /// Removes what our own earlier runs left, and not anybody else's.
    private static func sweep(_ place: String) {
        for name in FolderListing.names(in: place) ?? [] where name.hasPrefix(prefix) {
            var status = stat()
            let path = "\(place)/\(name)"
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid(),
                time(nil) - status.st_mtim.tv_sec > oldAge
            else { continue }
            remove(path)
        }
    }
}
