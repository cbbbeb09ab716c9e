import Planning

/// Something in a template that would make a wrong document, or none.
package struct TemplateFinding: Sendable, Equatable {
    package enum Problem: Sendable, Equatable {
        /// No such variable; the suggestion is the nearest one that can be used at that place.
        case unknownVariable(String, suggestion: String?)
        /// The variable is a field of a list's elements, and this is outside the loop through it.
        case outsideLoop(String, list: String)
        /// `$for(x)$` or `$if(x)$`, without its end. The line is where it begins.
        case unclosed(String)
        /// `$endfor$`, `$endif$`, `$else$`, `$elseif(x)$` or `$sep$` that belongs to nothing.
        case misplaced(String)
        /// `$name()$`: templates may not draw in other files.
        case partial(String)
        /// Not something the template language has; a dollar sign in the text is written `$$`.
        case malformed(String)
        /// There is nothing by this name between the two lines of dashes at the top: `title`, `lang`.
        case noHeader(String)
        /// The heading, and the level of the one before it (0: none): `###` after `#`.
        case skippedHeading(String, after: Int)
        /// `::: forside`, without the line of colons that ends it: all that follows would be part of it.
        case unclosedBlock(String)
    }

    package var problem: Problem
    /// The line, counted from 1.
    package var line: Int

    package init(_ problem: Problem, line: Int) {
        self.problem = problem
        self.line = line
    }
}

extension TemplateFinding.Problem {
    package var message: Message {
        switch self {
        case .unknownVariable(let name, let suggestion):
            .sentences(
                "Malen bruker \(quoted: name), som ikke finnes.", didYouMean(suggestion), "Se Templates/README.md.")
        case .outsideLoop(let name, let list): "\(quoted: name) kan bare brukes mellom $for(\(list))$ og $endfor$."
        case .unclosed(let what): "\(quoted: what) mangler slutten sin ($endfor$ eller $endif$)."
        case .misplaced(let what):
            "\(quoted: what) hører ikke til noe her. Sjekk at $for(…)$ og $if(…)$ kommer først."
        case .partial(let name):
            "\(quoted: name) henter en annen fil, og det kan ikke maler gjøre. Skriv teksten inn i malen."
        case .malformed(let what):
            "\(quoted: what) er ikke noe malen kan ha. Et dollartegn i teksten skrives $$."
        case .noHeader(let name):
            .sentences(
                "Øverst i malen mangler \(quoted: name + ":"). Det skal stå mellom de to linjene med tre streker.",
                name == "lang"
                    ? "Skriv lang: nb-NO for bokmål og lang: nn-NO for nynorsk."
                    : "Se hvordan de andre malene gjør det.")
        case .skippedHeading(let heading, let level):
            "\(quoted: heading) hopper over et nivå. Skriv \(String(repeating: "#", count: level + 1)), ellers lar PDF-en seg ikke lage."
        case .unclosedBlock(let block):
            "\(quoted: block) mangler slutten sin: en linje med bare tre kolon. Alt under ville ha hørt med til den."
        }
    }
}
