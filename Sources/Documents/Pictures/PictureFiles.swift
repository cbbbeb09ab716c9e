/// A format that a picture can be written in. The raw value is the file's extension.
package enum PictureFormat: String, Sendable, CaseIterable {
    case svg, png
}

/// Pictures as files of their own: `rutenett.svg`, and `rutenett-2.svg` where it takes more sheets.
///
///     try PictureFiles(tools: tools, style: "Templates/stil").write(pictures, as: .svg, in: "ut").paths
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
    ) throws(DocumentProblem) -> (paths: [String], replaced: [Unicode.Scalar]) {
        let sheets = pictures.flatMap(\.sheets)
        let contents: Typeset<[[UInt8]]>
        switch format {
        case .svg: contents = Typeset(sheets.map { Array($0.svg.utf8) })
        case .png: contents = try typst.png(of: sheets)
        }
        let names = pictures.flatMap { picture in
            picture.sheets.indices.map { $0 == 0 ? picture.name : "\(picture.name)-\($0 + 1)" }
        }
        var paths: [String] = []
        for (name, bytes) in zip(names, contents.made) {
            let path = "\(folder)/\(name).\(format.rawValue)"
            try AtomicFile.write(bytes, to: path)
            paths.append(path)
        }
        return (paths, contents.replaced)
    }
}
