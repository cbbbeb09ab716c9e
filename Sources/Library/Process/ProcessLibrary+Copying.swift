import FileSystem
import Glibc
import Planning

extension ProcessLibrary {
    /// The outcome of copying.
    package enum Copy: Sendable, Equatable {
        case made
        /// An outcome where there is something already, which is left as it is.
        case alreadyThere
        /// A path that could not be written; nothing is left of the copy.
        case notWritten(path: String)
    }

    /// Copies the files of a process to a folder, to be edited there, with the folder's name as its id.
    ///
    ///     try library.copy("klima", to: "prosesser/vår-prosess")  // .made
    ///
    /// - Throws: `ProcessFailure` when the process is not there or cannot be read.
    package func copy(_ process: String, to path: String) throws(ProcessFailure) -> Copy {
        let source = root(try load(process).id)
        guard access(path, F_OK) != 0 else { return .alreadyThere }
        var target = CopiedFolder(path: path)
        return target.fill(from: source) ? .made : .notWritten(path: target.failed ?? path)
    }
}

/// A folder that is written whole or not at all.
private struct CopiedFolder {
    let path: String
    private(set) var failed: String?
    private var made: [String] = []

    init(path: String) { self.path = path }

    mutating func fill(from source: Folder) -> Bool {
        let isWhole = write(source, to: path)
        if !isWhole { for path in made.reversed() where unlink(path) != 0 { rmdir(path) } }
        return isWhole
    }

    /// Writes the files of the process, and those in the folders it has beside them.
    private mutating func write(_ folder: Folder, to path: String) -> Bool {
        guard make(path), let names = try? [".yaml", ".po", ".txt"].flatMap({ try folder.files(endingIn: $0) })
        else { return false }
        for name in names {
            guard let bytes = try? folder.bytes(of: name) else { return fail(path + "/" + name) }
            let isProcess = folder.path == folder.root + "/" + folder.name && name == ProcessReader.processFile
            guard write(isProcess ? renamed(bytes) : bytes, to: path + "/" + name) else { return false }
        }
        guard path == self.path else { return true }
        for name in [WordingReader.folder, ProcessLibrary.rehearsalFolder]
        where ((try? folder.folders()) ?? []).contains(name) {
            guard write(folder.folder(name), to: path + "/" + name) else { return false }
        }
        return true
    }

    /// Returns a file with the folder's name where the process says its id. A copy is copied only when it is asked for.
    private func renamed(_ bytes: [UInt8]) -> [UInt8] {
        let id = path.split(separator: "/").last.map(String.init) ?? path
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.filter { !$0.hasPrefix(ProcessKeys.pattern.name + ":") }
        return Array(kept.map { $0.hasPrefix("id:") ? "id: " + id : String($0) }.joined(separator: "\n").utf8)
    }

    private mutating func make(_ path: String) -> Bool {
        guard mkdir(path, 0o755) == 0 else { return fail(path) }
        made.append(path)
        return true
    }

    private mutating func write(_ bytes: [UInt8], to path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { return fail(path) }
        made.append(path)
        let isWritten = FileBytes.write(bytes[...], to: file)
        return close(file) == 0 && isWritten ? true : fail(path)
    }

    private mutating func fail(_ path: String) -> Bool {
        failed = path
        return false
    }
}

extension ProcessLibrary {
    /// Finds the folder of process files that a folder with one process lies in, and what it is called there.
    ///
    ///     ProcessLibrary.at("prosesser/vår-prosess")?.id  // "vår-prosess"
    ///
    /// - Parameter shared: the folder with the glossaries that are shared; where the process lies when it is nil.
    /// - Returns: nil when there is no such folder.
    package static func at(_ path: String, shared: String? = nil) -> (library: ProcessLibrary, id: String)? {
        guard let real = realPath(path), let slash = real.lastIndex(of: "/"), slash != real.startIndex else {
            return nil
        }
        let id = String(real[real.index(after: slash)...])
        var library = ProcessLibrary(folder: String(real[..<slash]))
        library.shared = shared
        return (library, id)
    }
}
