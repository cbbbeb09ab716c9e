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
        // Before the user's own settings are read, so that they win.
        rl_variable_bind("show-all-if-ambiguous", "on")
        rl_initialize()
    }

    /// The function that receives the finished line, or nil at the end of input.
    static let lineIsDone: @convention(c) (UnsafeMutablePointer<CChar>?) -> Void = { line in
        defer { free(line) }
        rl_callback_handler_remove()
        if line == nil, !pasteIsBracketed { boplan_rl_write("\n") }
        // The buffer, not `line`, which would end at a NUL.
        Readline.editor?.line.finished = line == nil ? .endOfInput : .line(LineText.mended(lineBytes))
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
