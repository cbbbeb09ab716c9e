import Documents
import FileSystem
import Glibc
import Planning
import Terminal

/// The places of the process files, templates and tools: beside an installed program, or in the source tree.
struct Resources {
    let workshops: String
    let templates: String
    let tools: ToolPaths
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
        versionFiles = [Resources.parent(executable), base].map { $0 + "/VERSION" }
    }

    /// The folders for files that do not last, the likeliest first. Most machines have most of them.
    private static var scratch: [String] {
        func named(_ name: String) -> String? { environmentVariable(name).flatMap { $0.first == "/" ? $0 : nil } }
        let places = [
            named("TMPDIR"), "/tmp", named("XDG_RUNTIME_DIR"), "/var/tmp", "/dev/shm", History.state, named("HOME"),
        ]
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

/// The files where typed lines are remembered, one history for each workshop file, and where events are kept that a
/// workshop file could not take.
enum History {
    /// Returns the path `~/.local/state/boplan/<name>-<hash>.historikk` (XDG Base Directory); nil where there is no
    /// folder to write it in.
    static func file(for workshop: String) -> String? {
        guard let state, PrivateFolder.make(state), access(state, W_OK | X_OK) == 0 else { return nil }
        return "\(state)/\(hash(realPath(workshop) ?? workshop)).historikk"
    }

    /// Returns a new path for the events this run has to keep for a workshop whose file cannot be written; nil without
    /// a home.
    static func spare(for workshop: String) -> String? {
        guard let folder = state, PrivateFolder.make(folder) else { return nil }
        let name = workshop.split(separator: "/").last.map(String.init) ?? "plan.boplan"
        return "\(folder)/\(String(UInt32.random(in: 1...UInt32.max), radix: 16))-\(name)"
    }

    /// Returns those that earlier runs left for it.
    static func spares(for workshop: String) -> [String] {
        guard let folder = state, let name = workshop.split(separator: "/").last else { return [] }
        return Files.names(in: folder).filter { $0.hasSuffix("-\(name)") }.sorted().map { "\(folder)/\($0)" }
    }

    /// The folder `$XDG_STATE_HOME/boplan`, or the same in the home folder; nil without a home. A path that is not
    /// absolute is passed over, as the XDG Base Directory asks: it would be another folder wherever the program is
    /// started. A home folder that does not exist counts as none, and is not made.
    static var state: String? {
        if let state = path("XDG_STATE_HOME") { return state + "/boplan" }
        return path("HOME").flatMap { access($0, X_OK) == 0 ? $0 + "/.local/state/boplan" : nil }
    }

    private static func path(_ name: String) -> String? {
        environmentVariable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }

    /// Returns a short name for a text, the same from run to run.
    static func hash(_ text: String) -> String {
        var hash = FNV()
        hash.add(text)
        return String(hash.value, radix: 16)
    }
}
