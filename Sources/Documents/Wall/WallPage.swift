import Language
import Planning

/// A wall as one HTML page that needs nothing else: it looks after itself, from a folder, without a server.
///
///     WallPage(model, say: .nb, style: css, script: js).html  // "<!DOCTYPE html>…"
///
/// The page has no way out: no address is fetched but its own, and what people typed is text.
struct WallPage {
    /// The greatest number of points shown in a part; those beyond are counted, and the newest are shown.
    static let most = 60
    /// The greatest number of marks in one cell of a grid.
    static let mostInCell = 24
    /// The mark that tells that a file is a wall, which may be written over.
    static let mark = #"<meta name="generator" content="Boplan vegg">"#

    let model: WallModel
    let say: Language
    let style: String
    let script: String

    var html: String {
        """
        <!DOCTYPE html>
        <html lang="\(say.regionalTag)">
        <head>
        <meta charset="utf-8">
        \(WallPage.mark)
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="\(WallPage.policy)">
        <title>\(text(title))</title>
        <style>
        \(style)</style>
        <noscript><meta http-equiv="refresh" content="5"></noscript>
        </head>
        <body>
        \(main)
        <p id="nytt" aria-live="polite" data-ord="\(text(say(isNew(2))))" data-ett="\(text(say(isNew(1))))"></p>
        <script>
        \(script)</script>
        </body>
        </html>

        """
    }

    private func isNew(_ count: Int) -> Message { "\(count, one: "Ett nytt punkt", many: "# nye punkter")" }

    /// The policy of the page. The page may frame itself, which is how it sees that it has changed.
    private static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; frame-src 'self' file:; base-uri 'none'; form-action 'none'"

    private var title: String { model.place.isEmpty ? model.title : "\(model.title) – \(model.place)" }

    private var main: String {
        """
        <main class="\(size)" data-tittel="\(text(title))">
        <header>
        <p class="sted">\(text(model.place))</p>
        <h1>\(text(model.title))</h1>
        \(model.question.isEmpty ? "" : "<p class=\"spørsmål\">\(text(model.question))</p>")
        </header>
        \(content)
        <footer>\(text(model.summary(say)))</footer>
        </main>
        """
    }

    /// The size of the text: the more there is to read, the smaller it is written.
    private var size: String {
        switch model.count {
        case ...14: "stor"
        case ...36: "middels"
        default: "liten"
        }
    }

    private var content: String {
        switch model.content {
        case .parts(let parts): board(parts)
        case .grid(let grid): WallGrid(grid: grid, say: say).html
        case .vote(let bars, _): vote(bars)
        }
    }

    private func board(_ parts: [WallModel.Part]) -> String {
        let sections = parts.map { part in
            "<section>\n<h2>\(text(part.name))</h2>\n\(points(part.points))</section>\n"
        }
        return "<div class=\"tavle\(parts.count == 4 ? " fire" : "")\">\n" + sections.joined() + "</div>"
    }

    private func points(_ points: [WallModel.Point]) -> String {
        guard !points.isEmpty else { return "<p class=\"tomt\">\(text(say(WallModel.nothingYet)))</p>\n" }
        let before = points.count - WallPage.most
        let earlier = before > 0 ? "<p class=\"tomt\">\(text(say(WallModel.earlier(before))))</p>\n" : ""
        return earlier + "<ul>\n" + points.suffix(WallPage.most).map(point).joined() + "</ul>\n"
    }

    private func point(_ point: WallModel.Point) -> String {
        let voice = point.voice.isEmpty ? "" : " <span class=\"hvem\">\(text(point.voice))</span>"
        return
            "<li id=\"\(text(point.label))\"><b>\(text(point.label))</b><span>\(text(point.text))\(voice)</span></li>\n"
    }

    private func vote(_ bars: [WallModel.Bar]) -> String {
        guard !bars.isEmpty else { return "<p class=\"tomt\">\(text(say(WallModel.nothingYet)))</p>" }
        let most = max(1, bars.map(\.sum).max() ?? 1)
        let rows = bars.prefix(WallPage.most).map { bar in
            """
            <tr id="\(text(bar.label))"><th scope="row"><b>\(text(bar.label))</b> \(text(bar.text))</th>
            <td class="tall">\(bar.sum)</td><td class="søyle"><svg aria-hidden="true" viewBox="0 0 100 8" \
            preserveAspectRatio="none"><rect width="\(max(0, bar.sum) * 100 / most)" height="8"/></svg></td>
            <td>\(text(say(bar.spread)))</td></tr>

            """
        }
        let left = bars.count - rows.count
        return """
            <table class="stemmer">
            <thead><tr><th scope="col">\(text(say("Valget står mellom")))</th><th scope="col" colspan="2">\(text(say("Sum")))</th>\
            <th scope="col">\(text(say("Hver ga")))</th></tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>
            """ + (left > 0 ? "\n<p class=\"tomt\">\(text(say(WallModel.more(left))))</p>" : "")
    }

    private func text(_ text: String) -> String { SVG.escaped(text) }
}
