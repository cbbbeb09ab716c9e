/// A meeting plan that adds up: made of a number of people, pieces of work and minutes, with pauses.
///
///     let plan = MeetingProposal(pieces: [swot, lecture], people: 25, minutes: 360, start: 9 * 60)
///     plan.parts.map(\.minutes).reduce(0, +)  // 360
///     plan.groups                             // 5: no more than six in each
package struct MeetingProposal: Sendable, Equatable {
    package struct Part: Sendable, Equatable {
        package enum Kind: Sendable, Equatable {
            case welcome, pause, lunch
            /// A piece of work; what comes after a pause in the middle of it is the rest of it.
            case piece(MeetingPiece, isRest: Bool)
            /// Time without a plan.
            case open
            case closing
        }

        package var kind: Kind
        package var minutes: Int
        /// The minutes at the end of a piece in which the groups tell each other what they have.
        package var plenary = 0
        /// The beginning, in minutes since midnight.
        package var start = 0
    }

    package private(set) var parts: [Part] = []
    /// The pieces there is no time for.
    package private(set) var leftOut: [MeetingPiece] = []
    /// The share of the time they usually take that the pieces get, in per cent.
    package private(set) var share = 100
    package let people: Int
    package let groups: Int
    package let minutes: Int

    /// Creates a plan. A piece with a tool gets the time its guidance says and a few minutes for each group to tell the
    /// others, more or less as the time allows: from six tenths of that to half as much again. A lecture gets no more
    /// than its own. Pieces there is no room for are left out, the last first; fixed ones only when there are not even
    /// ten minutes for each. A day of five hours has a lunch.
    ///
    /// - Parameters:
    ///   - groups: The number of groups; nil for as many as make no more than six people in each.
    ///   - isWelcomed: Whether the first piece is the welcome.
    package init(
        pieces: [MeetingPiece], people: Int, groups: Int? = nil, minutes: Int, start: Int, isWelcomed: Bool = false
    ) {
        self.people = people
        self.minutes = minutes
        let groups = groups ?? max(1, (people + 5) / 6)
        self.groups = groups
        let frame = MeetingFrame(minutes: minutes, isWelcomed: isWelcomed)
        var pieces = pieces
        var wanted = pieces.map { WantedTime($0, groups: groups) }
        while pieces.count > 1, wanted.reduce(0, { $0 + $1.least }) > frame.work {
            leftOut.insert(pieces.removeLast(), at: 0)
            wanted.removeLast()
        }
        let shares = WantedTime.shares(of: frame.work, wanted)
        let usual = wanted.reduce(0) { $0 + $1.usual }
        if usual > 0 { share = shares.reduce(0, +) * 100 / usual }
        var work = zip(pieces, shares).map { piece, share in
            let plenary = groups > 1 && piece.tool != nil ? min(WantedTime.eachGroup * groups, share / 2) : 0
            return Part(kind: .piece(piece, isRest: false), minutes: share, plenary: plenary)
        }
        let rest = frame.work - shares.reduce(0, +)
        if rest > 0 { work.append(Part(kind: .open, minutes: rest)) }
        let welcome = frame.welcome > 0 ? [Part(kind: .welcome, minutes: frame.welcome)] : []
        parts = frame.withPauses(welcome + work + [Part(kind: .closing, minutes: frame.closing)])
        var clock = start
        for index in parts.indices {
            parts[index].start = clock
            clock += parts[index].minutes
        }
    }
}

extension MeetingProposal.Part {
    package var isPause: Bool { kind == .pause || kind == .lunch }

    /// The piece of work it is, or is the rest of.
    package var piece: MeetingPiece? {
        if case .piece(let piece, _) = kind { piece } else { nil }
    }
}
