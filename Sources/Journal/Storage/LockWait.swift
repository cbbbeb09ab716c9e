import CSQLite
import Glibc

/// A wait for a lock, tried again and again as patience allows.
///
/// SQLite's own way is to sleep longer and longer, up to a tenth of a second, so that the latest to come
/// tries most often and gets the lock first. Here all sleep short and at random, and those that have
/// waited longest sleep shortest.
final class LockWait {
    private let patience: Patience
    private var start = ContinuousClock.now
    private var isTold = false
    private var isStopped = false

    init(_ patience: Patience) {
        self.patience = patience
    }

    /// Makes a connection wait like this. It must keep this as long as it is open.
    func install(on handle: OpaquePointer) {
        let answer: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32 = { wait, tries in
            Unmanaged<LockWait>.fromOpaque(wait!).takeUnretainedValue().triesAgain(after: tries) ? 1 : 0
        }
        sqlite3_busy_handler(handle, answer, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Whether the latest wait was stopped and no one was told of it yet; the next call is false.
    func takeStop() -> Bool {
        defer { isStopped = false }
        return isStopped
    }

    /// - Parameter tries: how many times this lock has been tried since it was first found taken, less one.
    func triesAgain(after tries: Int32) -> Bool {
        if tries == 0 { begin() }
        let waited = ContinuousClock.now - start
        guard waited < patience.limit else { return false }
        guard patience.goesOn() else {
            isStopped = true
            return false
        }
        if waited >= patience.silence, !isTold {
            isTold = true
            patience.onLongWait()
        }
        let longest: UInt32 = waited < .milliseconds(250) ? 4000 : 1000
        usleep(UInt32.random(in: longest / 4...longest))
        return true
    }

    private func begin() {
        start = .now
        isTold = false
        isStopped = false
    }
}
