/// Workshop files of format 1, as the program of that time wrote them; `make` beside them tells how.
package enum FormatOne {
    /// `konflikt` is `molde` and `molde-kopi` joined, `felles` is `molde` and `malvik` side by side, and `runde` has a
    /// silent round under way.
    package static let names = ["felles", "konflikt", "malvik", "molde", "molde-kopi", "runde"]

    package static let folder = TestHost.repository + "/Tests/Fixtures/format-1/"

    package static func path(_ name: String) -> String { folder + name + ".boplan" }

    /// What the program of that time said of a file: `molde.json`.
    package static func golden(_ name: String) -> String { TestHost.text(folder + name) ?? "" }
}
