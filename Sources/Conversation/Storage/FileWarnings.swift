/// The things that the group is told about its workshop file before it begins.
package struct FileWarnings {
    /// The files with what earlier runs could not write.
    let spares: [String]
    /// The reason why the file is not safe where it lies; nil when nothing is known against it, or it was told before.
    let sharedPlace: SharedPlace?

    package init(spares: [String] = [], sharedPlace: SharedPlace? = nil) {
        self.spares = spares
        self.sharedPlace = sharedPlace
    }
}
