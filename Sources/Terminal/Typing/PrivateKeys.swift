import CReadline

/// The keys of a line that others at the same keyboard are not to find again.
///
/// Readline remembers what was erased, searched for, moved through or recorded (the kill ring, the undo list, the
/// history, the searches, macros, vi's registers), and gives its users no way to empty most of it. So while such a
/// line is typed, none of its commands that keep or bring back text has a key: there are only those listed here, on a
/// key map of our own, whatever the person's own settings say. What is erased is erased.
enum PrivateKeys {
    /// Readline's commands that neither keep nor bring back any text, by the keys they have.
    private static let commands: [(name: String, keys: [String])] = [
        ("accept-line", [#"\C-m"#, #"\C-j"#]),
        ("complete", [#"\C-i"#]),
        ("abort", [#"\C-g"#]),
        ("clear-screen", [#"\C-l"#]),
        ("bracketed-paste-begin", [#"\e[200~"#]),
        ("beginning-of-line", [#"\C-a"#, #"\e[H"#, #"\eOH"#, #"\e[1~"#, #"\e[7~"#]),
        ("end-of-line", [#"\C-e"#, #"\e[F"#, #"\eOF"#, #"\e[4~"#, #"\e[8~"#]),
        ("forward-char", [#"\C-f"#, #"\e[C"#, #"\eOC"#]),
        ("backward-char", [#"\C-b"#, #"\e[D"#, #"\eOD"#]),
        ("forward-word", [#"\ef"#, #"\e[1;5C"#, #"\e[1;3C"#]),
        ("backward-word", [#"\eb"#, #"\e[1;5D"#, #"\e[1;3D"#]),
        ("delete-char", [#"\C-d"#, #"\e[3~"#]),
        ("backward-delete-char", [#"\C-h"#, #"\C-?"#]),
    ]

    /// Binds the keys that erase more than a character; readline's own commands for them would keep the text.
    private static func bindErasers(in map: Keymap) {
        rl_bind_keyseq_in_map(#"\C-u"#, { boplan_rl_erase_to_start($0, $1) }, map)
        rl_bind_keyseq_in_map(#"\C-k"#, { boplan_rl_erase_to_end($0, $1) }, map)
        for key in [#"\C-w"#, #"\e\C-?"#, #"\e\C-h"#] {
            rl_bind_keyseq_in_map(key, { boplan_rl_erase_word($0, $1) }, map)
        }
        rl_bind_keyseq_in_map(#"\ed"#, { boplan_rl_erase_next_word($0, $1) }, map)
    }

    nonisolated(unsafe) private static let map: Keymap? = {
        guard let map = rl_make_bare_keymap() else { return nil }
        let insert = rl_named_function("self-insert")
        for byte in Array(0x20...0x7E) + Array(0x80...0xFF) { rl_bind_key_in_map(Int32(byte), insert, map) }
        for (name, keys) in commands {
            for key in keys { rl_bind_keyseq_in_map(key, rl_named_function(name), map) }
        }
        bindErasers(in: map)
        return map
    }()

    /// Calls `read` with these keys in place of the person's own. Readline chooses its key map as it begins a line, so
    /// `choose` is called by its hook, when it has.
    static func reading<Result>(_ read: () -> Result) -> Result {
        let (own, binding) = (rl_get_keymap(), rl_variable_value(Self.binding).map { String(cString: $0) })
        // The terminal's own keys for erasing would be bound anew after each Ctrl-Z.
        rl_variable_bind(Self.binding, "off")
        boplan_rl_set_begun { PrivateKeys.choose() }
        defer {
            boplan_rl_set_begun(nil)
            rl_variable_bind(Self.binding, binding ?? "on")
            rl_set_keymap(own)
        }
        return read()
    }

    private static let binding = "bind-tty-special-chars"

    private static func choose() -> Int32 {
        if let map { rl_set_keymap(map) }
        return 0
    }
}
