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
        let places =
            sticks.map { ExchangePlace(path: $0, kind: .stick) } + shared.map { ExchangePlace(path: $0, kind: .shared) }
        var seen: Set<String> = []
        return places.filter { seen.insert($0.path).inserted }
    }

    /// Disks where desktops mount what is put in; and what is mounted elsewhere with a file system that only sticks and
    /// cards have. Other mounts, and folders of the machine's own disk, cannot be taken out.
    private var sticks: [String] {
        let ofDesktop = mounts.mounts.filter { mount in
            Self.ofDisks.contains(mount.type) && ["/media/", "/run/media/"].contains { mount.point.hasPrefix($0) }
        }
        let others = mounts.mounts.filter { Self.ofSticks.contains($0.type) && !Self.isSystem($0.point) }
        return (ofDesktop + others).map(\.point)
    }

    /// Folders on other machines, those the desktop has opened, and those a program keeps alike on several machines.
    private var shared: [String] {
        let desktop = "/run/user/\(number)/gvfs"
        let mounted = mounts.mounts.filter { SharedPlace.isShared($0.type) && !Self.isSystem($0.point) }.map(\.point)
        let synchronised = home.isEmpty ? [] : visible(home).filter { SyncService.named($0) != nil }
        return mounted.filter { $0 != desktop && !isUserFolder($0) }
            + visible(desktop).map { "\(desktop)/\($0)" } + synchronised.map { "\(home)/\($0)" }
    }

    /// Whether it is what programs of the desktop mount for themselves.
    private func isUserFolder(_ point: String) -> Bool { point.hasPrefix("/run/user/") }

    private static let ofSticks: Set = [
        "vfat", "exfat", "fuseblk", "ntfs3", "msdos", "udf", "fuse.exfat", "fuse.ntfs-3g",
    ]
    /// The file systems of disks of all kinds that may be written on.
    private static let ofDisks = ofSticks.union(["ext2", "ext3", "ext4", "btrfs", "xfs", "f2fs", "hfsplus"])

    private static func isSystem(_ point: String) -> Bool {
        point == "/"
            || ["/boot", "/efi", "/proc", "/sys", "/dev", "/snap", "/var", "/usr"].contains { folder in
                point == folder || point.hasPrefix(folder + "/")
            }
    }

    private func visible(_ folder: String) -> [String] { names(folder).filter { !$0.hasPrefix(".") } }
}
