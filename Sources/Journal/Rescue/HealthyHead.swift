import Glibc

/// The first page of a new, empty workshop, which is put on a damaged file, with the settings and the schema that every
/// workshop of this version has. Then only the file's own pages decide what can be read.
enum HealthyHead {
    static let pageSize = 4096
    /// The schema speaks of two pages after the first.
    private static let fewestPages = 3

    /// Puts the page on a file, and so alters it: use a private copy. A page that is cut is filled up with nothing.
    ///
    /// - Parameter scratch: a path where nothing is, for a new workshop that goes again.
    /// - Returns: the first byte of each page, which says what it holds.
    static func put(on path: String, scratch: String) throws(JournalProblem) -> [UInt8] {
        var head = try new(scratch)
        let file = Glibc.open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw .missing(path: path) }
        defer { close(file) }
        let size = Int(lseek(file, 0, SEEK_END))
        let pages = max(fewestPages, (size + pageSize - 1) / pageSize)
        // Where these four bytes do not match the change counter, the file's own length counts.
        for place in 92..<96 { head[place] = 0xFF }
        guard ftruncate(file, off_t(pages * pageSize)) == 0, pwrite(file, head, pageSize, 0) == pageSize else {
            throw .diskFull(path: path)
        }
        return kinds(file, pages)
    }

    private static func kinds(_ file: Int32, _ pages: Int) -> [UInt8] {
        var kinds = [UInt8](repeating: 0, count: pages)
        for page in 1..<pages { _ = pread(file, &kinds[page], 1, off_t(page * pageSize)) }
        return kinds
    }

    private static func new(_ scratch: String) throws(JournalProblem) -> [UInt8] {
        let file = try NewFile(scratch)
        defer { file.discard() }
        do {
            let connection = try Connection(path: file.temporary, access: .readWrite, patience: .milliseconds(0))
            try connection.execute("PRAGMA page_size = \(pageSize); PRAGMA synchronous = OFF; " + Schema.create)
        }
        var page = [UInt8](repeating: 0, count: pageSize)
        let made = Glibc.open(file.temporary, O_RDONLY | O_CLOEXEC)
        defer { close(made) }
        guard pread(made, &page, pageSize, 0) == pageSize else { throw .diskFull(path: scratch) }
        return page
    }
}
