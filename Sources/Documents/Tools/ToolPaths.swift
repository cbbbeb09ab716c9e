import Glibc

/// Where the tools that write documents are. They are our own pinned copies, never whatever the
/// machine happens to have: the same workshop is the same bytes only when the same tools write them.
package struct ToolPaths: Sendable, Equatable {
    /// Makes every format but PDF, and the source of PDF.
    package var pandoc: String?
    /// The Python that has Typst's binding, which makes PDF.
    package var python: String?
    /// Folders where Typst may be given an empty one of its own; the first that will have it does.
    package var scratch = ["/tmp"]

    package init(pandoc: String?, python: String?) {
        self.pandoc = pandoc
        self.python = python
    }

    /// Looks at the folder the caller asks for (`BOPLAN_TOOLS`); and without one, beside an installed
    /// `bin/boplan` (`lib/boplan/tools`), then in `.tools` of the nearest folder above the executable.
    /// A tool that is not there is nil.
    package static func locate(override: String?, executable: String) -> ToolPaths {
        if let override { return ToolPaths(folder: override) }
        var folder = parent(executable)
        let installed = parent(folder) + "/lib/boplan/tools"
        if isExecutable(installed + "/bin/pandoc") { return ToolPaths(folder: installed) }
        while folder.count > 1 {
            if isExecutable(folder + "/.tools/bin/pandoc") { return ToolPaths(folder: folder + "/.tools") }
            folder = parent(folder)
        }
        return ToolPaths(pandoc: nil, python: nil)
    }

    /// `folder` is a virtual environment, as `make tools` leaves it.
    private init(folder: String) {
        func tool(_ name: String) -> String? {
            let path = folder + "/bin/" + name
            return Self.isExecutable(path) ? path : nil
        }
        self.init(pandoc: tool("pandoc"), python: tool("python3"))
    }

    private static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

    private static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return String(path[..<slash])
    }
}
