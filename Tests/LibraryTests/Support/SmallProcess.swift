import Glibc
import Language
import Library

/// A sound process of three tools, whose files a test may replace.
struct SmallProcess {
    var files: [String: String] = [
        "prosess.yaml": """
        id: liten
        navn: Liten
        plantype: Prøveplan
        samlinger:
          - navn: Oppstart
            formål: Komme i gang
            verktøy: [ideer, rader]
        """,
        "ideer.yaml": SmallProcess.board(),
        "rader.yaml": SmallProcess.form(),
        "kart.yaml": SmallProcess.grid(),
    ]

    static func board(_ more: String = "") -> String {
        """
        id: ideer
        navn: Ideer
        form: tavle
        hvorfor: Fordi
        hvordan: Slik
        ledetekster:
          - {id: gode, navn: Gode, spørsmål: Hva er godt?, prefiks: A}
          - {id: rare, navn: Rare, spørsmål: Hva er rart?, prefiks: B}

        """ + more
    }

    static func form(_ more: String = "") -> String {
        """
        id: rader
        navn: Rader
        form: skjema
        hvorfor: Fordi
        hvordan: Slik
        prefiks: R
        kolonner:
          - {id: hva, navn: Hva, spørsmål: Hva?}
          - {id: ferdig, navn: Ferdig, spørsmål: Ferdig?, type: ja-nei}

        """ + more
    }

    static func grid(places: String = "rader") -> String {
        """
        id: kart
        navn: Kart
        form: rutenett
        hvorfor: Fordi
        hvordan: Slik
        plasserer: \(places)
        akser: {x: {navn: X, en: Lite, fem: Mye}, y: {navn: Y, en: Lite, fem: Mye}}
        """
    }

    /// Writes the process to a folder of its own, lets `use` at it, and clears up.
    func written<T>(_ use: (_ root: String) throws -> T) throws -> T {
        try inFolder { root in
            let folder = root + "/liten"
            mkdir(folder, 0o700)
            mkdir(root + "/ordlister", 0o700)
            for (name, text) in files { write(Array(text.utf8), to: folder + "/" + name) }
            return try use(root)
        }
    }

    /// What is wrong with it.
    func problems() throws -> [ProcessProblem] {
        try written { root in
            do throws(ProcessFailure) {
                _ = try ProcessLibrary(folder: root).load("liten")
                return []
            } catch {
                return error.problems
            }
        }
    }
}

/// A folder that is gone afterwards.
func inFolder<T>(_ use: (_ path: String) throws -> T) throws -> T {
    var name = Array("/tmp/boplan-library-XXXXXX".utf8CString)
    let path = String(cString: mkdtemp(&name)!)
    defer { remove(path) }
    return try use(path)
}

/// Removes a file, link or folder with all that is in it. Links are not followed.
private func remove(_ path: String) {
    if Glibc.unlink(path) == 0 { return }
    if let stream = opendir(path) {
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { remove(path + "/" + name) }
        }
        closedir(stream)
    }
    rmdir(path)
}

func write(_ bytes: [UInt8], to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    precondition(file >= 0, "cannot write \(path)")
    defer { close(file) }
    var written = 0
    while written < bytes.count {
        written += bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    }
}

extension ProcessProblem {
    /// The problem in bokmål.
    var text: String { Language.nb(message) }
}

extension ProcessFailure {
    /// Its problems in bokmål, one on each line.
    var text: String { Language.nb(message) }
}
