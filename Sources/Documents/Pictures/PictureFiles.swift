/// A format that a picture can be written in. The raw value is the file's extension.
package enum PictureFormat: String, Sendable, CaseIterable {
    case svg, png
}

/// Pictures as files of their own: `rutenett.svg`, and `rutenett-2.svg` where it takes more sheets.
///
///     try PictureFiles(tools: tools, style: "Templates/stil").write(pictures, as: .svg, in: "ut").files.map(\.path)
///     // ["ut/rutenett.svg", "ut/swot.svg"]
package struct PictureFiles {
    private let typst: Typst

    package init(
        templates: TemplateFolder, tools: ToolPaths, limits: ToolLimits = ToolLimits(), notes: FailureNotes? = nil
    ) {
        typst = Typst(
            tools: tools, script: templates.style("typst_lag.py"), date: 0,
            runner: ToolRunner(limits: limits, notes: notes))
    }

    /// Writes one format of all pictures into a folder that exists.
    ///
    /// - Throws: `missingTool` when PNG is asked for and Typst is not there, and what else stops a file.
    /// - Returns: the files, in the order of the pictures, and the characters that stand there as a replacement sign.
    package func write(
        _ pictures: [Picture], as format: PictureFormat, in folder: String
    ) throws(DocumentProblem) -> (files: [MadeFile], replaced: [Unicode.Scalar]) {
        let sheets = pictures.flatMap(\.sheets)
        let contents: Typeset<[[UInt8]]>
        switch format {
        case .svg: contents = Typeset(sheets.map { Array($0.svg.utf8) })
        case .png: contents = try typst.png(of: sheets)
        }
        var files: [MadeFile] = []
        for (path, bytes) in zip(Self.paths(of: pictures, as: format, in: folder), contents.made) {
            files.append(try MadeFile(writing: bytes, to: path))
        }
        return (files, contents.replaced)
    }

    /// Returns the paths that one format of the pictures is written to, in their order.
    package static func paths(of pictures: [Picture], as format: PictureFormat, in folder: String) -> [String] {
        pictures.flatMap { picture in
            picture.sheets.indices.map { sheet in
                "\(folder)/\(picture.name)\(sheet == 0 ? "" : "-\(sheet + 1)").\(format.rawValue)"
            }
        }
    }
}
