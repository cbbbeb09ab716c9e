import Conversation
import Planning

/// The memory sticks and shared folders of a machine, as far as its mounts and the names of folders tell.
///
///     ExchangePlaces(user: "kari", number: 1000, home: "/home/kari", mounts: text, names: names).found
///     // [/media/kari/KINGSTON as a stick, /home/kari/Nextcloud as a shared folder]
package struct ExchangePlaces {
    private let user: String
    private let number: Int
    private let home: String
    private let mounts: MountTable
    private let names: (String) -> [String]

    /// - Parameters:
    ///   - number: the number of the user, by which the desktop's own mounts are found.
    ///   - mounts: the text of `/proc/self/mountinfo`.
    ///   - names: the names in a folder, hidden ones too.
    package init(user: String, number: Int, home: String, mounts: String, names: @escaping (String) -> [String]) {
        (self.user, self.number, self.home, self.names) = (user, number, home, names)
        self.mounts = MountTable(mounts)
    }

    /// The places, sticks first; none stands twice.
    package var found: [ExchangePlace] {
        let paths = sticks.map { ($0, kind(of: $0)) } + shared.map { ($0, ExchangePlace.Kind.shared) }
        let places = paths.map { ExchangePlace(path: $0.0, kind: $0.1) }
        var seen: Set<String> = []
        return (places.filter { $0.kind == .stick } + places.filter { $0.kind != .stick })
            .filter { seen.insert($0.path).inserted }
    }

    /// Folders where desktops, and people, mount what is put in; and what is mounted elsewhere with a file system that
    /// only sticks and cards have.
    private var sticks: [String] {
        let folders = ["/media/\(user)", "/run/media/\(user)", "/media", "/mnt"].flatMap { folder in
            visible(folder).map { "\(folder)/\($0)" }
        }
        let others = mounts.mounts.filter { Self.ofSticks.contains($0.type) && !Self.isSystem($0.point) }.map(\.point)
        // A user's own folder is no stick.
        return (folders + others).filter { $0 != "/media/\(user)" && isUsed($0) }
    }

    /// Folders on other machines, those the desktop has opened, and those a program keeps alike on several machines.
    private var shared: [String] {
        let desktop = "/run/user/\(number)/gvfs"
        let mounted = mounts.mounts.filter { SharedPlace.isShared($0.type) && !Self.isSystem($0.point) }.map(\.point)
        let synchronised = home.isEmpty ? [] : visible(home).filter { SyncService.named($0) != nil }
        return visible(desktop).map { "\(desktop)/\($0)" }
            + mounted.filter { $0 != desktop && !isUserFolder($0) } + synchronised.map { "\(home)/\($0)" }
    }

    /// Returns what a folder is: what is not mounted cannot be taken out.
    private func kind(of path: String) -> ExchangePlace.Kind {
        guard let mount = mounts.mount(of: path) else { return .folder }
        if SharedPlace.isShared(mount.type) { return .shared }
        return mount.point == path ? .stick : .folder
    }

    /// Whether something is mounted there or lies there: an empty folder waits for a disk that is not put in.
    private func isUsed(_ path: String) -> Bool {
        mounts.mounts.contains { $0.point == path } || !names(path).isEmpty
    }

    /// Whether it is what programs of the desktop mount for themselves.
    private func isUserFolder(_ point: String) -> Bool { point.hasPrefix("/run/user/") }

    private static let ofSticks: Set = ["vfat", "exfat", "fuseblk", "ntfs3", "msdos", "udf"]

    private static func isSystem(_ point: String) -> Bool {
        point == "/"
            || ["/boot", "/efi", "/proc", "/sys", "/dev", "/snap", "/var", "/usr"].contains { folder in
                point == folder || point.hasPrefix(folder + "/")
            }
    }

    private func visible(_ folder: String) -> [String] { names(folder).filter { !$0.hasPrefix(".") } }
}
