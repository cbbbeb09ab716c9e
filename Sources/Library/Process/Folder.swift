import FileSystem
import Glibc

/// A folder of process files. Links are followed only inside `root`.
struct Folder {
    let path: String
    /// The last part of the path.
    let name: String
    /// The outermost folder that may be read.
    let root: String

    init(root: String) {
        (path, name, self.root) = (root, String(root.split(separator: "/").last ?? "/"), root)
    }

    private init(path: String, name: String, root: String) {
        (self.path, self.name, self.root) = (path, name, root)
    }

    func folder(_ name: String) -> Folder {
        Folder(path: path + "/" + name, name: name, root: root)
    }

    /// Returns the names of files with this ending, in the order of their bytes. Hidden files are left out.
    func files(endingIn ending: String) throws(Misreading) -> [String] {
        try names().filter { $0.hasSuffix(ending) }
    }

    /// Returns the names of the folders in it that may be read.
    func folders() throws(Misreading) -> [String] {
        try names().filter { name in
            var info = stat()
            let path = path + "/" + name
            return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR && !leadsOut(path)
        }
    }

    private func names() throws(Misreading) -> [String] {
        guard let names = FolderListing.names(in: path) else { throw Misreading(fault: .unreadable(errno: errno)) }
        return names.filter { !$0.hasPrefix(".") }
    }

    /// Returns what is in a file; of one that is larger than a process file may be, at least enough to tell.
    func bytes(of name: String) throws(Misreading) -> [UInt8] {
        let path = path + "/" + name
        guard !leadsOut(path) else { throw Misreading(fault: .outsideFolder) }
        // A pipe must not make us wait for someone to write to it.
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw Misreading(fault: .unreadable(errno: errno)) }
        defer { close(file) }
        guard FileKind.of(file) == S_IFREG else { throw Misreading(fault: .notAFile) }
        guard let bytes = FileBytes.read(from: file, limit: NodeReader.largestFile + 1) else {
            throw Misreading(fault: .unreadable(errno: errno))
        }
        return bytes
    }

    /// Whether `path` is a link to somewhere outside `root`.
    private func leadsOut(_ path: String) -> Bool {
        guard FileKind.at(path) == S_IFLNK else { return false }
        guard let real = realPath(path), let realRoot = realPath(root) else { return true }
        return !real.hasPrefix(realRoot + "/")
    }
}

extension Folder {
    /// Reads a file whose keys fit `table`.
    ///
    /// - Parameter shown: the name that its problems are told under.
    /// - Throws: everything that is wrong with it.
    func node(
        of file: String, as shown: String, fitting table: KeyTable, in process: String
    ) throws(ProcessFailure) -> Node {
        var checker = KeyChecker(file: shown)
        do throws(Misreading) {
            let node = try NodeReader.read(try bytes(of: file))
            checker.check(node, against: table)
            if checker.problems.isEmpty { return node }
        } catch {
            checker.note(error.fault, error.line)
        }
        throw ProcessFailure(process: process, problems: checker.problems)
    }
}
