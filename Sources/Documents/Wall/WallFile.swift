import Language

/// A wall in a file that a browser shows. It is written whole or not at all, and only when it has changed.
package struct WallFile: Sendable {
    package let path: String
    private let say: Language
    private let style: String
    private let script: String
    private var shown: WallModel?

    /// - Throws: `unreadable` when the looks in `stil` are missing, and `notAWall` when something else has that
    ///   name, which is never written over.
    package init(_ path: String, templates: TemplateFolder, say: Language) throws(DocumentProblem) {
        self.path = path
        self.say = say
        style = try FileText.read(templates.style("vegg.css"))
        script = try FileText.read(templates.style("vegg.js"))
        if let start = try? FileText.bytes(path, limit: 400), !start.isEmpty,
            !String(decoding: start, as: UTF8.self).contains(WallPage.mark)
        {
            throw .notAWall(path: path)
        }
    }

    /// Writes the file, unless it says so already.
    ///
    /// - Throws: `unwritable`; the page that was there is still whole.
    package mutating func show(_ model: WallModel) throws(DocumentProblem) {
        guard model != shown else { return }
        let page = WallPage(model: model, say: say, style: style, script: script)
        try AtomicFile.write(Array(page.html.utf8), to: path, isLasting: false)
        shown = model
    }
}
