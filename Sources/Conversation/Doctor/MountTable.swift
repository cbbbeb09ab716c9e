/// The file systems that are mounted, and where, as `/proc/self/mountinfo` tells it (proc(5)).
///
///     MountTable(text).mount(of: "/home/kari/plan.boplan")  // Mount(point: "/home", type: "ext4")
package struct MountTable {
    package struct Mount: Equatable {
        package var point: String
        /// The type of file system: `ext4`, `cifs`, `fuse.rclone`.
        package var type: String
    }

    /// The mounts; later ones lie on top of earlier ones.
    package let mounts: [Mount]

    package init(_ text: String) {
        mounts = text.split(separator: "\n").compactMap(MountTable.mount)
    }

    /// Returns the mount that a path without links is on; nil when the table does not say.
    package func mount(of path: String) -> Mount? {
        mounts.enumerated().filter { Self.holds($0.element.point, path) }.max {
            ($0.element.point.utf8.count, $0.offset) < ($1.element.point.utf8.count, $1.offset)
        }?.element
    }

    private static func holds(_ point: String, _ path: String) -> Bool {
        point == "/" || path == point || path.hasPrefix(point + "/")
    }

    /// Reads a line such as `36 35 98:0 /root /point rw,noatime shared:1 - ext3 /dev/sda1 rw`; any number of fields
    /// stand before the hyphen.
    private static func mount(_ line: Substring) -> Mount? {
        let fields = line.split(separator: " ")
        guard fields.count > 6, let hyphen = fields[6...].firstIndex(of: "-"), hyphen + 1 < fields.count else {
            return nil
        }
        return Mount(point: unescaped(fields[4]), type: String(fields[hyphen + 1]))
    }

    /// Returns a field with the signs that are written in octal, spaces and the like, in their place: `\040`.
    private static func unescaped(_ field: Substring) -> String {
        var (bytes, rest) = ([UInt8](), Array(field.utf8)[...])
        while let byte = rest.popFirst() {
            let digits = rest.prefix(3)
            if byte == UInt8(ascii: "\\"), digits.count == 3,
                let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
            {
                bytes.append(code)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
