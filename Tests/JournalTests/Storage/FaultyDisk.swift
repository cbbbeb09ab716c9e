import FaultVFS

@testable import Journal

/// A disk that fails when told to. It must outlive the journals on it.
final class FaultyDisk {
    private let fault: OpaquePointer

    init() {
        fault = boplan_fault_make()!
    }

    deinit {
        boplan_fault_free(fault)
    }

    /// The `call`th call that the fault concerns fails, counted from 1 and from now.
    func arm(_ kind: boplan_fault_kind, at call: Int, lasts: Bool = false) {
        boplan_fault_arm(fault, kind, Int32(call), lasts)
    }

    var hasFailed: Bool { boplan_fault_was_met(fault) }

    func lie() { boplan_fault_ignore_syncs(fault) }

    /// Puts a file that is there already on the disk. For what is to survive a power cut before it is opened.
    func adopt(_ path: String) { boplan_fault_adopt(fault, path) }

    /// What is on it after the power cut.
    func writeRemains(in folder: String, seed: UInt64) -> Bool {
        boplan_fault_write_remains(fault, folder, seed)
    }

    func journal(_ path: String, _ mode: SQLiteJournal.Mode) throws -> SQLiteJournal {
        let name = String(cString: boplan_fault_name(fault))
        return try SQLiteJournal(JournalFile(path: path, patience: .milliseconds(20), system: name), mode: mode)
    }
}
