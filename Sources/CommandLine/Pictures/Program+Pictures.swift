import Conversation
import Documents
import Planning
import Publishing

extension Program {
    /// Makes the pictures that show something; says so where there are none yet.
    func exportPictures(_ request: DocumentRequest, file: String) throws(Problem) -> [ExportedFile] {
        let formats = try PictureExport.formats(request.formats)
        let language = try language(request.language)
        let reading = try worded(request.reading, in: language)
        let pictures = PictureContext(
            reading: reading, say: try saying(in: language), mostSheets: .max
        ).pictures
        guard !pictures.isEmpty else {
            host.err(
                words.say("Det er ikke noe å tegne ennå. Bildene kommer når gruppa har skrevet eller plassert noe."))
            return []
        }
        let parent = request.folder ?? file.folder
        guard host.makeFolder(parent) else { throw .file(.folderNotMade(parent)) }
        let name = nameKeepingOthers(PictureExport.name, plan: file) { name in
            formats.flatMap { PictureFiles.paths(of: pictures, as: $0, in: parent + "/" + name) }
        }
        let folder = parent + "/" + name
        guard host.makeFolder(folder) else { throw .file(.folderNotMade(folder)) }
        let files = PictureFiles(
            templates: TemplateFolder(root: host.templates, language: words.language),
            tools: host.tools, limits: host.limits, notes: host.notes)
        tellOfMaking(request.document, as: formats.map(\.rawValue))
        return formats.flatMap { format -> [ExportedFile] in
            do throws(DocumentProblem) {
                let written = try files.write(pictures, as: format, in: folder)
                noteMade(written.files, plan: file)
                var made = written.files.map { ExportedFile(format: format.rawValue, outcome: .success($0.path.shown)) }
                // Typst makes them all at once, and does not say which has what.
                if !made.isEmpty { made[made.count - 1].replaced = written.replaced }
                return made
            } catch {
                return [ExportedFile(format: format.rawValue, outcome: .failure(.document(error)))]
            }
        }
    }
}
