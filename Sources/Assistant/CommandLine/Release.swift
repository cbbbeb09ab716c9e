import Documents
import Planning

package enum Release {
    package static let number = "0.1.0"
    /// The day this version was made.
    static let day = "2026-11-20"
    /// The same day, in milliseconds since 1970-01-01 UTC. No clock that is right shows
    /// an earlier time.
    static let madeAt: Int64 = 1_795_132_800_000
}

extension Program {
    /// Returns the lines of `boplan --versjon`: which Boplan this is, and the versions of what it runs with.
    var versionLines: [String] {
        let (tools, machine) = (surroundings.tools, surroundings.machine)
        let phrases: [DoctorPhrase] = [
            .ownVersion(Release.number, commit: machine.commit()),
            .version(of: "pandoc", tools.version(of: .pandoc)),
            .version(of: "Typst", tools.version(of: .typst)),
            .version(of: "SQLite", machine.sqlite),
            .version(of: "readline", machine.readline),
        ]
        return phrases.map { safeText(words.guide(.doctor($0))) }
    }
}
