import Foundation
import Journal
import Planning
import Testing

/// The journals that the contract is tested on.
enum Backend: String, CaseIterable, CustomTestStringConvertible {
    case memory, sqlite

    var testDescription: String { rawValue }

    /// A new, empty workshop. The folder must outlive it.
    func workshop(in folder: TestFolder) throws -> SharedWorkshop {
        switch self {
        case .memory:
            let backing = MemoryJournal.Backing()
            return SharedWorkshop { MemoryJournal(sharing: backing) }
        case .sqlite:
            let path = folder.path(UUID().uuidString + ".boplan")
            _ = try SQLiteJournal(path: path, mode: .create)
            return SharedWorkshop { try SQLiteJournal(path: path, mode: .open) }
        }
    }
}

/// One workshop, and as many programs that have it open as a test wants.
struct SharedWorkshop {
    let open: () throws -> any EventJournal
}

/// A folder that goes away with its owner: the test suite's instance, so that it lasts the whole test.
final class TestFolder: Sendable {
    let root: String

    /// - Parameter isInMemory: where that is possible, for tests that need no real disk and many files.
    init(isInMemory: Bool = false) throws {
        let memory = "/dev/shm/"
        let place = isInMemory && access(memory, W_OK) == 0 ? memory : NSTemporaryDirectory()
        root = place + "journal-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    func path(_ name: String) -> String {
        root + "/" + name
    }

    /// Removes what is there, for the next to have room.
    func empty() throws {
        for name in try names { try FileManager.default.removeItem(atPath: path(name)) }
    }

    func contents(_ name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path(name)))
    }

    func write(_ data: Data, to name: String) throws {
        try data.write(to: URL(fileURLWithPath: path(name)))
    }

    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: root).sorted() }
    }
}

/// An event as bytes: `==` on String takes "é" in one letter and in two for the same.
func exactly(_ events: [Event]) -> [[UInt8]] {
    events.map { Array(String(reflecting: $0).utf8) }
}

/// A fact stated at `tick` by machine `device`.
func fact(_ tick: UInt64, device: UInt32 = 1, _ value: String = "Molde") -> Event {
    let stamp = Stamp(ticks: tick, device: device)
    return Event(stamp: stamp, action: stamp, change: .assign(.fact("kommune"), value: value, basis: []))
}
