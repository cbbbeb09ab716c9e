import CYAML
import Planning

/// A fault of a file as YAML, in the terms of the person who wrote it.
package enum SyntaxFault: Sendable, Equatable, CaseIterable {
    /// A tab where spaces must stand.
    case tab
    /// A colon inside a text without quotes, or a line indented beneath a text.
    case colon
    /// A line that is indented more or less than its neighbours.
    case indentation
    /// A quotation mark that is never closed.
    case openQuote
    /// Something after the closing quotation mark.
    case afterQuote
    /// `[` or `{` that is never closed.
    case openBracket
    /// A line with neither a key nor a colon.
    case missingColon
    /// A text that begins with a sign YAML keeps for itself: `@`, a backquote, `%`.
    case reservedSign
    /// An unknown escape after `\` between double quotes.
    case escape
    /// Text on the same line as `|` or `>`.
    case blockText
    case other
}

extension SyntaxFault {
    /// The sentence that says what to look for in the line.
    package var message: Message {
        switch self {
        case .tab: "linja har en tabulator – bruk mellomrom i stedet"
        case .colon:
            "kolon eller innrykk på feil sted – har teksten kolon i seg, så sett anførselstegn rundt den"
        case .indentation: "innrykket stemmer ikke – linjer som hører sammen, skal begynne i samme kolonne"
        case .openQuote: "anførselstegnet her blir aldri lukket – sett ett til der teksten slutter"
        case .afterQuote: "det står noe etter anførselstegnet – ta det med inn, eller bytt mellom ' og \""
        case .openBracket: "«[» eller «{» her blir ikke lukket riktig – se etter komma og «]» eller «}»"
        case .missingColon: "linja mangler kolon – skriv «nøkkel: tekst»"
        case .reservedSign: "teksten begynner med et tegn YAML bruker selv – sett anførselstegn rundt den"
        case .escape: "«\\» betyr noe eget mellom \" og \" – bruk ' og ' i stedet"
        case .blockText: "teksten etter «|» eller «>» skal stå på neste linje, med innrykk"
        case .other: "linja er ikke gyldig YAML – se på innrykk, kolon og anførselstegn her og på linja over"
        }
    }
}

/// A fault that ends the reading of a file or a folder, and the line where it is, if it is in one.
struct Misreading: Error, Equatable {
    var line: Int?
    var fault: ProcessProblem.Fault
}

extension SyntaxFault {
    /// Returns why libyaml stopped. Its own messages are English and speak of tokens.
    static func misreading(
        of parser: UnsafePointer<yaml_parser_t>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Misreading {
        let state = parser.pointee
        guard state.error != YAML_READER_ERROR else {
            return controlCharacter(in: bytes, at: state.problem_offset)
        }
        let problem = state.problem.map { String(cString: $0) } ?? ""
        let context = state.context.map { String(cString: $0) } ?? ""
        let at = min(Int(state.problem_mark.index), bytes.count)
        let fault = fault(problem: problem, context: context, rest: surroundings(ofCharacter: at, in: bytes))
        let startsAtContext = fault == .openQuote || fault == .missingColon || fault == .openBracket
        let mark = startsAtContext ? state.context_mark : state.problem_mark
        return Misreading(line: Int(mark.line) + 1, fault: .syntax(fault))
    }

    private static func fault(problem: String, context: String, rest: Surroundings) -> SyntaxFault {
        switch problem {
        case "found character that cannot start any token": rest.next == 0x09 ? .tab : .reservedSign
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            .tab
        case "mapping values are not allowed in this context": .colon
        case "found unexpected end of stream" where context.contains("quoted"): .openQuote
        case "found unknown escape character", "did not find expected hexdecimal number": .escape
        case "could not find expected ':'": .missingColon
        case "did not find expected comment or line break": .blockText
        case "did not find expected key" where rest.hasQuoteBefore: .afterQuote
        case "did not find expected key", "did not find expected '-' indicator",
            "block sequence entries are not allowed in this context":
            .indentation
        case _ where context.contains("flow"): .openBracket
        default: .other
        }
    }

    /// The surroundings of the place of a fault.
    private struct Surroundings {
        var next: UInt8?
        var hasQuoteBefore: Bool
    }

    /// Returns what stands around a character. Libyaml counts characters; the bytes are UTF-8.
    private static func surroundings(
        ofCharacter index: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Surroundings {
        var characters = 0
        var quote = false
        for byte in bytes {
            if byte & 0xC0 != 0x80 {
                if characters == index { return Surroundings(next: byte, hasQuoteBefore: quote) }
                characters += 1
            }
            if byte == 0x0A { quote = false }
            if byte == 0x22 || byte == 0x27 { quote = true }
        }
        return Surroundings(next: nil, hasQuoteBefore: quote)
    }

    private static func controlCharacter(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Misreading {
        let before = bytes.prefix(offset).count { $0 == 0x0A }
        return Misreading(line: before + 1, fault: .controlCharacter)
    }
}
