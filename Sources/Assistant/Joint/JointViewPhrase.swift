/// Headings and labels where municipalities stand side by side.
package enum JointViewPhrase: Sendable {
    case title(Int)
    case overview
    case statusOf(String)
    /// From so many municipalities there is something.
    case heardFrom(Int, of: Int)
    /// What is left is for each at home.
    case statusOfOthers
    /// How all of it becomes a document.
    case asDocument(String)
    /// What was said in the joint workshop itself.
    case ourselves
    case andMore(Int)
    case byFunction(String)
    /// Points that no group said.
    case noFunction
    case sideBySide(String)
    case silent(String)
    case overlaid(String)
    case itemsInCell(Int)
    case membersInCell(Int)
    case unplaced(Int)
    case byVolume(String)
    case municipality, volume, relative
    case inUse(String)
    case kroner(Double)
    /// For each thousand inhabitants.
    case perThousand(Double)
    /// Between two there is no middle.
    case spread(least: (Double, String), median: Double?, most: (Double, String), inKroner: Bool)
    case withoutInhabitants(String)
    case inhabited(String, Int)
    case alike, nothingAlike, onlyWords, agreed
    case sharedBy(String)
    // In a script for whoever leads.
    case say, happens, silence
}
