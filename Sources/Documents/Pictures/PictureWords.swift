/// The words in pictures and under them, in the language of the document.
package struct PictureWords: Sendable {
    package var language: String
    /// Stands before the number of a picture: "Figur 3".
    package var figure: String
    package var missing: String
    package var more: @Sendable (_ sheets: Int, _ all: Int) -> String
    package var grid: GridWords
    package var progress: ProgressWords
    package var costs: CostWords
    package var board: BoardWords
    package var gap: GapWords
    package var composition: CompositionWords
    package var trail: TrailWords

    package struct GridWords: Sendable {
        package var caption: @Sendable (_ tool: String, _ x: String, _ y: String) -> String
        package var placed: String
        package var onlyVoices: String
        package var spread: String
        package var own: String
        package var range: String
        package var notPlaced: @Sendable (_ labels: String) -> String
        package var axes:
            @Sendable (_ x: String, _ xEnds: (String, String), _ y: String, _ yEnds: (String, String), _ isDown: Bool)
                -> String
        package var count: @Sendable (_ placed: Int, _ all: Int) -> String
        package var place: @Sendable (_ label: String, _ text: String, _ place: String) -> String
        package var disagreement: @Sendable (_ labels: String) -> String
        package var highlighted: @Sendable (_ name: String, _ labels: String) -> String
    }

    package struct ProgressWords: Sendable {
        package var caption: @Sendable (_ tool: String) -> String
        package var month: String
        package var planned: String
        package var actual: String
        package var later: @Sendable (_ months: Int) -> String
        package var earlier: @Sendable (_ months: Int) -> String
        package var without: @Sendable (_ labels: String) -> String
        package var summary: @Sendable (_ tasks: Int, _ done: Int, _ onTime: Int, _ late: Int, _ early: Int) -> String
        package var row: @Sendable (_ text: String, _ planned: String?, _ actual: String?) -> String
    }

    package struct CostWords: Sendable {
        package var caption: String
        package var all: String
        package var loose: String
        package var unit: @Sendable (_ isMillions: Bool) -> String
        package var basis: String
        package var left: @Sendable (_ count: Int, _ labels: String) -> String
        package var sum: @Sendable (_ sum: String, _ years: String) -> String
        package var area: @Sendable (_ name: String, _ amounts: String) -> String
    }

    package struct BoardWords: Sendable {
        package var caption: @Sendable (_ tool: String) -> String
        package var none: String
        package var continued: String
        package var prompt: @Sendable (_ name: String, _ count: Int, _ points: String) -> String
    }

    package struct GapWords: Sendable {
        package var caption: @Sendable (_ tool: String, _ from: String, _ to: String) -> String
        package var count: @Sendable (_ rows: Int, _ incomplete: Int) -> String
    }

    package struct CompositionWords: Sendable {
        package var caption: @Sendable (_ tool: String) -> String
        package var noRole: String
        package var people: @Sendable (_ count: Int) -> String
        package var group: @Sendable (_ name: String, _ count: Int, _ roles: String) -> String
        package var empty: @Sendable (_ group: String, _ roles: String) -> String
    }

    package struct TrailWords: Sendable {
        package var caption: String
        package var count: @Sendable (_ measures: Int, _ untraced: Int) -> String
        package var leads: @Sendable (_ path: String) -> String
    }
}
