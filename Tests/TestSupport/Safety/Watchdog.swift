import Dispatch

/// Runs work that must end, and stops the whole run with a word about it when it stands still for `seconds`. The time
/// is the work's own: the time limit of a whole test also counts its wait for a turn, minutes where the cores are few.
package func watched<Value>(
    _ name: String = #function, seconds: Int = 60, work: () throws -> Value
) rethrows -> Value {
    let alarm = DispatchWorkItem { fatalError("\(name) was not done in \(seconds) seconds") }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: alarm)
    defer { alarm.cancel() }
    return try work()
}
