import FileSystem
import Glibc
import Planning

/// The plans that were worked with last, by path, in the private file `sist-brukt`: one a line, the newest first.
extension StateFolder {
    private static let mostRecent = 20

    private var recentFile: String { path + "/sist-brukt" }

    /// Returns the plans worked with last that are still there: those in this folder by name, others by path.
    package func recentPlans() -> [String] {
        let here = realPath(".").map { $0 == "/" ? $0 : $0 + "/" }
        return remembered.filter { access($0, R_OK) == 0 }.map { path in
            guard let here, path.hasPrefix(here), !path.dropFirst(here.count).contains("/") else { return path }
            return String(path.dropFirst(here.count))
        }
    }

    /// Puts a plan first. A path with a line break in it is not kept, since it would become two.
    package func remember(_ plan: String) {
        guard let plan = realPath(plan), !plan.contains(where: \.isNewline) else { return }
        replace(recentFile, with: ([plan] + remembered.filter { $0 != plan }).prefix(StateFolder.mostRecent))
    }

    /// Writes the lines of a file anew. It is written whole beside itself and then takes its place, so a kill leaves the
    /// old one.
    func replace(_ file: String, with lines: ArraySlice<String>) {
        guard PrivateFolder.make(path) else { return }
        let fresh = "\(file).\(UInt32.random(in: .min ... .max)).ny"
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return }
        let isWritten = FileBytes.write(Array(lines.map { $0 + "\n" }.joined().utf8)[...], to: descriptor)
        guard close(descriptor) == 0, isWritten, rename(fresh, file) == 0 else {
            unlink(fresh)
            return
        }
    }

    private var remembered: [String] {
        let lines = TextFile.text(of: recentFile)?.split(whereSeparator: \.isNewline) ?? []
        return lines.map(String.init).filter { $0.hasPrefix("/") }
    }
}
