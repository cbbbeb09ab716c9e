import Journal
import Planning

/// A folder that plans come from and go to: a memory stick, or a folder that several machines see.
package struct ExchangePlace: Sendable, Equatable {
    package enum Kind: Sendable {
        case stick
        case shared
        /// A folder that somebody named.
        case folder
    }

    package var path: String
    package var kind: Kind

    package init(path: String, kind: Kind) { (self.path, self.kind) = (path, kind) }

    /// The name that people know it by: that of its folder.
    package var name: String { path.fileName.isEmpty ? path : path.fileName }

    /// Returns the path of a file as it is shown: from the name of the place on.
    package func shown(_ file: String) -> String {
        file.hasPrefix(path + "/") ? name + file.dropFirst(path.count) : file.shown
    }
}

/// The work with files outside the plan's own, which a conversation asks of the program around it.
package protocol ExchangeServices {
    /// The laptop that the program runs on.
    var laptop: Laptop { get }

    /// Keeps the name that people give the laptop; an empty one says that they have been asked.
    func nameLaptop(_ name: String)

    /// The memory sticks and shared folders that are here now.
    var exchangePlaces: [ExchangePlace] { get }

    /// Looks for plans in places, and writes nothing there.
    ///
    /// - Parameter file: the plan's own file, which is passed by.
    func findPlans(in places: [ExchangePlace], besides file: String) throws(Problem) -> [FoundPlan]

    /// Reads a plan that was found, and writes nothing where it lies.
    func readPlan(_ path: String) throws(Problem) -> PlanCopy

    /// Puts plans of municipalities into a joint one, and returns what was not there before.
    func join(_ copies: [PlanCopy], into file: String) throws(Problem) -> [Event]

    /// Lays the plan in a file and plans of others beside each other in a joint file, which is made when there is none.
    ///
    /// - Parameter file: the plan's own file, which is left alone.
    /// - Returns: What came of it, for a person to read.
    func lay(_ copies: [PlanCopy], beside file: String, in joint: String) throws(Problem) -> Message

    /// Puts a copy of a plan in a place, where it takes the place of nothing but an older copy of the same.
    ///
    /// - Parameters:
    ///   - file: the plan's own file, which is left alone.
    ///   - group: the name that the copy bears beside the municipality's.
    func send(
        _ timeline: Timeline, of file: String, from group: String, to place: ExchangePlace
    ) throws(Problem) -> SentCopy
}

/// A plan in a file that was found, or the reason why it cannot be read.
package struct FoundPlan: Sendable {
    package var path: String
    package var place: ExchangePlace
    package var content: Result<PlanCopy, Problem>

    package init(path: String, place: ExchangePlace, content: Result<PlanCopy, Problem>) {
        (self.path, self.place, self.content) = (path, place, content)
    }
}

/// A copy that was put somewhere.
package struct SentCopy: Sendable {
    package var path: String
    /// Whether the system says that all of it is on the disk, so that a stick may be taken out.
    package var isSettled: Bool

    package init(path: String, isSettled: Bool) { (self.path, self.isSettled) = (path, isSettled) }
}
