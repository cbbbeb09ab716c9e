import Glibc

/// A core dump: what a program that crashes leaves on the disk, with all that it had in memory.
package enum CoreDump {
    /// Keeps this program, and those it starts, from leaving one: notes of a silent round and names would be in it.
    package static func forbid() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    }
}
