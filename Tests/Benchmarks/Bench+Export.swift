import Glibc

/// A whole export, against the tool that writes the format run alone on what Boplan gave it.
extension Bench {
    func export() throws -> [Result] {
        [
            try export(plan, "40 measures", to: .docx, target: 2.5),
            try export(plan, "40 measures", to: .pdf, target: 2.5),
            try export(book, "500 measures, 200 pages", to: .docx, target: 1.5),
            try export(book, "500 measures, 200 pages", to: .pdf, target: 1.5),
        ]
    }

    /// A format, with the tool that writes it.
    private struct Peer {
        var format: String
        var tool: String
        var name: String

        static let docx = Peer(format: "docx", tool: "pandoc", name: "pandoc alone, same Markdown and reference")
        static let pdf = Peer(format: "pdf", tool: "python3", name: "Typst alone, same source")
    }

    private func export(_ file: String, _ size: String, to peer: Peer, target: Double) throws -> Result {
        let what = "export to \(peer.format), \(size)"
        guard let tools = toolFolder else { return Result(what: what, note: "no tools: make tools") }
        let alone = try Eavesdropper(folder: "\(folder)/\(peer.format)", tools: tools).lastCall(of: peer.tool) {
            shims in
            try self.write(file, peer.format, tools: shims)
        }
        let (ours, theirs) = try race {
            try write(file, peer.format, tools: tools)
        } _: {
            _ = try Run(alone.program, alone.arguments, input: alone.input).finish()
        }
        return Result(what: what, ours: ours, peerName: peer.name, peer: theirs, target: target)
    }

    func write(_ file: String, _ format: String, tools: String) throws {
        _ = try Run(
            boplan, ["eksporter", file, "handlingsplan", "--format", format, "--til", folder],
            environment: ["BOPLAN_TOOLS": tools]
        ).finish()
    }

    /// `.tools` of the nearest folder above the program.
    var toolFolder: String? {
        var folder = boplan[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if access(folder + "/.tools/bin/pandoc", X_OK) == 0 { return folder + "/.tools" }
        }
        return nil
    }
}

/// Stands between Boplan and its tools, and notes how each was called and what it was given.
private struct Eavesdropper {
    struct Call {
        var program: String
        var arguments: [String]
        /// A file with what it read.
        var input: String
    }

    let folder: String
    let tools: String

    func lastCall(of tool: String, _ export: (String) throws -> Void) throws -> Call {
        _ = try Run("/bin/mkdir", ["-p", folder + "/bin"]).finish()
        for name in ["pandoc", "python3"] { try write(shim(for: name), to: "\(folder)/bin/\(name)") }
        try export(folder)
        var words = try contents(of: "\(folder)/\(tool).words").split(separator: "\n").map(String.init)
        // The empty folder that Typst was given is gone with the export.
        if tool == "python3" {
            words[words.count - 1] = folder + "/empty"
            _ = try Run("/bin/mkdir", ["-p", folder + "/empty"]).finish()
        }
        return Call(program: "\(tools)/bin/\(tool)", arguments: words, input: "\(folder)/\(tool).input")
    }

    /// The last call of a tool leaves its words and its input; no word of ours has a line break.
    private func shim(for name: String) -> String {
        """
        #!/bin/sh
        cat > '\(folder)/\(name).input'
        printf '%s\\n' "$@" > '\(folder)/\(name).words'
        exec '\(tools)/bin/\(name)' "$@" < '\(folder)/\(name).input'

        """
    }

    private func write(_ text: String, to path: String) throws {
        guard let file = fopen(path, "w") else { throw Failure.noFile(path, errno: errno) }
        fputs(text, file)
        fclose(file)
        chmod(path, 0o755)
    }
}

/// What a small file holds.
func contents(of path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw Failure.noFile(path, errno: errno) }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
}
