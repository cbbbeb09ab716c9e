import Planning

/// The reason why a workshop file is not safe where it lies: another machine may swap it or lock it while somebody
/// writes.
///
/// SQLite needs locks that hold and a file that stays the same; neither a program that synchronises folders nor most
/// network disks promise that (sqlite.org/howtocorrupt.html, sections 2 and 4).
package enum SharedPlace: Equatable, Sendable {
    /// A program copies what is in the folder to other machines, and back.
    case synchronised(by: String, folder: String)
    /// The folder is on another machine, or a program acts as a disk. The type is that of the file system.
    case mounted(type: String, at: String)
}

extension SharedPlace {
    /// Finds what makes a folder shared; nil when nothing does that is known.
    ///
    /// - Parameters:
    ///   - folder: where the file is, an absolute path without links.
    ///   - mounts: the text of `/proc/self/mountinfo`.
    ///   - names: the names in a folder, hidden ones too.
    package init?(of folder: String, mounts: String, names: (String) -> [String]) {
        for ancestor in SharedPlace.ancestors(of: folder) {
            let name = ancestor.split(separator: "/").last.map(String.init) ?? ""
            let service = SyncService.named(name) ?? SyncService.marked(by: names(ancestor))
            if let service {
                self = .synchronised(by: service, folder: ancestor)
                return
            }
        }
        guard let mount = MountTable(mounts).mount(of: folder), SharedPlace.isShared(mount.type) else { return nil }
        self = .mounted(type: mount.type, at: mount.point)
    }

    /// Returns the folders around a folder, the outermost first, the folder itself last.
    private static func ancestors(of folder: String) -> [String] {
        var all: [String] = []
        for part in folder.split(separator: "/") { all.append((all.last ?? "") + "/" + part) }
        return all
    }

    /// File systems whose files are on another machine. `9p` and `drvfs` are how Windows' own disks are seen in WSL,
    /// and `vboxsf` and `prl_fs` those of the machine around a virtual one.
    private static let shared: Set = [
        "cifs", "smb3", "smbfs", "nfs", "nfs4", "9p", "drvfs", "virtiofs", "afs", "coda", "ceph", "glusterfs", "lustre",
        "ncpfs", "ocfs2", "gfs2", "vboxsf", "vmhgfs", "prl_fs", "davfs", "fuse",
    ]
    /// Programs that act as a disk, but keep all on this machine. `fuseblk` is how NTFS on a memory stick is read.
    private static let ownFuse: Set = [
        "fuse.fuse-overlayfs", "fuse.exfat", "fuse.exfat-fuse", "fuse.ntfs", "fuse.ntfs-3g", "fuse.gocryptfs",
        "fuse.encfs", "fuse.cryfs", "fuse.bindfs", "fuse.mergerfs", "fuse.lxcfs", "fuse.zfs-fuse",
    ]

    /// Whether a file system of this type is on another machine, or may be.
    package static func isShared(_ type: String) -> Bool {
        shared.contains(type) || (type.hasPrefix("fuse.") && !ownFuse.contains(type))
    }
}

/// Programs that keep folders the same on several machines, known by the names they give folders and the files they
/// leave in them.
package enum SyncService {
    /// The names of folders in small letters. More may follow, as in `OneDrive - Molde kommune`, `Dropbox (Privat)`
    /// and `Nextcloud2`.
    private static let folders: [(name: String, service: String)] = [
        ("onedrive", "OneDrive"), ("dropbox", "Dropbox"), ("nextcloud", "Nextcloud"), ("owncloud", "ownCloud"),
        ("google drive", "Google Drive"), ("google disk", "Google Drive"), ("googledrive", "Google Drive"),
        ("google-drive", "Google Drive"), ("insync", "Google Drive"), ("icloud drive", "iCloud"),
        ("iclouddrive", "iCloud"), ("com~apple~clouddocs", "iCloud"), ("jottacloud", "Jottacloud"),
        ("pclouddrive", "pCloud"),
    ]

    package static func named(_ folder: String) -> String? {
        let name = folder.lowercased()
        // GNOME and KDE mount a drive under such a name.
        if name.hasPrefix("google-drive:") { return "Google Drive" }
        return folders.first { name.hasPrefix($0.name) && isTail(name.dropFirst($0.name.count)) }?.service
    }

    /// Whether only the name of an account may stand there, or a number. A folder about Dropbox is not one of its.
    private static func isTail(_ text: Substring) -> Bool {
        text.hasPrefix(" - ") || text.hasPrefix(" (") || text.allSatisfy(\.isWholeNumber)
    }

    package static func marked(by names: [String]) -> String? {
        for name in names {
            switch name {
            case ".stfolder", ".stversions", ".stignore": return "Syncthing"
            case ".dropbox.cache": return "Dropbox"
            case ".nextcloudsync.log": return "Nextcloud"
            case ".owncloudsync.log": return "ownCloud"
            case ".seafile-data": return "Seafile"
            default: if isCloudDatabase(name) { return "Nextcloud" }
            }
        }
        return nil
    }

    /// Whether a file is such as `.sync_1a2b3c4d.db`, which Nextcloud and ownCloud keep in the folder they synchronise;
    /// older ones are called `._sync_….db`.
    private static func isCloudDatabase(_ name: String) -> Bool {
        (name.hasPrefix(".sync_") || name.hasPrefix("._sync_")) && name.hasSuffix(".db")
    }

    /// Returns the files beside a workshop file that such a program has made of it, since two had changed it: none of
    /// them has all.
    ///
    ///     conflictCopies(of: "plan.boplan", among: ["plan.sync-conflict-20261130-101500-ABC.boplan"])  // that one
    package static func conflictCopies(of name: String, among names: [String]) -> [String] {
        let ending = ".boplan"
        let stem = name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
        let signs = [
            "sync-conflict-", "conflicted copy", "motstridende kopi", "konflikt", "in conflict", "case conflict",
        ]
        return names.filter { other in
            guard other != name, other.hasPrefix(stem), other.hasSuffix(ending) else { return false }
            let rest = other.dropFirst(stem.count).lowercased()
            return signs.contains { rest.contains($0) }
        }.sorted()
    }
}
