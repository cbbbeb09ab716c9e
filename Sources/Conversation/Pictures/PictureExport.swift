import Documents
import Planning

/// The export of `eksporter FIL bilder`: the pictures of the documents as files, in a folder of their own.
package struct PictureExport {
    /// The word in place of a document's name.
    package static let name = ExportWord.pictures.rawValue

    /// Returns the formats asked for; all when none is.
    package static func formats(_ words: [String]) throws(Problem) -> [PictureFormat] {
        let formats = try words.map { word throws(Problem) in try PictureFormat(format: word) }.uniqued()
        return formats.isEmpty ? PictureFormat.allCases : formats
    }
}
