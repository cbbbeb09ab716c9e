import Planning

/// A check of a template against the variables there are, before pandoc reads it: pandoc puts nothing in place of a
/// name it does not know, and says nothing about it.
///
///     TemplateCheck.findings(in: "$komune$", schema: schema)
///     // [.unknownVariable("komune", suggestion: "kommune"), line 1]
///     TemplateCheck.findings(in: "$for(målområder)$ $it.navn$ $endfor$", schema: schema)
///     // []
package struct TemplateCheck {
    private struct Opening {
        var text: String
        var line: Int
        var isLoop: Bool
        var hasElse = false
    }

    private var scope: TemplateScope
    private var openings: [Opening] = []
    private var found: [TemplateFinding] = []

    /// Returns the findings, in the order of their lines.
    package static func findings(in template: String, schema: ContextSchema) -> [TemplateFinding] {
        var check = TemplateCheck(scope: TemplateScope(schema))
        for token in TemplateScanner.tokens(in: template) { check.read(token) }
        for opening in check.openings { check.report(.unclosed(opening.text), opening.line) }
        return check.found.sorted { $0.line < $1.line }
    }

    private init(scope: TemplateScope) { self.scope = scope }

    private mutating func read(_ token: TemplateToken) {
        switch token.kind {
        case .variable(let path): look(up: path, token.line)
        case .forLoop(let path): open("for", path, token.line)
        case .ifTest(let path): open("if", path, token.line)
        case .elseIf(let path):
            branch("elseif(\(path.joined(separator: ".")))", isLast: false, token.line)
            look(up: path, token.line)
        case .elseBranch: branch("else", isLast: true, token.line)
        case .endIf: close("endif", loop: false, token.line)
        case .endFor: close("endfor", loop: true, token.line)
        case .separator:
            if openings.last?.isLoop != true { report(.misplaced("sep"), token.line) }
        case .partial(let text): report(.partial(text), token.line)
        case .malformed(let text): report(.malformed(text), token.line)
        }
    }

    private mutating func report(_ problem: TemplateFinding.Problem, _ line: Int) {
        found.append(TemplateFinding(problem, line: line))
    }

    private mutating func look(up path: [String], _ line: Int) {
        let name = path.joined(separator: ".")
        switch scope.meaning(of: path) {
        case .known: break
        case .unknown:
            let suggestion = nearest(to: name, among: scope.names) ?? scope.names.first { $0.hasSuffix("." + name) }
            report(.unknownVariable(name, suggestion: suggestion), line)
        case .outsideLoop(let list): report(.outsideLoop(name, list: list), line)
        }
    }

    private mutating func open(_ word: String, _ path: [String], _ line: Int) {
        look(up: path, line)
        let text = "\(word)(\(path.joined(separator: ".")))"
        openings.append(Opening(text: text, line: line, isLoop: word == "for"))
        if word == "for" { scope.enterLoop(path) }
    }

    private mutating func branch(_ text: String, isLast: Bool, _ line: Int) {
        guard let last = openings.last, !last.isLoop, !last.hasElse else {
            return report(.misplaced(text), line)
        }
        openings[openings.count - 1].hasElse = isLast
    }

    /// Closes a block or a loop. An end that fits nothing is reported, and what it may have been meant for stays open.
    private mutating func close(_ word: String, loop: Bool, _ line: Int) {
        guard openings.last?.isLoop == loop else { return report(.misplaced(word), line) }
        openings.removeLast()
        if loop { scope.leaveLoop() }
    }
}
