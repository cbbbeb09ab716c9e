/// A program that documents need.
package enum DocumentTool: String, Sendable, Equatable {
    case pandoc, typst

    /// The name of the package in `requirements.txt`.
    package var package: String {
        switch self {
        case .pandoc: "pypandoc_binary"
        case .typst: "typst"
        }
    }

    /// The formats that cannot be made without it, by the names people know.
    package var makes: [String] {
        formats.map(\.rawValue) + (self == .typst ? [PictureFormat.png.rawValue] : [])
    }

    /// The documents that cannot be made without it.
    package var formats: [DocumentFormat] {
        switch self {
        case .pandoc: DocumentFormat.texts
        case .typst: [.pdf]
        }
    }
}
