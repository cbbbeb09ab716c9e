import Glibc

/// The room that a disk has left.
package enum FreeSpace {
    /// Returns the bytes that a user without special rights may still fill; nil when the system does not say.
    package static func bytes(in folder: String) -> Int64? {
        var facts = statvfs()
        guard statvfs(folder, &facts) == 0 else { return nil }
        return Int64(clamping: facts.f_bavail.multipliedReportingOverflow(by: facts.f_frsize).partialValue)
    }
}
