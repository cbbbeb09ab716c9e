import Foundation
import TestSupport
import Testing

/// `.ci/comments`, which `make lint` runs, on small files.
struct CommentRulesTests {
    @Test func goodCommentsPass() throws {
        #expect(
            try faults(
                """
                /// A vote.
                struct Vote {
                    /// Whether it is over; there is no way back.
                    var isOver = false
                    /// The marks, in the order they were made.
                    var marks: [Int]
                    /// - Parameter marks: in any order.
                    init(marks: [Int]) {
                    /// Returns the highest mark; nil without marks.
                    func highest() -> Int? {
                    /// Whether there is such a mark.
                    func has(_ mark: Int) -> Bool {
                    /// Removes a mark; false when there is no such mark.
                    mutating func remove(_ mark: Int) -> Bool {
                }
                """) == [])
    }

    @Test(arguments: [
        ("/// What was given.\nstruct Mark {", "begin with a noun"),
        ("/// In the order they were made.\nvar marks: [Int]", "begin with a noun"),
        ("/// \"10:45\"\nvar clock: String {", "begin with a noun"),
        ("/// Finds words.\nenum Finder {", "begin with a noun"),
        ("/// The highest mark.\nfunc highest() -> Int? {", "begin with a verb"),
        ("/// Nil without marks.\npackage init?(\n    marks: [Int]\n) {", "begin with a verb"),
        ("/// Is it over?\nvar isOver: Bool {", "begin with «Whether»"),
        ("/// It is there.\nfunc has(_ mark: Int) throws -> Bool {", "begin with «Whether»"),
        ("/// Whether it is over.\nvar ending: String?", "«Whether» is for Booleans"),
        ("/// Returns marks.\n///\n/// Nobody sees them.\nfunc marks() -> [Int] {", "«no one»"),
        ("/// A time that whoever votes has.\nlet time: Int", "name who it is"),
        ("/// A vote that is no election.\nstruct Vote {", "«is not a …»"),
    ])
    func aFaultIsToldWithItsMend(_ text: String, _ mend: String) throws {
        let faults = try faults(text)
        #expect(faults.count == 1)
        #expect(faults.first?.contains(mend) == true, "\(faults)")
    }

    /// Returns what the check says of a file with the text.
    private func faults(_ text: String) throws -> [Substring] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "boplan-comments-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try text.write(to: folder.appending(path: "A.swift"), atomically: true, encoding: .utf8)
        let check = Process()
        check.executableURL = URL(filePath: TestHost.repository + "/.ci/comments")
        check.arguments = [folder.path()]
        let output = Pipe()
        check.standardOutput = output
        try check.run()
        let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        check.waitUntilExit()
        let lines = told.split(separator: "\n")
        #expect(check.terminationStatus == (lines.isEmpty ? 0 : 1))
        return lines
    }
}
