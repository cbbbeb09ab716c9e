import Glibc

/// The places of the tools that write documents. They are our own pinned copies, never whatever the machine happens to
/// have: the same workshop is the same bytes only when the same tools write them.
package struct ToolPaths: Sendable, Equatable {
    /// The program that makes every format but PDF, and the source of PDF.
    package var pandoc: String?
    /// The Python that has Typst's binding, which makes PDF.
    package var python: String?
    /// The folder where they were looked for.
    package private(set) var folder: String?
    /// Folders where Typst may be given an empty one of its own; the first that will have it does.
    package var scratch = ["/tmp"]

    package init(pandoc: String?, python: String?) {
        self.pandoc = pandoc
        self.python = python
    }

    /// Looks at the folder the caller asks for (`BOPLAN_TOOLS`); and without one, beside an installed
    /// `bin/boplan` (`lib/boplan/tools`), then in `.tools` of the nearest folder above the executable.
    /// A tool that is not there is nil; one that cannot be run is told when it is needed.
    package static func locate(override: String?, executable: String) -> ToolPaths {
        if let override { return ToolPaths(folder: override) }
        var folder = parent(executable)
        let installed = parent(folder) + "/lib/boplan/tools"
        if isThere(installed + "/bin/pandoc") { return ToolPaths(folder: installed) }
        while folder.count > 1 {
            if isThere(folder + "/.tools/bin/pandoc") { return ToolPaths(folder: folder + "/.tools") }
            folder = parent(folder)
        }
        return ToolPaths(folder: installed)
    }

    /// Finds the tools of `folder`, which is a virtual environment, as `make tools` leaves it.
    private init(folder: String) {
        func tool(_ name: String) -> String? {
            let path = folder + "/bin/" + name
            return Self.isThere(path) ? path : nil
        }
        self.init(pandoc: tool("pandoc"), python: tool("python3"))
        self.folder = folder
    }

    private static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

    private static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return String(path[..<slash])
    }
}
