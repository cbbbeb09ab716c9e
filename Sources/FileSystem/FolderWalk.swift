import Glibc

/// A walk through a folder and those in it, which only reads their names. Hidden names and links are passed by.
package struct FolderWalk {
    /// The number of folders down that are looked in; 0 is the folder itself alone.
    package var depth: Int
    /// The most folders that are looked in: a disk of a whole machine would take for ever.
    package var most: Int

    package init(depth: Int, most: Int) { (self.depth, self.most) = (depth, most) }

    /// Returns the paths of the files whose names have an ending, those nearest the top first.
    ///
    /// - Parameter goOn: asked before each folder; false stops the walk.
    /// - Returns: nil when it was stopped.
    package func files(endingIn ending: String, in folder: String, goOn: () -> Bool) -> [String]? {
        var (found, level, left) = ([String](), [folder], most)
        for _ in 0...depth {
            var next: [String] = []
            for folder in level where left > 0 {
                guard goOn() else { return nil }
                left -= 1
                for name in FolderListing.visibleNames(in: folder) {
                    let path = folder == "/" ? "/" + name : "\(folder)/\(name)"
                    switch FileKind.at(path) {
                    case S_IFREG: if name.hasSuffix(ending) { found.append(path) }
                    case S_IFDIR: next.append(path)
                    default: break
                    }
                }
            }
            level = next
        }
        return found
    }
}
