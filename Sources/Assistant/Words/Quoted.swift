import Documents
import Language
import Planning

// What the topics need that still have words of their own in `…+nb.swift`.

func quoted(_ word: String) -> String {
    let short = word.count > 60 ? word.prefix(57) + "…" : word[...]
    return "«\(safeText(String(short)))»"
}

func meant(_ nearest: String?) -> String {
    nearest.map { " Mente dere \(quoted($0))?" } ?? ""
}

func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " og " + last
}

func nbDocumentProblem(_ problem: DocumentProblem) -> String { Language.nb(problem.message) }

func inFolder(_ folder: String?) -> String { folder.map { " i \($0)" } ?? "" }
