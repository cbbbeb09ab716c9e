import FileSystem
import Glibc
import Planning

/// The plans that were worked with last, by path, in the private file `sist-brukt`: one a line, the newest first.
extension History {
    private static let mostRecent = 20

    private static var recentFile: String? { state.map { $0 + "/sist-brukt" } }

    /// Returns the plans worked with last that are still there: those in this folder by name, others by path.
    static func recentPlans() -> [String] {
        let here = realPath(".").map { $0 == "/" ? $0 : $0 + "/" }
        return remembered.filter { access($0, R_OK) == 0 }.map { path in
            guard let here, path.hasPrefix(here), !path.dropFirst(here.count).contains("/") else { return path }
            return String(path.dropFirst(here.count))
        }
    }

    /// Puts a plan first. The file is written whole beside itself and then takes its place, so a kill leaves the old
    /// one. A path with a line break in it is not kept, since it would become two.
    static func remember(_ plan: String) {
        guard let folder = state, PrivateFolder.make(folder), let file = recentFile,
            let path = realPath(plan), !path.contains(where: \.isNewline)
        else { return }
        let paths = ([path] + remembered.filter { $0 != path }).prefix(mostRecent)
        let fresh = "\(file).\(UInt32.random(in: .min ... .max)).ny"
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return }
        let bytes = Array(paths.map { $0 + "\n" }.joined().utf8)
        let isWritten = Glibc.write(descriptor, bytes, bytes.count) == bytes.count
        guard close(descriptor) == 0, isWritten, rename(fresh, file) == 0 else {
            unlink(fresh)
            return
        }
    }

    private static var remembered: [String] {
        let lines = recentFile.flatMap(Files.text)?.split(whereSeparator: \.isNewline) ?? []
        return lines.map(String.init).filter { $0.hasPrefix("/") }
    }
}
