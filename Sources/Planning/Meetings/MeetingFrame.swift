/// The parts a meeting has besides work, and the places where the pauses come.
struct MeetingFrame {
    typealias Part = MeetingProposal.Part

    /// The longest that people work without a pause, in minutes.
    static let longest = 90

    let welcome: Int
    let closing: Int
    let work: Int
    private let pauses: Int
    private let pause: Int
    private let lunch: Int

    /// Creates the frame of a meeting. There are so many pauses that they may come every 75 minutes, which leaves room to
    /// move them to where something ends.
    init(minutes: Int, isWelcomed: Bool) {
        welcome = isWelcomed ? 0 : minutes >= 120 ? 15 : 5
        closing = minutes >= 120 ? 15 : 5
        pause = minutes >= 180 ? 15 : 10
        lunch = minutes >= 300 ? 45 : 0
        var count = lunch > 0 ? 1 : 0
        var taken = lunch
        while minutes - taken > 75 * (count + 1) {
            count += 1
            taken += pause
        }
        pauses = count
        work = minutes - welcome - closing - taken
    }

    /// Returns the parts with the pauses where they break least, the middle one the lunch.
    func withPauses(_ parts: [Part]) -> [Part] {
        guard pauses > 0 else { return parts }
        var cuts = places(in: parts)[...]
        let lunch = self.lunch > 0 ? (pauses - 1) / 2 : -1
        var result: [Part] = []
        var minute = 0
        for var part in parts {
            let end = minute + part.minutes
            while let cut = cuts.first, cut < end {
                let head = cut - minute
                if head > 0 {
                    result.append(part.head(of: head))
                    part = part.rest(after: head)
                    minute = cut
                }
                let isLunch = pauses - cuts.count == lunch
                result.append(Part(kind: isLunch ? .lunch : .pause, minutes: isLunch ? self.lunch : pause))
                cuts.removeFirst()
            }
            result.append(part)
            minute = end
        }
        return result
    }

    /// Returns the minutes of work after which the pauses come: the least evil of all ways in which none of the stretches
    /// between them is too long.
    private func places(in parts: [Part]) -> [Int] {
        let step = 5
        let total = parts.reduce(0) { $0 + $1.minutes }
        let even = total / (pauses + 1)
        let evils = stride(from: 0, through: total, by: step).map { evil(of: $0, in: parts) }
        // best[minute / step] is the least evil with a pause there, and the pauses before it.
        var best: [(evil: Int, cuts: [Int])?] = evils.map { _ in nil }
        best[0] = (0, [])
        func stretched(to minute: Int, _ last: Int, of best: [(evil: Int, cuts: [Int])?]) -> (evil: Int, cuts: [Int])? {
            best.indices.filter { $0 < minute / step && minute - $0 * step <= MeetingFrame.longest }
                .compactMap { index in
                    best[index].map { before in
                        let off = abs(minute - index * step - even)
                        return (before.evil + off * off / 20 + last, before.cuts + [minute])
                    }
                }.min { $0.evil < $1.evil }
        }
        for _ in 0..<pauses {
            best = evils.indices.map { stretched(to: $0 * step, evils[$0], of: best) }
        }
        return stretched(to: total, 0, of: best)?.cuts.dropLast() ?? []
    }

    /// Returns how bad a pause is after so many minutes of work: not at all between two parts, most in a lecture.
    private func evil(of minute: Int, in parts: [Part]) -> Int {
        var start = 0
        for part in parts {
            let (before, after) = (minute - start, start + part.minutes - minute)
            if before > 0, after > 0 {
                let crumb = min(before, after) < 15 ? 15 : 0
                return (part.kind == .open ? 5 : part.piece?.tool == nil ? 45 : 20) + crumb
            }
            start += part.minutes
        }
        return 0
    }
}

extension MeetingProposal.Part {
    /// Returns the part until a pause in the middle of it.
    fileprivate func head(of minutes: Int) -> Self {
        var head = self
        head.minutes = minutes
        head.plenary = max(0, plenary - (self.minutes - minutes))
        return head
    }

    /// Returns what comes after a pause in the middle of it. The groups meet at the end.
    fileprivate func rest(after minutes: Int) -> Self {
        var rest = self
        rest.minutes -= minutes
        rest.plenary = min(plenary, rest.minutes)
        if let piece { rest.kind = .piece(piece, isRest: true) }
        return rest
    }
}
