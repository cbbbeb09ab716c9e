import CrashHarness
import Glibc

// Kills Boplan at random moments, and says what was kept.
//
//     Crash .build/release/boplan [KILLS [SEED]]

/// Progress goes to standard error.
func tell(_ text: String) { _ = write(STDERR_FILENO, text, text.utf8.count) }

let words = CommandLine.arguments
guard words.count > 1, let path = realpath(words[1], nil) else {
    print("usage: Crash PATH-TO-BOPLAN [KILLS [SEED]]")
    exit(2)
}
let boplan = String(cString: path)
let kills = words.count > 2 ? Int(words[2]) ?? 1000 : 1000
let seed = words.count > 3 ? UInt64(words[3]) ?? 1 : UInt64.random(in: 1...9999)
var template = Array("/var/tmp/boplan-crash-XXXXXX".utf8CString)
guard let made = mkdtemp(&template) else { exit(1) }
let folder = String(cString: made)
defer { rmdir(folder) }

do {
    let figures = try CrashRun(boplan: boplan, folder: folder, seed: seed).run(kills: kills) { killed in
        tell("\r\(killed) of \(kills) killed")
    }
    tell("\n")
    print("seed \(seed)\n" + figures.table)
    for failure in figures.failures { print("FAILED: \(failure)") }
    var complaints = 0
    for programs in [2, 8] {
        let contention = try Contention(boplan: boplan, folder: folder, programs: programs, lines: 500)
        print(contention.table)
        for complaint in contention.complaints { print("FAILED: \(complaint)") }
        complaints += contention.complaints.count + programs * 500 - contention.kept
    }
    unlink(folder + "/kopi.boplan")
    unlink(folder + "/kopi.boplan-journal")
    rmdir(folder)
    exit(figures.failures.isEmpty && complaints == 0 ? 0 : 1)
} catch {
    print("the harness stopped: \(error)")
    exit(1)
}
