/// A meeting plan that adds up: made of a number of people, tools and minutes, with pauses.
///
///     let plan = MeetingProposal(tools: [swot, gap], people: 25, minutes: 360, start: 9 * 60)
///     plan.parts.map(\.minutes).reduce(0, +)  // 360
///     plan.groups                             // 5: no more than six in each
package struct MeetingProposal: Sendable, Equatable {
    package struct Part: Sendable, Equatable {
        package enum Kind: Sendable, Equatable {
            case welcome, pause, lunch
            /// A tool; what comes after a pause in the middle of it is the rest of it.
            case tool(Tool, isRest: Bool)
            /// Time without a plan.
            case open
            case closing
        }

        package var kind: Kind
        package var minutes: Int
        /// The beginning, in minutes since midnight.
        package var start: Int
    }

    package private(set) var parts: [Part] = []
    /// The tools there is no time for.
    package private(set) var leftOut: [Tool] = []
    /// The share of the time they usually take that the tools get, in per cent.
    package private(set) var share = 100
    package let people: Int
    package let groups: Int
    package let minutes: Int

    /// Creates a plan. A tool gets the time its guidance says and a few minutes for each group to tell the others, more
    /// or less as the time allows: from six tenths of that to half as much again. Tools there is no room for are left
    /// out, the last first. No one works for much more than an hour without a pause; a day of five hours has a lunch.
    package init(tools: [Tool], people: Int, minutes: Int, start: Int) {
        self.people = people
        self.minutes = minutes
        groups = max(1, (people + 5) / 6)
        let frame = MeetingFrame(minutes: minutes)
        var tools = tools
        var wanted = tools.map { MeetingProposal.wanted($0, groups: groups) }
        while tools.count > 1, wanted.reduce(0, { $0 + $1.least }) > frame.work {
            leftOut.insert(tools.removeLast(), at: 0)
            wanted.removeLast()
        }
        let shares = MeetingProposal.shares(of: frame.work, wanted)
        let usual = wanted.reduce(0) { $0 + $1.usual }
        if usual > 0 { share = shares.reduce(0, +) * 100 / usual }
        var work = zip(tools, shares).map { Part(kind: .tool($0, isRest: false), minutes: $1, start: 0) }
        let rest = frame.work - shares.reduce(0, +)
        if rest > 0 { work.append(Part(kind: .open, minutes: rest, start: 0)) }
        parts = frame.withPauses(
            [Part(kind: .welcome, minutes: frame.welcome, start: 0)] + work
                + [Part(kind: .closing, minutes: frame.closing, start: 0)])
        var clock = start
        for index in parts.indices {
            parts[index].start = clock
            clock += parts[index].minutes
        }
    }

    private typealias Wanted = (least: Int, usual: Int, most: Int)

    private static func wanted(_ tool: Tool, groups: Int) -> Wanted {
        let usual = (tool.guidance.minutes ?? 30) + (groups > 1 ? 3 * groups : 0)
        return (fives(usual * 6 / 10), fives(usual), fives(usual * 3 / 2))
    }

    private static func fives(_ minutes: Int) -> Int { max(5, (minutes + 2) / 5 * 5) }

    /// Returns the minutes of each tool, in steps of five, together no more than there is time for.
    private static func shares(of room: Int, _ wanted: [Wanted]) -> [Int] {
        let usual = wanted.reduce(0) { $0 + $1.usual }
        // One tool alone may have to do with less than it needs.
        guard usual > 0, wanted.reduce(0, { $0 + $1.least }) <= room else { return wanted.map { _ in max(0, room) } }
        var shares = wanted.map { min($0.most, max($0.least, $0.usual * room / usual / 5 * 5)) }
        func change(_ by: Int, where isAllowed: (Int) -> Bool) -> Bool {
            guard
                let index = shares.indices.filter(isAllowed).min(by: { one, other in
                    let (a, b) = (shares[one] * wanted[other].usual, shares[other] * wanted[one].usual)
                    return by > 0 ? a < b : a > b
                })
            else { return false }
            shares[index] += by
            return true
        }
        while shares.reduce(0, +) > room, change(-5, where: { shares[$0] - 5 >= wanted[$0].least }) {}
        while shares.reduce(0, +) + 5 <= room, change(5, where: { shares[$0] + 5 <= wanted[$0].most }) {}
        return shares
    }
}

/// The parts a meeting has besides work, and the places where the pauses come.
private struct MeetingFrame {
    let welcome: Int
    let closing: Int
    let work: Int
    private let pauses: Int
    private let pause: Int
    private let lunch: Int

    init(minutes: Int) {
        welcome = minutes >= 120 ? 15 : 5
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

    /// Returns the parts with pauses as evenly as may be, between two parts where one ends within ten minutes of it,
    /// else in the middle of a tool. The middle one is the lunch.
    func withPauses(_ parts: [MeetingProposal.Part]) -> [MeetingProposal.Part] {
        let total = parts.reduce(0) { $0 + $1.minutes }
        var parts = parts
        for number in 0..<pauses {
            let isLunch = lunch > 0 && number == (pauses - 1) / 2
            let wanted = total * (number + 1) / (pauses + 1)
            let part = MeetingProposal.Part(
                kind: isLunch ? .lunch : .pause, minutes: isLunch ? lunch : pause, start: 0)
            insert(part, near: wanted, in: &parts)
        }
        return parts
    }

    /// Inserts a pause; `wanted` is minutes of anything but pauses.
    private func insert(_ pause: MeetingProposal.Part, near wanted: Int, in parts: inout [MeetingProposal.Part]) {
        var ends: [(index: Int, minute: Int)] = []
        var minute = 0
        for (index, part) in parts.enumerated() where !part.isPause {
            minute += part.minutes
            ends.append((index, minute))
        }
        if let near = ends.dropLast().min(by: { abs($0.minute - wanted) < abs($1.minute - wanted) }),
            abs(near.minute - wanted) <= 10, near.index + 1 < parts.count, !parts[near.index + 1].isPause
        {
            return parts.insert(pause, at: near.index + 1)
        }
        guard let within = ends.first(where: { $0.minute > wanted }) else { return parts.append(pause) }
        let part = parts[within.index]
        let first = max(5, (wanted - (within.minute - part.minutes)) / 5 * 5)
        guard first < part.minutes else { return parts.insert(pause, at: within.index + 1) }
        var (head, tail) = (part, part)
        head.minutes = first
        tail.minutes = part.minutes - first
        if case .tool(let tool, _) = part.kind { tail.kind = .tool(tool, isRest: true) }
        parts.replaceSubrange(within.index...within.index, with: [head, pause, tail])
    }
}

extension MeetingProposal.Part {
    package var isPause: Bool { kind == .pause || kind == .lunch }
}
