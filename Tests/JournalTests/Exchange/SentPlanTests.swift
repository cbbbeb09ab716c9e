import FileSystem
import Foundation
import Planning
import Testing

@testable import Journal

/// A plan put in a folder that others read, and read there again.
struct SentPlanTests {
    private let folder: TestFolder
    private let place: String
    private let events = [
        Event(
            stamp: Stamp(ticks: 1, device: 9), action: Stamp(ticks: 1, device: 9),
            change: .assign(.fact("id"), value: "w1", basis: [])),
        fact(2, device: 2, "Molde"),
    ]

    init() throws {
        folder = try TestFolder()
        place = folder.path("privat")
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
    }

    private func read(_ name: String) throws -> PlanCopy { try PlanCopy.read(folder.path(name), in: [place]) }

    @Test func whatIsSentIsRead() throws {
        #expect(try SentPlan(events, in: [place]).put(folder.path("a.boplan"), replacing: false))
        #expect(try exactly(read("a.boplan").events) == exactly(events))
        #expect(try folder.names == ["a.boplan", "privat"])
        #expect(FolderListing.names(in: place) == [])
    }

    @Test func takesTheNameOfNothingUnlessItIsToldTo() throws {
        try folder.write(Data("mitt".utf8), to: "a.boplan")
        let plan = try SentPlan(events, in: [place])
        #expect(throws: JournalProblem.alreadyExists(path: folder.path("a.boplan"))) {
            try plan.put(folder.path("a.boplan"), replacing: false)
        }
        #expect(try folder.contents("a.boplan") == Data("mitt".utf8))
        #expect(try plan.put(folder.path("a.boplan"), replacing: true))
        #expect(try read("a.boplan").events.count == 2)
    }

    @Test func leavesWhatWasThereWhenStopped() throws {
        try folder.write(Data("mitt".utf8), to: "a.boplan")
        let path = folder.path("a.boplan")
        let plan = try SentPlan(events, in: [place])
        #expect(throws: JournalProblem.waitStopped(path: path)) { try plan.put(path, replacing: true) { false } }
        #expect(try folder.contents("a.boplan") == Data("mitt".utf8))
        #expect(try folder.names == ["a.boplan", "privat"])
    }

    @Test func aFileThatIsNoPlanIsToldOfByItsOwnName() throws {
        try folder.write(Data("Dette er ikke en plan, men er langt nok til å kunne være en.".utf8), to: "a.boplan")
        #expect(throws: JournalProblem.notADatabase(path: folder.path("a.boplan"))) { try read("a.boplan") }
        #expect(throws: JournalProblem.missing(path: folder.path("b.boplan"))) { try read("b.boplan") }
        #expect(FolderListing.names(in: place) == [])
    }

    /// A file whose program was killed in the middle of writing is read as it was before, and left as it lies.
    @Test func readingMendsNothingWhereItLies() throws {
        let path = folder.path("a.boplan")
        _ = try SQLiteJournal(path: path, mode: .create).merge(events)
        let connection = try Connection(path: path, access: .readWrite, patience: .milliseconds(0))
        try connection.execute("BEGIN IMMEDIATE; CREATE TABLE x (y)")
        for ending in ["", "-journal"] {
            try folder.write(folder.contents("a.boplan" + ending), to: "b.boplan" + ending)
        }
        connection.rollBack()
        let before = try (folder.names, folder.contents("b.boplan"), folder.contents("b.boplan-journal"))
        #expect(try read("b.boplan").events.count == 2)
        #expect(try (folder.names, folder.contents("b.boplan"), folder.contents("b.boplan-journal")) == before)
    }

    @Test func theLaptopKeepsItsNameAndNumbers() {
        let state = StateFolder(folder.path("tilstand"))
        #expect(state.laptop() == Laptop())
        state.rememberDevice(7)
        state.rememberDevice(0xFFFF_FFFF)
        #expect(state.laptop() == Laptop(devices: [7, 0xFFFF_FFFF]))
        state.nameLaptop("gruppe 2")
        state.nameLaptop("")
        #expect(state.laptop().name?.isEmpty == true && state.laptop().givenName == nil)
        state.nameLaptop("gruppe 3")
        #expect(state.laptop().givenName == "gruppe 3")
    }
}
