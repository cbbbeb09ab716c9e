import Planning

/// The drawing of the municipalities of a joint workshop side by side on a screen.
package struct JointView {
    /// The word that asks for the overview.
    package static let overviewName = "oversikt"
    package let view: View
    package let joint: JointReading

    package init(_ view: View) {
        self.view = view
        joint = JointReading(view.reading)
    }

    package func say(_ message: Message) -> String { view.say(message) }

    /// The view of who is in it, and what may be compared.
    package var contents: [StyledLine] {
        let names = joint.members.all.map(\.name)
        let tools = joint.process.compared
        let rows = [(JointView.overviewName, say(.municipalityOverview))] + tools.map { ($0.id.text, $0.name) }
        let width = rows.map { view.screen.measure($0.0) }.max() ?? 0
        let title: Message =
            names.count == 1 ? "Én kommune i den felles fila" : "\(names.count) kommuner ved siden av hverandre"
        return view.title(say(title))
            + view.paragraph(some(names)) + [""]
            + rows.flatMap { id, name in
                view.hanging(
                    [.init(text: "/sammenlign " + view.padded(id, to: width) + "  ", style: .accent)],
                    [.init(text: name, style: .plain)])
            }
            + (joint.process.comparison.document.map {
                [""] + view.faint(say("Alt dette i ett dokument: /eksporter \($0)"))
            } ?? [])
    }

    package func tool(_ tool: Tool) -> [StyledLine] {
        if tool.id == joint.process.tool(for: .together)?.id { return together(tool) }
        switch tool.shape {
        case .board(let board) where board.keepsVoice: return functions(of: tool)
        case .board, .prose: return sideBySide(in: tool)
        case .grid(let grid): return overlay(of: tool, grid)
        case .form: return volumes(in: tool)
        }
    }

    /// Returns all of a few names; of many, the first and how many more.
    package func some(_ names: [String]) -> String {
        let most = 12
        guard names.count > most else { return names.joined(separator: ", ") }
        return names.prefix(most).joined(separator: ", ") + " " + say(andMore(names.count - most))
    }

    package func andMore(_ count: Int) -> Message { "og \(count) til" }

    package func names(_ members: [Int]) -> String { some(members.map { joint.members.all[$0].name }) }

    package func name(_ part: JointReading.Part) -> String {
        part.member.map { joint.members.all[$0].name } ?? say("I fellesskap")
    }
}

// MARK: - Boards

extension JointView {
    /// Draws a board group by group, whatever municipality they are from; prompts stand two by two where there is room.
    func functions(of tool: Tool) -> [StyledLine] {
        let functions = joint.functions(of: tool)
        guard !functions.isEmpty else { return view.title(tool.name) + view.faint(view.say(.nothingYet)) }
        return view.title(say("\(tool.name), gruppe for gruppe på tvers av kommunene"))
            + parted(
                functions.map { function in
                    view.heading(function.voice.isEmpty ? say(.withoutGroup) : function.voice)
                        + pairs(function.prompts.filter { !$0.items.isEmpty })
                })
    }

    /// Draws what each municipality says, prompt by prompt.
    func sideBySide(in tool: Tool) -> [StyledLine] {
        view.title(say("\(tool.name), kommune for kommune"))
            + parted(
                joint.sideBySide(in: tool).map { entry in
                    view.heading(entry.prompt.name)
                        + (entry.answers.isEmpty
                            ? view.faint(view.say(.nothingYet), indent: 2)
                            : entry.answers.flatMap(lines) + silence(entry.silent))
                })
    }

    private func lines(_ part: JointReading.Part) -> [StyledLine] {
        view.faint(name(part), indent: 2) + view.points(part.items, voices: false, indent: 4)
    }

    func silence(_ silent: [Int]) -> [StyledLine] {
        silent.isEmpty ? [] : view.faint(say(nothing(from: silent)), indent: 2)
    }

    func nothing(from silent: [Int]) -> Message { "Ingenting fra: \(names(silent))" }

    private func pairs(_ prompts: [JointReading.PromptAnswers]) -> [StyledLine] {
        guard prompts.count > 1, view.screen.width >= 64, !view.screen.isSimple else {
            return prompts.flatMap {
                view.faint($0.prompt.name, indent: 2) + view.points($0.items, voices: false, indent: 4)
            }
        }
        return stride(from: 0, to: prompts.count, by: 2).flatMap {
            pair(Array(prompts[$0..<min($0 + 2, prompts.count)]))
        }
    }

    private func pair(_ prompts: [JointReading.PromptAnswers]) -> [StyledLine] {
        let left = (view.screen.width - view.screen.measure(TextTable.between)) / 2
        let drawing = TableDrawing(
            widths: [left, left], alignments: [.leading, .leading], measure: view.screen.measure)
        let cells = prompts.map { entry in
            View(view, width: left).points(entry.items, voices: false, indent: 0).map(\.spans)
        }
        let missing = Array(repeating: [[StyledLine.Span]](), count: 2 - prompts.count)
        return drawing.row(prompts.map { [.init(text: $0.prompt.name, style: .faint)] } + missing.map { _ in [] })
            + [drawing.rule()] + drawing.row(wrapped: cells + missing)
    }

    /// Returns the parts with an empty line between.
    func parted(_ parts: [[StyledLine]]) -> [StyledLine] {
        Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }
}

/// Returns how many municipalities there are: "3 kommuner".
package func municipalities(_ count: Int) -> Message { "\(count, one: "én kommune", many: "# kommuner")" }
