import CReadline
import Glibc

/// The C functions readline calls, and the one editor they belong to.
///
/// They cannot carry a context, so the editor is kept here. Unsafe only in the letter: readline calls
/// them on the thread that called readline, and `LineEditor` is not Sendable.
enum Readline {
    nonisolated(unsafe) private static weak var editor: LineEditor?

    static func start(for editor: LineEditor, showsOnError: Bool) {
        precondition(Self.editor == nil, "one LineEditor at a time")
        Self.editor = editor
        _ = TextLocale.isUTF8
        boplan_rl_setup(showsOnError)
        boplan_rl_set_getc { _ in Readline.editor?.nextByte() ?? EOF }
        boplan_rl_set_completion(completeLine, showChoices)
        boplan_rl_set_startup(insertPrefill)
        // Before the user's own settings are read, so that they win.
        rl_variable_bind("show-all-if-ambiguous", "on")
        // Esc and Enter would change to vi's keys, without a word.
        if let meta = rl_get_keymap_by_name("emacs-meta") {
            for key in [Int32(UInt8(ascii: "\r")), Int32(UInt8(ascii: "\n"))] {
                rl_bind_key_in_map(key, rl_named_function("accept-line"), meta)
            }
        }
        rl_initialize()
    }

    /// Reads one line with readline, which comes back for every byte to `LineEditor.nextByte`; nil when the line was
    /// ended otherwise than by Enter.
    ///
    /// Not readline's callback interface: in 8.2 that dies of keys in the middle of a search (docs/decisions.md).
    static func line(prompt: String) -> String? {
        // Some commands leave a key map of their own behind, in which Enter may be none.
        rl_set_keymap_from_edit_mode()
        followSearch()
        guard let text = readline(prompt) else {
            if !pasteIsBracketed { boplan_rl_write("\n") }
            return nil
        }
        defer { free(text) }
        return LineText.mended(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }

    /// The fewest columns readline reckons with. It divides by one or two fewer than there are.
    private static let fewestColumns: Int32 = 4

    /// Takes in the size of the window, and draws the line anew when asked to.
    static func takeInSize(redrawing: Bool) {
        let size = TerminalDevice.size(of: STDIN_FILENO)
        guard size.columns >= fewestColumns else {
            rl_set_screen_size(Int32(max(1, size.rows)), fewestColumns)
            if redrawing { rl_forced_update_display() }
            return
        }
        if redrawing { rl_resize_terminal() } else { rl_reset_screen_size() }
    }

    nonisolated(unsafe) private static var isFollowing = false

    /// Says in other words what readline says in English of a search (Ctrl-R), from the first key of it on. Only then:
    /// readline takes a terminal that somebody else draws on for one that can do nothing.
    static func followSearch() {
        guard boplan_rl_is_searching() != isFollowing else { return }
        isFollowing.toggle()
        boplan_rl_set_redisplay(isFollowing ? { Readline.draw() } : nil)
        if isFollowing { draw() }
    }

    /// Draws the line; a search in its own words, with which readline comes back here.
    private static func draw() {
        guard boplan_rl_is_searching(), let shown = boplan_rl_shown_prompt(),
            let search = LineSearch(String(cString: shown)), let text = editor?.searchPrompt?(search)
        else { return rl_redisplay() }
        boplan_rl_show_message(text)
    }

    private static let insertPrefill: @convention(c) () -> Int32 = {
        if let prefill = Readline.editor?.line.prefill, !prefill.isEmpty { rl_insert_text(prefill) }
        return 0
    }

    /// Whether readline brackets pastes; it then ends the line on screen itself at the end of input.
    private static var pasteIsBracketed: Bool {
        rl_variable_value("enable-bracketed-paste").map { String(cString: $0) == "on" } ?? false
    }

    /// The bytes of the line being edited.
    static var lineBytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: boplan_rl_line(), count: Int(boplan_rl_end()))
    }

    private static let completeLine:
        @convention(c) (UnsafePointer<CChar>?, Int32, Int32) -> UnsafeMutablePointer<
            UnsafeMutablePointer<CChar>?
        >? = { _, _, _ in
            boplan_rl_set_completion_end(false)
            guard let editor = Readline.editor, let plan = editor.planCompletion() else { return nil }
            boplan_rl_set_completion_end(plan.appendsSpace)
            return cArray(plan.matches)
        }

    private static let showChoices:
        @convention(c) (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, Int32, Int32) -> Void = {
            _, _, _ in Readline.editor?.showChoices()
        }

    /// Returns a malloc'ed, nil-ended array of malloc'ed strings, which readline frees.
    private static func cArray(_ texts: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        let stride = MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
        guard let memory = calloc(texts.count + 1, stride) else { return nil }
        let array = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: texts.count + 1)
        for (index, text) in texts.enumerated() { array[index] = strdup(text) }
        return array
    }
}
