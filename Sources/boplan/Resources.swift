import Documents
import FileSystem
import Glibc
import Journal
import Terminal

/// The places of the process files, templates and tools: beside an installed program, or in the source tree.
struct Resources {
    let workshops: String
    let templates: String
    let tools: ToolPaths
    /// The folder for what belongs to no workshop file; nil without a home.
    let state: StateFolder?
    /// The files that may hold the commit the program was built from, the nearest first.
    let versionFiles: [String]

    init() {
        let executable = Resources.executable
        let base = Resources.base(above: executable)
        workshops = environmentVariable("BOPLAN_WORKSHOPS") ?? base + "/Workshops"
        templates = environmentVariable("BOPLAN_TEMPLATES") ?? base + "/Templates"
        var tools = ToolPaths.locate(override: environmentVariable("BOPLAN_TOOLS"), executable: executable)
        tools.scratch = Resources.scratch
        self.tools = tools
        state = Resources.state.map(StateFolder.init)
        versionFiles = [Resources.parent(executable), base].map { $0 + "/VERSION" }
    }

    /// The folders for files that do not last, the likeliest first. Most machines have most of them.
    private static var scratch: [String] {
        let places = [path("TMPDIR"), "/tmp", path("XDG_RUNTIME_DIR"), "/var/tmp", "/dev/shm", state, path("HOME")]
        return places.compactMap(\.self)
    }

    /// The path of the program, with all links followed.
    static var executable: String {
        // Without /proc, the path it was started with is as near as we come.
        realPath("/proc/self/exe") ?? realPath(CommandLine.arguments[0]) ?? ""
    }

    /// Returns `share/boplan` of the prefix the program is installed in, or the nearest folder above it that holds
    /// process files. It is never the folder one happens to stand in.
    private static func base(above executable: String) -> String {
        var folder = parent(executable)
        let shared = parent(folder) + "/share/boplan"
        if access(shared + "/Workshops", R_OK) == 0 { return shared }
        while folder.count > 1 {
            if access(folder + "/Workshops", R_OK) == 0 { return folder }
            folder = parent(folder)
        }
        return shared
    }

    private static func parent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}

extension Resources {
    /// The folder `$XDG_STATE_HOME/boplan`, or `~/.local/state/boplan`; nil without a home. A path that is not absolute
    /// is passed over, as the XDG Base Directory asks: it would be another folder wherever the program is started. A
    /// home folder that does not exist counts as none, and is not made.
    static var state: String? {
        if let state = path("XDG_STATE_HOME") { return state + "/boplan" }
        return path("HOME").flatMap { access($0, X_OK) == 0 ? $0 + "/.local/state/boplan" : nil }
    }

    /// Returns the absolute path that is in a variable of the environment.
    private static func path(_ name: String) -> String? {
        environmentVariable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
}
