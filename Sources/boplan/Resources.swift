import Documents
import Glibc
import Planning
import Terminal

/// Where the process files, templates and tools are: beside an installed program, or in the source tree.
struct Resources {
    let workshops: String
    let templates: String
    let tools: ToolPaths

    init() {
        let executable = Resources.executable
        let base = Resources.base(above: executable)
        workshops = environmentVariable("BOPLAN_WORKSHOPS") ?? base + "/Workshops"
        templates = environmentVariable("BOPLAN_TEMPLATES") ?? base + "/Templates"
        tools = ToolPaths.locate(override: environmentVariable("BOPLAN_TOOLS"), executable: executable)
    }

    private static var executable: String {
        guard let path = realpath("/proc/self/exe", nil) else { return CommandLine.arguments[0] }
        defer { free(path) }
        return String(cString: path)
    }

    /// `share/boplan` of the prefix the program is installed in, or the nearest folder above it that
    /// holds process files.
    private static func base(above executable: String) -> String {
        var folder = parent(executable)
        let shared = parent(folder) + "/share/boplan"
        if access(shared + "/Workshops", R_OK) == 0 { return shared }
        while folder.count > 1 {
            if access(folder + "/Workshops", R_OK) == 0 { return folder }
            folder = parent(folder)
        }
        return "."
    }

    private static func parent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}

/// Where what was typed is remembered, one history for each workshop file; and what its file could not take.
enum History {
    /// `~/.local/state/boplan/<name>-<hash>.historikk` (XDG Base Directory); nil without a home.
    static func file(for workshop: String) -> String? {
        guard let state = state else { return nil }
        guard Files.makeFolder(state) else { return nil }
        let path = realpath(workshop, nil).map { path in
            defer { free(path) }
            return String(cString: path)
        }
        var hash = FNV()
        hash.add(path ?? workshop)
        return "\(state)/\(String(hash.value, radix: 16)).historikk"
    }

    /// A new name for what this run has to keep for a workshop whose file cannot be written; nil without a home.
    static func spare(for workshop: String) -> String? {
        guard let folder = state, Files.makeFolder(folder) else { return nil }
        let name = workshop.split(separator: "/").last.map(String.init) ?? "plan.boplan"
        return "\(folder)/\(String(UInt32.random(in: 1...UInt32.max), radix: 16))-\(name)"
    }

    /// Those that earlier runs left for it.
    static func spares(for workshop: String) -> [String] {
        guard let folder = state, let name = workshop.split(separator: "/").last else { return [] }
        return Files.names(in: folder).filter { $0.hasSuffix("-\(name)") }.sorted().map { "\(folder)/\($0)" }
    }

    /// `$XDG_STATE_HOME/boplan`, or the same in the home folder; nil without a home.
    static var state: String? {
        if let state = environmentVariable("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/boplan" }
        return environmentVariable("HOME").map { $0 + "/.local/state/boplan" }
    }
}
