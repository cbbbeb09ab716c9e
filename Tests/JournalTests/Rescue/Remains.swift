import Foundation
import Planning
import Testing

@testable import Journal

/// A file after something happened to it.
struct Remains {
    let path: String

    init(_ path: String) { self.path = path }

    var hasJournal: Bool {
        var status = stat()
        return stat(path + "-journal", &status) == 0 && status.st_size > 0
    }

    func copied(to copy: String) throws -> Remains {
        for ending in ["", "-journal"] where FileManager.default.fileExists(atPath: path + ending) {
            try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
        }
        return Remains(copy)
    }

    /// The file of the same name in another folder.
    func moved(to folder: String) -> Remains {
        Remains(folder + "/" + path.split(separator: "/").last!)
    }

    /// All that was acknowledged is there, each action whole or not at all, and nothing else.
    ///
    /// - Parameter isWhole: everything was acknowledged in the end.
    func check(_ evening: Evening, _ place: String, isWhole: Bool) throws {
        if isWhole { #expect(evening.isAllAcknowledged, "\(place): not all was taken, the second time") }
        guard let kept = try events(place) else {
            #expect(evening.acknowledged.isEmpty, "\(place): the file is gone")
            return
        }
        for action in evening.acknowledged {
            #expect(action.allSatisfy { kept[$0.stamp] == $0 }, "\(place): what was acknowledged is lost")
        }
        try checkNotes(evening, place, kept)
        var said: Set<Stamp> = []
        for action in evening.tried {
            let new = action.filter { !said.contains($0.stamp) }
            let found = new.filter { kept[$0.stamp] == $0 }
            #expect(found.isEmpty || found.count == new.count, "\(place): half an action is kept")
            said.formUnion(new.map(\.stamp))
        }
        #expect(kept.keys.allSatisfy(said.contains), "\(place): something nobody said")
    }

    /// The notes of a silent round are there until they have become events.
    private func checkNotes(_ evening: Evening, _ place: String, _ kept: [Stamp: Event]) throws {
        let rounds = evening.steps.compactMap { if case .round(let events) = $0 { events } else { nil } }
        guard evening.sealed > 0, let events = rounds.first, kept[events[0].stamp] == nil else { return }
        let notes = try SQLiteJournal(path: path, mode: .open).openRound()?.notes ?? 0
        #expect(notes >= evening.sealed, "\(place): \(evening.sealed) notes were acknowledged, \(notes) are there")
    }

    /// Is all there that was acknowledged?
    func hold(_ evening: Evening) -> Bool {
        guard let kept = try? events("") else { return evening.acknowledged.isEmpty }
        return evening.acknowledged.joined().allSatisfy { kept[$0.stamp] == $0 }
    }

    /// What is in the file; nil when it was never made. Then it can be made now.
    private func events(_ place: String) throws -> [Stamp: Event]? {
        do {
            let kept = try SQLiteJournal(path: path, mode: .open).load()
            #expect(try RawDatabase(path).run("PRAGMA integrity_check") == ["ok"], "\(place)")
            return Dictionary(uniqueKeysWithValues: kept.map { ($0.stamp, $0) })
        } catch JournalProblem.missing, JournalProblem.empty {
            #expect(throws: Never.self, "\(place): cannot be made again") {
                try SQLiteJournal(path: path, mode: .create)
            }
            return nil
        }
    }
}
