import Documents
import Planning

package enum Release {
    package static let number = "0.1.0"
    /// The time when this version was made, in milliseconds since 1970-01-01 UTC: the beginning of a day. No clock that
    /// is right shows an earlier time.
    static let madeAt: Int64 = 1_795_132_800_000
    /// The day this version was made.
    static var day: String { Stamp(milliseconds: madeAt, counter: 0, device: 0).day.description }
}

extension Program {
    /// The lines of `boplan --versjon`: which Boplan this is, and the versions of what it runs with.
    var versionLines: [String] {
        let (tools, machine) = (host.tools, host.machine)
        func version(_ program: String, _ number: String?) -> Message {
            number.map { "\(program) \($0)" } ?? "\(program) mangler"
        }
        let own: Message =
            machine.commit().map { "boplan \(Release.number) (\($0))" } ?? "boplan \(Release.number) (ukjent commit)"
        return [
            own, version("pandoc", tools.version(of: .pandoc)), version("Typst", tools.version(of: .typst)),
            version("SQLite", machine.sqlite), version("readline", machine.readline),
        ].map { safeText(words.say($0)) }
    }
}
