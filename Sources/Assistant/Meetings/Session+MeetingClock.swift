import Planning

/// The quiet clock of a meeting: in the prompt, and in a word when time is nearly out.
extension Session {
    /// The last notice about the time of a part. More time makes it news again.
    struct ToldTime: Equatable {
        var part: Stamp
        var minutes: Int
        var isOver: Bool
    }

    /// The time on the wall; nil where there is no clock to read.
    var wallNow: WallMinute? { WallMinute(ports.time(ports.now())) }

    var today: CalendarDay? { wallNow?.day }

    /// The meeting that goes on, with the time it is. The clock is not looked at before a part has begun.
    var meetingNow: (meeting: Meeting, now: WallMinute)? {
        guard reading.hasPartUnderWay, let now = wallNow else { return nil }
        return reading.meeting(at: now).map { ($0, now) }
    }

    /// The time left, in the prompt: " [12 min igjen]"; nothing when no meeting goes on.
    var clockMark: String {
        guard let (meeting, now) = meetingNow, let left = meeting.left(at: now) else { return "" }
        return " [\(words.guide(.time(.left(left))))]"
    }

    /// Tells that the time of a part is nearly out, or is: each once.
    mutating func tellOfMeeting() -> [StyledLine] {
        guard let (meeting, now) = meetingNow, let part = meeting.current, let minutes = part.minutes,
            let left = meeting.left(at: now), left <= min(5, minutes / 3)
        else { return [] }
        let news = ToldTime(part: part.id, minutes: minutes, isOver: left <= 0)
        guard told.meeting != news, told.meeting != ToldTime(part: part.id, minutes: minutes, isOver: true) else {
            return []
        }
        told.meeting = news
        let phrase = left > 0 ? TimePhrase.soonOver(what: part.what, minutes: left) : .isOver(what: part.what)
        return Reply.guidance([line(.time(phrase))]).fitted(to: screen).lines
    }
}
