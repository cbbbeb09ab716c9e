import TestSupport
import Testing

@testable import Conversation

/// Whether a folder is shared, by the table of mounts and the names in the folders: pure, so every place that people
/// keep plans in can be tried here.
@Suite struct SharedPlaceTests {
    /// As `/proc/self/mountinfo` of a laptop with everything mounted.
    private static let mounts = """
        22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw,errors=remount-ro
        24 22 0:21 / /proc rw,nosuid - proc proc rw
        30 22 8:3 / /home rw,relatime shared:14 - btrfs /dev/sda3 rw,ssd
        31 22 0:40 / /tmp rw,nosuid,nodev shared:16 - tmpfs tmpfs rw
        40 22 0:48 / /mnt/felles rw,relatime shared:20 - cifs //filer01/Plan rw,vers=3.1.1,username=kari
        41 22 0:49 / /srv/nfs rw,relatime - nfs4 10.0.0.4:/eksport rw,vers=4.2
        42 30 0:50 / /home/kari/Min\\040sky rw,nosuid,nodev,relatime shared:22 - fuse.rclone gdrive: rw,user_id=1000
        43 22 0:51 / /run/user/1000/gvfs rw,nosuid - fuse.gvfsd-fuse gvfsd-fuse rw
        44 22 8:17 / /media/kari/MINNEPINNE rw,nosuid shared:30 - fuseblk /dev/sdb1 rw,user_id=0
        45 22 8:18 / /media/kari/KORT rw,nosuid - vfat /dev/sdc1 rw
        46 22 0:52 / /mnt/c rw,noatime - 9p C:\\134 rw,dirsync,aname=drvfs;path=C:\\\\
        47 22 0:53 / /mnt/vm rw - vboxsf felles rw
        48 30 0:54 / /home/kari/hemmelig rw - fuse.gocryptfs /home/kari/.kryptert rw
        49 22 0:55 / /mnt/felles/lokalt rw - ext4 /dev/sdd1 rw
        50 22 0:56 / /mnt/sky rw - fuse https://sky.kommune.no/dav rw
        51 22 0:57 / /mnt/ssh rw - fuse.sshfs kari@tjener: rw
        """

    private func place(_ folder: String, _ hidden: [String: [String]] = [:], mounts: String = mounts) -> SharedPlace? {
        SharedPlace(of: folder, mounts: mounts, names: { hidden[$0] ?? [] })
    }

    @Test(arguments: [
        ("/home/kari/OneDrive", "OneDrive", "/home/kari/OneDrive"),
        ("/home/kari/OneDrive - Molde kommune/Plan/2027", "OneDrive", "/home/kari/OneDrive - Molde kommune"),
        ("/home/kari/Dropbox/plan", "Dropbox", "/home/kari/Dropbox"),
        ("/home/kari/Dropbox (Privat)", "Dropbox", "/home/kari/Dropbox (Privat)"),
        ("/home/kari/Nextcloud/Felles/plan", "Nextcloud", "/home/kari/Nextcloud"),
        ("/home/kari/Nextcloud2", "Nextcloud", "/home/kari/Nextcloud2"),
        ("/home/kari/ownCloud", "ownCloud", "/home/kari/ownCloud"),
        ("/home/kari/Google Drive/Min disk", "Google Drive", "/home/kari/Google Drive"),
        ("/home/kari/Insync/kari@molde.no/plan", "Google Drive", "/home/kari/Insync"),
        (
            "/run/user/1000/gvfs/google-drive:host=molde.no,user=kari/0A", "Google Drive",
            "/run/user/1000/gvfs/google-drive:host=molde.no,user=kari"
        ),
        ("/home/kari/iCloud Drive/plan", "iCloud", "/home/kari/iCloud Drive"),
        ("/home/kari/com~apple~CloudDocs", "iCloud", "/home/kari/com~apple~CloudDocs"),
        ("/home/kari/Jottacloud", "Jottacloud", "/home/kari/Jottacloud"),
        ("/mnt/c/Users/Kari/OneDrive - Molde kommune", "OneDrive", "/mnt/c/Users/Kari/OneDrive - Molde kommune"),
    ])
    func knowsASynchronisedFolderByItsName(_ folder: String, _ service: String, _ at: String) {
        #expect(place(folder) == .synchronised(by: service, folder: at))
    }

    @Test(arguments: [
        (".stfolder", "Syncthing"), (".stversions", "Syncthing"), (".dropbox.cache", "Dropbox"),
        (".sync_1a2b3c4d5e6f.db", "Nextcloud"), ("._sync_1a2b3c4d.db", "Nextcloud"),
        (".nextcloudsync.log", "Nextcloud"), (".owncloudsync.log", "ownCloud"), (".seafile-data", "Seafile"),
    ])
    func knowsASynchronisedFolderByWhatLiesInIt(_ name: String, _ service: String) {
        let names = ["/home/kari/plan": ["notat.txt", name]]
        #expect(place("/home/kari/plan/2027/utkast", names) == .synchronised(by: service, folder: "/home/kari/plan"))
        #expect(place("/home/kari/annet", names) == nil)
    }

    @Test(arguments: [
        ("/mnt/felles/Plan", "cifs", "/mnt/felles"), ("/mnt/felles", "cifs", "/mnt/felles"),
        ("/srv/nfs/plan", "nfs4", "/srv/nfs"), ("/home/kari/Min sky/plan", "fuse.rclone", "/home/kari/Min sky"),
        ("/run/user/1000/gvfs/smb-share:server=filer01,share=plan", "fuse.gvfsd-fuse", "/run/user/1000/gvfs"),
        ("/mnt/c/Users/Kari/Documents", "9p", "/mnt/c"), ("/mnt/vm", "vboxsf", "/mnt/vm"),
        ("/mnt/sky", "fuse", "/mnt/sky"), ("/mnt/ssh/plan", "fuse.sshfs", "/mnt/ssh"),
    ])
    func knowsASharedDiskByItsMount(_ folder: String, _ type: String, _ at: String) {
        #expect(place(folder) == .mounted(type: type, at: at))
    }

    @Test(arguments: [
        "/", "/home/kari", "/home/kari/plan", "/tmp/plan", "/media/kari/MINNEPINNE", "/media/kari/KORT/plan",
        "/home/kari/hemmelig", "/mnt/felles/lokalt/plan", "/mnt/fellesmappe", "/home/kari/Min skygge",
        // About such a program, and not its folder.
        "/home/kari/dropbox-avtale", "/home/kari/nextcloud-drift", "/home/kari/onedrive_opplæring",
        "/home/kari/Min diskusjon",
    ])
    func doesNotWarnOfAFolderOfOnesOwn(_ folder: String) {
        #expect(place(folder) == nil)
    }

    /// `~/.dropbox` holds the settings of the program, and says nothing of the home around it.
    @Test func doesNotTakeSettingsForASynchronisedFolder() {
        #expect(place("/home/kari/plan", ["/home/kari": [".dropbox", ".config", "Nextcloud"]]) == nil)
    }

    @Test(arguments: ["", "tull", "22 1 8:2 / /\n", "1 2 3 4 5 6 7 8 9"])
    func saysNothingOfATableItCannotRead(_ mounts: String) {
        #expect(place("/home/kari", mounts: mounts) == nil)
    }

    /// The one mounted last lies on top.
    @Test func theUppermostMountCounts() {
        let both = "1 0 8:2 / /data rw - ext4 /dev/sda rw\n2 0 0:1 / /data rw - cifs //a/b rw"
        #expect(place("/data/plan", mounts: both) == .mounted(type: "cifs", at: "/data"))
        let turned = both.split(separator: "\n").reversed().joined(separator: "\n")
        #expect(place("/data/plan", mounts: turned) == nil)
    }

    @Test func findsTheCopiesThatSuchAProgramMakesOfAFileTwoHaveChanged() {
        let made = [
            "plan (Kari sin motstridende kopi 2026-11-30).boplan", "plan (conflicted copy 2026-11-30 101500).boplan",
            "plan.sync-conflict-20261130-101500-ABCDEFG.boplan",
        ]
        let others = [
            "plan.boplan", "plan-kopi-2026-11-30.boplan", "annen.sync-conflict-1.boplan", "plan.sync-conflict-1.txt",
            "planer.boplan",
        ]
        #expect(SyncService.conflictCopies(of: "plan.boplan", among: others + made) == made)
    }
}
