import Documents

extension WallFile {
    /// Refuses a name that no browser takes for a page, so that a workshop file is never written over.
    package static func checkName(_ path: String) throws(Problem) {
        let name = path.lowercased()
        guard name.hasSuffix(".html") || name.hasSuffix(".htm") else { throw .wall(.notAPage(path)) }
    }
}
