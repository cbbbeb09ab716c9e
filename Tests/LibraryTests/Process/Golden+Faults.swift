extension Golden {
    static let all = syntax + keys + values + names

    static let board = "ideer.yaml"
    static let form = "rader.yaml"

    /// A sound board with more beneath, from line 9.
    static func onBoard(_ name: String, _ more: String, _ said: String...) -> Golden {
        var golden = Golden(name, board, SmallProcess.board(more + "\n"))
        golden.said = said
        return golden
    }

    /// A sound form with more beneath, from line 10.
    static func onForm(_ name: String, _ more: String, _ said: String...) -> Golden {
        var golden = Golden(name, form, SmallProcess.form(more + "\n"))
        golden.said = said
        return golden
    }

    /// A form with one column more, on line 9.
    static func columns(_ column: String) -> String {
        """
        id: rader
        navn: Rader
        form: skjema
        hvorfor: Fordi
        hvordan: Slik
        prefiks: R
        kolonner:
          - {id: hva, navn: Hva, spørsmål: Hva?}
          - \(column)
        """
    }
}
