import Planning

/// A time that somebody named.
package struct Moment {
    /// The last millisecond of it, since 1970-01-01 UTC.
    package var milliseconds: Int64
    /// The time as people here read it.
    package var text: String
    /// The naming of the edition that it is the time of, which says to the letter what came before; nil for other times.
    package var stamp: Stamp?

    /// The word before the time at which something is to be shown.
    package static let option = "--slik-det-var"

    package init(milliseconds: Int64, text: String, stamp: Stamp? = nil) {
        self.milliseconds = milliseconds
        self.text = text
        self.stamp = stamp
    }
}

extension Timeline {
    /// Returns the workshop as it was at a time that somebody named.
    package func asOf(_ moment: Moment) -> Timeline { moment.stamp.map(asOf) ?? asOf(moment.milliseconds) }
}

extension Session {
    /// Reads the time at the beginning of an argument, and what follows; nil when it begins with something else.
    func moment(_ argument: String) -> (moment: Moment, rest: String)? {
        LocalTime.first(in: argument, now: host.time(host.now())).map { time, rest in
            let milliseconds = host.instant(time)
            return (Moment(milliseconds: milliseconds, text: host.time(milliseconds)), rest)
        }
    }

    /// Reads a time as `moment` does, where there must be one.
    func neededMoment(_ argument: String) throws(Problem) -> (moment: Moment, rest: String) {
        guard let found = moment(argument) else { throw .history(.notATime(firstWord(of: argument).word)) }
        return found
    }

    /// Returns when something was said, as people here read it.
    func time(of stamp: Stamp) -> String { host.time(timeline.milliseconds(of: stamp)) }

    /// Returns the workshop as it was.
    func reading(asOf moment: Moment) -> Reading {
        Reading(process: process, workshop: shared.shown.asOf(moment).workshop)
    }
}

extension LocalTime {
    /// Reads the time at the beginning of an argument, and what follows: "2026-11-03T10:00 swot", "2026-11-03 10:00",
    /// "10:00" for today; nil when it begins with something else.
    ///
    /// - Parameter now: The time now, of which the day is used.
    package static func first(in argument: String, now: String) -> (time: LocalTime, rest: String)? {
        let (first, afterFirst) = firstWord(of: argument)
        let (second, afterSecond) = firstWord(of: afterFirst)
        let today = now.prefix { !$0.isWhitespace }
        let readings = [(first + " " + second, afterSecond), (first, afterFirst), (today + " " + first, afterFirst)]
        for (text, rest) in readings where !text.hasSuffix(" ") {
            if let time = LocalTime(text) { return (time, rest) }
        }
        return nil
    }
}
