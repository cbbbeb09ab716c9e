import Language

/// A picture as Markdown: a box for each sheet, with the caption that the filter gives its number.
///
/// The sheets themselves are not in it. `PictureStore` puts them in where a format can show them; the address
/// of one, "bilde:rutenett-1", cannot be typed, as typed text has its brackets escaped.
struct MarkdownPicture {
    let picture: Picture
    let say: Language

    var text: String {
        picture.sheets.indices.map(box).joined(separator: "\n\n")
    }

    private func box(_ index: Int) -> String {
        let isFirst = index == 0
        // What follows says only where it belongs.
        let caption = MarkdownText.inline(picture.caption)
        let part = picture.sheets.count == 1 ? "" : " " + MarkdownText.inline("(\(index + 1)/\(picture.sheets.count))")
        let alternative = isFirst ? MarkdownText.inline(picture.alternative) : caption + part
        let address = PictureStore.address(picture, index)
        return """
            ::: {.bilde\(isFirst ? "" : " .fortsetter")}
            ![\(alternative)](\(address)){width=\(width(picture.sheets[index]))%}

            \(MarkdownText.inline(say("Figur"))) []{.bildenummer}\(part) \(caption)
            :::
            """
    }

    /// Returns how much of the text's width it takes, in hundredths. A sheet that is higher than a page is made
    /// smaller.
    private func width(_ sheet: Picture.Sheet) -> Int {
        max(1, min(100, Int(100 * Picture.pageHeight / sheet.height)))
    }
}
