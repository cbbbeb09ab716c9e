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
    /// Counted from 1.
    package var line: Int

    package init(_ problem: Problem, line: Int) {
        self.problem = problem
        self.line = line
    }
}
