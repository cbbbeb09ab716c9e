/// A laptop as those who work on it know it, and the numbers that programs on it have put in stamps.
///
/// Each running program draws a number of its own, so a name alone would not say which events are from there.
package struct Laptop: Sendable, Equatable {
    /// The name it was given; empty when people would rather not, nil when they have not been asked.
    package var name: String?
    package var devices: Set<UInt32>

    package init(name: String? = nil, devices: Set<UInt32> = []) {
        self.name = name
        self.devices = devices
    }

    /// The name it was given; nil when it has none.
    package var givenName: String? { name.flatMap { $0.isEmpty ? nil : $0 } }
}

extension Fact {
    /// The text before the number of a running program; the fact says which laptop it ran on.
    static let laptopPrefix = "maskin/"

    /// Returns the name of the fact that says which laptop the program with a number ran on.
    package static func laptop(_ device: UInt32) -> String { laptopPrefix + String(device, radix: 16) }

    /// Whether the fact says which laptop a program ran on.
    static func isLaptop(_ name: String) -> Bool { name.hasPrefix(laptopPrefix) }
}

extension Event {
    /// Whether the event says which laptop a program ran on, and nothing of the plan.
    package var namesLaptop: Bool {
        guard case .assign(.fact(let name), _, _) = change else { return false }
        return Fact.isLaptop(name)
    }
}

extension Workshop {
    /// Returns the given name of the laptop that something was said on; nil when it has none.
    package func laptop(of stamp: Stamp) -> String? {
        guard let name = facts[Fact.laptop(stamp.device)]?.value, !name.isEmpty else { return nil }
        return name
    }

    /// Returns where something that was said is from: the group that said it, and the given name of the laptop, as far as
    /// they are known.
    package func origin(of stamp: Stamp, by author: String) -> String {
        [author, laptop(of: stamp) ?? ""].filter { !$0.isEmpty }.uniqued().joined(separator: ", ")
    }
}
