/// The time and place something was said: a hybrid logical clock reading. It names its event.
///
/// Ordered by wall time, then by a counter within the millisecond, then by device, so that every copy
/// of a workshop agrees on one order. (Kulkarni et al., "Logical Physical Clocks", 2014.)
///
///     Stamp(milliseconds: 1, counter: 0, device: 7) < Stamp(milliseconds: 1, counter: 1, device: 2)  // true
package struct Stamp: Sendable, Hashable, Comparable {
    /// The milliseconds since 1970 in the upper 48 bits, the counter in the lower 16.
    package var ticks: UInt64
    /// A number drawn anew by each running program, so that two never make the same stamp.
    package var device: UInt32

    package init(ticks: UInt64, device: UInt32) {
        self.ticks = ticks
        self.device = device
    }

    package init(milliseconds: Int64, counter: UInt16, device: UInt32) {
        self.ticks = UInt64(milliseconds) << 16 | UInt64(counter)
        self.device = device
    }

    /// The wall time in milliseconds since 1970-01-01 UTC.
    package var milliseconds: Int64 {
        Int64(ticks >> 16)
    }

    /// The stamp that is later than any that is made.
    package static let endOfTime = Stamp(ticks: .max, device: .max)

    package static func < (left: Stamp, right: Stamp) -> Bool {
        (left.ticks, left.device) < (right.ticks, right.device)
    }
}

extension Stamp: LosslessStringConvertible {
    /// The stamp as 24 hexadecimal digits that sort as the stamps do: `0192f3c4a5b60001` and `1a2b3c4d`.
    package var description: String {
        Stamp.hexadecimal(ticks, digits: 16) + Stamp.hexadecimal(UInt64(device), digits: 8)
    }

    /// Reads a stamp written by `description`; nil for anything else.
    package init?(_ text: String) {
        var text = text
        let read: Stamp? = text.withUTF8 { Stamp(utf8: $0) }
        guard let read else { return nil }
        self = read
    }

    /// Reads 24 lower-case hexadecimal digits; nil for anything else.
    package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 24, let ticks = Stamp.number(bytes[..<16]), let device = Stamp.number(bytes[16...])
        else { return nil }
        self.init(ticks: ticks, device: UInt32(device))
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
        var number: UInt64 = 0
        for byte in digits {
            switch byte {
            case 0x30...0x39: number = number << 4 | UInt64(byte - 0x30)
            case 0x61...0x66: number = number << 4 | UInt64(byte - 0x61 + 10)
            default: return nil
            }
        }
        return number
    }

    private static func hexadecimal(_ number: UInt64, digits: Int) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: digits - text.count) + text
    }
}

/// A clock whose stamps never go backwards, whatever the wall clock does.
package struct StampClock: Sendable {
    package private(set) var latest: Stamp

    package init(device: UInt32) {
        latest = Stamp(ticks: 0, device: device)
    }

    /// Returns the next stamp: the wall time when it has moved on, else one tick after the latest seen.
    package mutating func next(at milliseconds: Int64) -> Stamp {
        let wall = min(UInt64(max(0, milliseconds)) << 16, StampClock.last)
        latest.ticks = max(wall, latest.ticks + 1)
        return latest
    }

    /// Takes note of a stamp made elsewhere; what comes next is after it. A stamp from the end of time, as
    /// only a damaged or hostile file has, is not followed all the way: there must be something left.
    package mutating func observe(_ stamp: Stamp) {
        latest.ticks = max(latest.ticks, min(stamp.ticks, StampClock.last))
    }

    private static let last = UInt64.max - UInt64(UInt32.max)
}
