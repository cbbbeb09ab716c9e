import Documents
import Planning

/// `/eksporter [DOCUMENT] [FORMAT…]`: makes the plan, in every format when none is named.
struct ExportCommand: Command {
    let names = ["eksporter", "export"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let words = argument.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
        let known = session.process.documents + [PictureExport.name]
        let formats = words.filter(isFormat)
        let documents = words.filter { !isFormat($0) }
        try refuseMisspelt(documents, known: known)
        var replies: [Reply] = []
        for document in documents.isEmpty ? session.process.documents : documents {
            replies += try session.export(
                DocumentRequest(reading: session.reading, document: document, formats: formats.map { $0.lowercased() }))
        }
        return replies
    }

    private func isFormat(_ word: String) -> Bool {
        DocumentFormat(rawValue: word.lowercased()) != nil || PictureFormat(rawValue: word.lowercased()) != nil
    }

    /// A word that is no document but nearly a format.
    private func refuseMisspelt(_ words: [String], known: [String]) throws(Problem) {
        let formats = DocumentFormat.allCases.map(\.rawValue) + PictureFormat.allCases.map(\.rawValue)
        for word in words where !known.contains(word) && nearest(to: word, among: known) == nil {
            guard let format = nearest(to: word, among: formats) else { continue }
            throw .unknownFormat(word, known: formats, nearest: format)
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(
            session.process.documents + [PictureExport.name] + DocumentFormat.allCases.map(\.rawValue)
                + PictureFormat.allCases.map(\.rawValue))
    }
}

extension Session {
    fileprivate func export(_ order: DocumentRequest) throws(Problem) -> [Reply] {
        let files: [ExportedFile]
        do {
            files = try ports.export(order, ports.file)
        } catch let problem as Problem {
            throw problem
        } catch {
            preconditionFailure("Exporting throws problems only: \(error)")
        }
        return files.map { file in
            switch file.outcome {
            case .success(let path):
                Reply.result([line(.exported(path: path))])
            case .failure(let problem):
                Reply(.problem, words.told(problem))
            }
        }
    }
}
