import FileSystem
import Glibc

/// A folder of process files. Links are followed only inside `root`.
struct Folder {
    let path: String
    /// The last part of the path.
    let name: String
    /// The outermost folder that may be read.
    let root: String

    /// The reason why a file or folder cannot be read.
    struct Unreadable: Error {
        var fault: ProcessProblem.Fault
    }

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
    func files(endingIn ending: String) throws(Unreadable) -> [String] {
        try names().filter { $0.hasSuffix(ending) }
    }

    /// Returns the names of the folders in it that may be read.
    func folders() throws(Unreadable) -> [String] {
        try names().filter { name in
            var info = stat()
            let path = path + "/" + name
            return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR && !leadsOut(path)
        }
    }

    private func names() throws(Unreadable) -> [String] {
        guard let names = FolderListing.names(in: path) else { throw Unreadable(fault: .unreadable(errno: errno)) }
        return names.filter { !$0.hasPrefix(".") }
    }

    /// Returns what is in a file, up to one byte more than a process file may hold.
    func bytes(of name: String) throws(Unreadable) -> [UInt8] {
        let path = path + "/" + name
        guard !leadsOut(path) else { throw Unreadable(fault: .outsideFolder) }
        // A pipe must not make us wait for someone to write to it.
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw Unreadable(fault: .unreadable(errno: errno)) }
        defer { close(file) }
        var info = stat()
        guard fstat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
            throw Unreadable(fault: .notAFile)
        }
        return try Self.contents(of: file, size: Int(info.st_size))
    }

    private static func contents(of file: Int32, size: Int) throws(Unreadable) -> [UInt8] {
        let capacity = min(size, NodeReader.largestFile) + 1
        var failure: Int32?
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            while count < capacity {
                let got = read(file, buffer.baseAddress! + count, capacity - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                guard got > 0 else { break }
                count += got
            }
        }
        if let failure { throw Unreadable(fault: .unreadable(errno: failure)) }
        return bytes
    }

    /// Whether `path` is a link to somewhere outside `root`.
    private func leadsOut(_ path: String) -> Bool {
        var info = stat()
        guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFLNK else { return false }
        guard let real = realPath(path), let realRoot = realPath(root) else { return true }
        return !real.hasPrefix(realRoot + "/")
    }
}
