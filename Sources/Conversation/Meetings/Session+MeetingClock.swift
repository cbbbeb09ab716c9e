import Planning
import Screens

/// The quiet clock of a meeting: in the prompt, and in a word when time is nearly out.
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

    /// The time left, as the prompt has it: " [12 min igjen]"; empty when no meeting goes on.
    var clockMark: String {
        guard let (meeting, now) = meetingNow, let left = meeting.left(at: now) else { return "" }
        return " [\(words.say(left >= 0 ? "\(left) min igjen" : "\(-left) min over"))]"
    }

    /// Tells that the time of a part is nearly out, or is: each is told once.
    mutating func tellOfMeeting() -> [StyledLine] {
        guard let (meeting, now) = meetingNow, let part = meeting.current, let minutes = part.minutes,
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
