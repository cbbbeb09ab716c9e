/// The number of votes at each step of a scale or an axis.
package struct Distribution: Sendable, Equatable {
    /// The steps that somebody chose, the lowest first.
    package private(set) var parts: [Part] = []
    /// The number of those who do not know; they are in the whole that per cent are of.
    package private(set) var unknown: Part?

    /// The number of votes at one step.
    package struct Part: Sendable, Equatable {
        /// The step; 0 for those who do not know.
        package var step: Int
        package var count: Int
        /// The share of all who answered, rounded.
        package var percent: Int

        fileprivate init(_ step: Int, _ count: Int, of all: Int) {
            self.step = step
            self.count = count
            percent = (200 * count + all) / (2 * all)
        }
    }

    package init(_ steps: [Int], unknown count: Int = 0) {
        let all = steps.count + count
        var counts: [Int: Int] = [:]
        for step in steps { counts[step, default: 0] += 1 }
        parts = counts.sorted { $0.key < $1.key }.map { Part($0.key, $0.value, of: all) }
        unknown = count > 0 ? Part(0, count, of: all) : nil
    }
}

extension VoteTally.Result {
    /// The distribution of numbers given; of a scale, those who do not know among them.
    package var distribution: Distribution {
        Distribution(votes.compactMap(\.mark.amount), unknown: votes.count { $0.mark == .unknown })
    }

    /// The distribution along the axes of a grid.
    package var distributionOnGrid: (horizontal: Distribution, vertical: Distribution) {
        let points = votes.compactMap(\.mark.point)
        return (Distribution(points.map(\.x)), Distribution(points.map(\.y)))
    }
}
