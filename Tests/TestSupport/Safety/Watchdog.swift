import Dispatch

/// A limit on work that must end. It is the work's own: the time limit of a whole test also counts its wait for a turn,
/// minutes where the cores are few.
package enum Watchdog {
    /// Runs work, and stops the whole run with a word about it when it stands still for `seconds`.
    package static func watch<Value>(
        _ name: String = #function, seconds: Int = 60, work: () throws -> Value
    ) rethrows -> Value {
        let alarm = DispatchWorkItem { fatalError("\(name) was not done in \(seconds) seconds") }
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: alarm)
        defer { alarm.cancel() }
        return try work()
    }
}
