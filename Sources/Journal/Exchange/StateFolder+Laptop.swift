import FileSystem
import Glibc
import Planning

/// The laptop's given name in the private file `maskin`, and in `maskin-numre` the numbers of the programs that have run
/// here: one a line.
extension StateFolder {
    private var nameFile: String { path + "/maskin" }
    private var numbersFile: String { path + "/maskin-numre" }

    /// Returns the name the laptop was given, and its numbers.
    package func laptop() -> Laptop {
        let name = TextFile.text(of: nameFile).map { String($0.prefix { !$0.isNewline }) }
        let numbers = TextFile.text(of: numbersFile)?.split(separator: "\n") ?? []
        return Laptop(name: name, devices: Set(numbers.compactMap { UInt32($0, radix: 16) }))
    }

    /// Keeps the name that the laptop is given; an empty one says that people have been asked.
    package func nameLaptop(_ name: String) {
        write(name + "\n", to: nameFile, O_TRUNC)
    }

    /// Notes the number of a program that runs here.
    package func rememberDevice(_ device: UInt32) {
        write(String(device, radix: 16) + "\n", to: numbersFile, O_APPEND)
    }

    /// Writes a line in a file of ours.
    func write(_ line: String, to file: String, _ flag: Int32) {
        guard PrivateFolder.make(path) else { return }
        let descriptor = open(file, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | flag, 0o600)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        _ = FileBytes.write(Array(line.utf8)[...], to: descriptor)
    }
}
