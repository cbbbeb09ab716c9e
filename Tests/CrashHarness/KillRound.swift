import RandomSupport

/// What goes on when the kill comes.
enum KillRound: String {
    case starting = "while starting"
    case writing = "while writing"
    case pausing = "in the pause between"
    case together = "several at once"
    case mending = "while mending what a kill left"

    /// Those that need nothing to have happened before; most are while writing.
    static let usual: [KillRound] = [.starting, .writing, .writing, .writing, .pausing, .together]

    func programs(_ random: inout SeededGenerator) -> Int {
        self == .together ? 2 + random.below(3) : 1
    }

    func lines(_ random: inout SeededGenerator) -> Int {
        self == .pausing ? 1 + random.below(3) : 40
    }

    /// - Parameters:
    ///   - startTime: microseconds from start to the first acknowledgement.
    ///   - lineTime: from one to the next.
    func moment(_ random: inout SeededGenerator, startTime: Int, lineTime: Int, lines: Int) -> KillMoment {
        switch self {
        case .starting: KillMoment(anchor: .start, delay: random.below(startTime * 5 / 4))
        case .writing: Self.writing(&random, lineTime, lines)
        case .pausing: KillMoment(anchor: .acknowledged(lines), delay: random.below(3_000))
        case .together:
            random.chance(1, of: 4)
                ? KillMoment(anchor: .start, delay: random.below(startTime * 5 / 2))
                : Self.writing(&random, lineTime, lines)
        case .mending:
            random.chance(1, of: 4)
                ? KillMoment(anchor: .start, delay: random.below(startTime))
                : KillMoment(anchor: .mending, delay: random.below(4) * random.below(lineTime / 2 + 1) / 3)
        }
    }

    private static func writing(_ random: inout SeededGenerator, _ lineTime: Int, _ lines: Int) -> KillMoment {
        let after = random.below(8)
        return random.chance(1, of: 2)
            ? KillMoment(anchor: .acknowledged(after), delay: random.below(lineTime * 2))
            : KillMoment(anchor: .journalSeen(after: after, last: lines), delay: random.below(lineTime))
    }
}
