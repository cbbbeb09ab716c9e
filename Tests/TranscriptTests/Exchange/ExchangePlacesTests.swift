import CommandLine
import Conversation
import Testing

/// Memory sticks and shared folders, told by the mounts and the names in folders.
struct ExchangePlacesTests {
    private func found(_ mounts: [String] = [], _ folders: [String: [String]]) -> [String] {
        let text = mounts.map { mount in
            let parts = mount.split(separator: " ")
            return "36 35 98:0 / \(parts[0]) rw shared:1 - \(parts[1]) /dev/x rw"
        }.joined(separator: "\n")
        let places = ExchangePlaces(user: "kari", number: 1000, home: "/home/kari", mounts: text) { folders[$0] ?? [] }
        return places.found.map { "\($0.kind) \($0.path)" }
    }

    @Test func sticksAreWhereTheDesktopMountsThem() {
        let folders = [
            "/media": ["kari"], "/media/kari": ["KINGSTON", ".skjult"], "/media/kari/KINGSTON": ["x"],
            "/run/media/kari": ["USB"], "/run/media/kari/USB": ["y"],
        ]
        let mounts = ["/ ext4", "/media/kari/KINGSTON vfat", "/run/media/kari/USB ext4"]
        #expect(found(mounts, folders) == ["stick /media/kari/KINGSTON", "stick /run/media/kari/USB"])
    }

    @Test func anEmptyStickIsKnownByItsMount() {
        let folders = ["/media": ["kari"], "/media/kari": ["TOM", "rest"]]
        #expect(found(["/media/kari/TOM vfat"], folders) == ["stick /media/kari/TOM"])
    }

    @Test func whatCannotBeTakenOutIsNotOffered() {
        let folders = ["/mnt": ["data", "verktøy"], "/mnt/data": ["x"], "/mnt/verktøy": ["y"], "/media": ["sky"]]
        #expect(found(["/ ext4", "/mnt/verktøy tmpfs", "/mnt/disk2 ext4", "/media/sky overlay"], folders) == [])
    }

    @Test func aStickMountedByHandIsFoundButNotTheBootDisk() {
        #expect(found(["/boot/efi vfat", "/opt/pinne exfat"], [:]) == ["stick /opt/pinne"])
    }

    @Test func foldersOnOtherMachinesAreShared() {
        let folders = [
            "/mnt": ["felles"], "/mnt/felles": ["x"], "/run/user/1000/gvfs": ["smb-share:server=fil"],
            "/home/kari": ["Nextcloud", "OneDrive - Molde kommune", "Dokumenter"],
        ]
        #expect(
            found(["/ ext4", "/mnt/felles cifs", "/run/user/1000/gvfs fuse.gvfsd-fuse"], folders) == [
                "shared /mnt/felles", "shared /run/user/1000/gvfs/smb-share:server=fil", "shared /home/kari/Nextcloud",
                "shared /home/kari/OneDrive - Molde kommune",
            ])
    }

    @Test func withoutAHomeNothingIsGuessed() {
        let places = ExchangePlaces(user: "", number: 0, home: "", mounts: "") { _ in [] }
        #expect(places.found.isEmpty)
    }
}
