import Glibc
import Language

extension Language {
    /// The file with the texts of a language: beside its documents.
    private static let catalogueFile = "boplan.po"

    /// Creates the language of that tag, with the catalogue in the folder of its documents. Bokmål needs none, and a
    /// folder without one has every text in bokmål.
    ///
    /// - Parameter templates: The folder that has a folder for each language.
    /// - Throws: `DocumentProblem.unreadable` or `catalogue` when there is one that is not as it should be.
    package init(_ tag: String, templates: String) throws(DocumentProblem) {
        let file = "\(templates)/\(tag)/\(Language.catalogueFile)"
        guard tag != Language.nb.tag, access(file, F_OK) == 0 else {
            self.init(tag: tag, catalogue: nil)
            return
        }
        let text = try FileText.read(file)
        do throws(CatalogueFault) {
            self.init(tag: tag, catalogue: try Catalogue(po: text))
        } catch {
            throw .catalogue(file: file, error)
        }
    }
}
