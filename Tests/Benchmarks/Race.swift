/// Times two things in turn, so that whatever else the machine does troubles both alike.
///
/// - Returns: medians in milliseconds.
func race(
    repetitions: Int = 21, warmUp: Int = 3, _ ours: () throws -> Void, _ peer: () throws -> Void
) throws -> (ours: Double, peer: Double) {
    var (own, other): ([Double], [Double]) = ([], [])
    for repetition in 0..<warmUp + repetitions {
        let (first, second) = (try milliseconds(ours), try milliseconds(peer))
        guard repetition >= warmUp else { continue }
        own.append(first)
        other.append(second)
    }
    return (median(own), median(other))
}

func milliseconds(_ body: () throws -> Void) throws -> Double {
    let time = try ContinuousClock().measure(body).components
    return Double(time.seconds) * 1e3 + Double(time.attoseconds) / 1e15
}

func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}
