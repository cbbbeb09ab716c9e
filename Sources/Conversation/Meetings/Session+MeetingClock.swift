import Planning
import Screens

/// The quiet clock of a meeting: in the prompt, and in a word when time is nearly out. A round or a vote with a time of
/// its own is nearer to those who write, so its clock is the one that is seen while it goes on.
extension Session {
    /// The time of a part as it was last told; more time makes it news again.
    struct ToldTime: Equatable {
        var part: Stamp
        var minutes: Int
        var isOver: Bool
    }

    /// The time on the wall; nil where there is no clock to read.
    var wallNow: WallMinute? { WallMinute(host.time(host.now())) }

    var today: CalendarDay? { wallNow?.day }

    /// The meeting that goes on, with the time it is. Without a part that has begun the clock is not looked at.
    var meetingNow: (meeting: Meeting, now: WallMinute)? {
        guard reading.hasPartUnderWay, let now = wallNow else { return nil }
        return reading.meeting(at: now).map { ($0, now) }
    }

    /// The time left of the round or the vote that has one, else of the part of the meeting, as the prompt has it:
    /// " [12 min igjen]"; empty when no clock runs.
    var clockMark: String {
        let left: Int? =
            if let ends = round?.round.ends { minutesLeft(until: ends) } else {
                meetingNow.flatMap { meeting, now in meeting.left(at: now) }
            }
        guard let left else { return "" }
        return " [\(words.say(left >= 0 ? "\(left) min igjen" : "\(-left) min over"))]"
    }

    /// Returns the minutes until a moment, a begun one for a whole; fewer than 0 when it is past.
    private func minutesLeft(until end: Int64) -> Int {
        let left = end - host.now()
        return Int(left > 0 ? (left + 59_999) / 60_000 : left / 60_000)
    }

    /// Tells that the time of a part is nearly out, or is: each is told once, and not while a nearer clock runs.
    mutating func tellOfMeeting() -> [StyledLine] {
        guard round?.round.ends == nil, let (meeting, now) = meetingNow, let part = meeting.current,
            let minutes = part.minutes,
            let left = meeting.left(at: now), left <= min(5, minutes / 3)
        else { return [] }
        let news = ToldTime(part: part.id, minutes: minutes, isOver: left <= 0)
        guard told.meeting != news, told.meeting != ToldTime(part: part.id, minutes: minutes, isOver: true) else {
            return []
        }
        told.meeting = news
        let notice: Message =
            left > 0
            ? "\(left, one: "Ett minutt", many: "# minutter") igjen av «\(part.what)». Trenger dere mer, så skriv for eksempel /mer 5."
            : "Tida for «\(part.what)» er ute. Gå videre med /agenda neste, eller ta litt til med /mer 5."
        return Reply.guidance([line(notice)]).fitted(to: screen).lines
    }
}
