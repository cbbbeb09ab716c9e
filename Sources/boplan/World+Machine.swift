import CommandLine
import Documents
import FileSystem
import Glibc
import Journal
import Terminal

/// The answers to what `boplan doktor` asks about this machine.
extension World {
    func machineHere() -> Machine {
        var machine = Machine()
        machine.commit = { [files = resources.versionFiles] in files.lazy.compactMap(Commit.read).first }
        machine.isPackaged = Resources.executable.hasPrefix("/usr/bin/")
        machine.sqlite = SQLiteLibrary.version
        machine.readline = ReadlineLibrary.version
        machine.locale = Machine.Locale(
            asked: TextLocale.asked, isUTF8: TextLocale.isAsked, worksInUTF8: TextLocale.isUTF8)
        machine.terminal = Machine.Terminal(
            isTerminal: isInteractive && TerminalDevice.isTerminal(STDOUT_FILENO), hasColours: style.isOn,
            kind: environmentVariable("TERM") ?? "")
        machine.timeZone = Clock.zone
        machine.freeSpace = FreeSpace.bytes
        machine.exists = { access($0, F_OK) == 0 }
        machine.canRead = { access($0, R_OK) == 0 }
        machine.canWrite = { access($0, W_OK) == 0 }
        machine.realPath = realPath
        machine.names = { FolderListing.names(in: $0) ?? [] }
        machine.mounts = { TextFile.text(of: "/proc/self/mountinfo") ?? "" }
        machine.isFirstTime = { [state = resources.state] in state?.isFirstTime($0) ?? true }
        return machine
    }
}

/// The commit the program was built from, as `make` leaves it.
enum Commit {
    /// Returns the commit that a file of one line names, such as `d141ef3+`; nil when it does not name one.
    static func read(_ path: String) -> String? {
        guard let line = TextFile.text(of: path)?.split(whereSeparator: \.isNewline).first else { return nil }
        let isName = line.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        return isName && line.count <= 60 ? String(line) : nil
    }
}

extension Clock {
    /// Returns the short name of the time zone, such as `CET`; nil when neither `TZ` nor the machine names one that is
    /// here.
    static func zone() -> String? {
        if let name = environmentVariable("TZ"), !name.isEmpty {
            guard isKnown(zone: name) else { return nil }
        } else if access("/etc/localtime", R_OK) != 0 {
            return nil
        }
        var (now, parts) = (time(nil), tm())
        localtime_r(&now, &parts)
        return parts.tm_zone.map { String(cString: $0) }
    }

    /// Whether tzset(3) knows the value of `TZ`: a file, or an offset such as `CET-1CEST`. A value it does not know
    /// becomes UTC in silence.
    private static func isKnown(zone: String) -> Bool {
        let name = zone.hasPrefix(":") ? String(zone.dropFirst()) : zone
        let file = name.hasPrefix("/") ? name : "/usr/share/zoneinfo/" + name
        return name == "UTC" || access(file, R_OK) == 0 || (!zone.contains("/") && zone.contains(where: \.isNumber))
    }
}
