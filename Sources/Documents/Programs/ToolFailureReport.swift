import Glibc
import Planning

/// A failure as it is kept.
struct ToolFailureReport {
    let failure: ToolFailure
    let words: [String]
    /// The time of the failure, in milliseconds since 1970.
    let time: Int64

    var text: String {
        """
        Et program som Boplan bruker, stoppet med en feil.
        Nederst står det programmet selv sa. Det kan sitere fra planen: les gjennom før fila sendes til noen.

        Tid: \(UTCTime(time / 1000).text) (UTC)
        Program: \(words.first ?? "")
        Argumenter: \(arguments.joined(separator: " "))
        Slutt: \(ending)

        \(said)

        """
    }

    /// The arguments. What stands after `-M` is from the plan, and only its name is told.
    private var arguments: [String] {
        words.indices.dropFirst().map { index in
            guard words[index - 1] == "-M" else { return words[index] }
            return words[index].prefix { $0 != "=" } + "=…"
        }
    }

    private var ending: String {
        switch failure {
        case .notStarted(let errno): "kom ikke i gang (\(String(cString: strerror(errno))))"
        case .failed(let status, _): "status \(status)"
        case .killed(let signal, _): "signal \(signal)"
        case .timedOut: "stoppet etter tidsgrensen"
        case .interrupted: "avbrutt"
        }
    }

    /// The program's own words, with nothing in them that commands a terminal.
    private var said: String {
        guard case .failed(_, let stderr) = failure else {
            if case .killed(_, let stderr) = failure { return shown(stderr) }
            return ""
        }
        return shown(stderr)
    }

    private func shown(_ stderr: String) -> String {
        let whole = Array(stderr.utf8)
        let text = String(decoding: whole.prefix(FailureNotes.longest), as: UTF8.self)
        let safe = text.unicodeScalars.map { $0 == "\n" || !$0.properties.isCommanding ? Character($0) : "?" }
        return String(safe) + (whole.count > FailureNotes.longest ? "…" : "")
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isCommanding: Bool { generalCategory == .control || generalCategory == .format }
}

extension UTCTime {
    /// The time in UTC: "2026-11-20 10:00:00".
    fileprivate var text: String { "\(day) \(hour.twoDigits):\(minute.twoDigits):\(second.twoDigits)" }
}
