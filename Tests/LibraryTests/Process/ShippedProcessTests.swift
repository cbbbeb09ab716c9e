import Glibc
import Library
import Planning
import TestSupport
import Testing

/// What holds for every process in `Workshops`, so that none is special.
@Suite struct ShippedProcessTests {
    private static let library = ProcessLibrary(folder: Places.workshops)
    static let ids = (try? library.list().map(\.id)) ?? []

    private func process(_ id: String) throws -> Process {
        do {
            return try Self.library.load(id)
        } catch {
            Issue.record("\(error.text)")
            throw error
        }
    }

    @Test func thereAreSeveral() {
        #expect(Set(Self.ids).isSuperset(of: ["kommuneprogram", "midt-norge", "region-ost", "tom"]))
    }

    @Test("Every tool says why, how, how long, what goes wrong, and what must be ready", arguments: ids)
    func guidance(id: String) throws {
        for tool in try process(id).tools {
            let guidance = tool.guidance
            #expect(!guidance.pitfalls.isEmpty, "\(tool.id)")
            #expect(guidance.minutes != nil, "\(tool.id)")
            #expect(!guidance.preparation.isEmpty || !guidance.equipment.isEmpty, "\(tool.id)")
        }
    }

    @Test("The parts of a board that is worked through alone first have room in its time", arguments: ids)
    func rounds(id: String) throws {
        let rounds = try process(id).tools.compactMap { tool in tool.board?.round.map { (tool, $0) } }
        #expect(!rounds.isEmpty)
        for (tool, round) in rounds {
            let parts = [round.alone, round.group ?? 0, round.plenary ?? 0]
            #expect(parts.reduce(0, +) <= tool.guidance.minutes ?? 0, "\(tool.id): \(parts)")
            #expect(parts.allSatisfy { $0 == 0 || $0 >= 5 }, "\(tool.id): \(parts)")
        }
    }

    @Test("Every tool belongs to a stage, unless it is filled in by the way", arguments: ids)
    func tools(id: String) throws {
        let process = try process(id)
        let used = Set(process.stages.flatMap(process.tools(in:)))
        let aside = Set(process.purposes.filter(\.key.isAside).map(\.value))
        #expect(process.tools.map(\.id).filter { !used.contains($0) && !aside.contains($0) } == [])
    }

    @Test("No gathering opens the preparation as the group's first question", arguments: ids)
    func preparation(id: String) throws {
        let process = try process(id)
        let first = try #require(process.gatherings.first)
        let prepared = Set(process.preparation)
        #expect(first.agenda.lazy.compactMap(\.tool).first.map(prepared.contains) != true)
        for gathering in process.gatherings { #expect(gathering.tools.filter(prepared.contains) == []) }
    }

    @Test("Whoever leads has a script for every tool, or for none", arguments: ids)
    func scripts(id: String) throws {
        let process = try process(id)
        let steps = try Self.library.rehearsal(of: process)
        #expect(steps.isEmpty || Set(steps.map(\.tool)) == Set(process.tools.map(\.id)))
        #expect(Set(steps.map(\.tool)).count == steps.count, "a tool has two")
    }

    @Test("Everything a document may say has a word in nynorsk, and nothing else has", arguments: ids)
    func nynorsk(id: String) throws {
        let process = try process(id)
        let wording = try #require(try Self.library.wording(of: id, in: "nn"))
        #expect(process.labels(missingIn: wording) == [])
        #expect(wording.words.keys.filter { !Set(process.labels).contains($0) } == [])
        let own = id == "midt-norge" ? [] : wording.words.values.flatMap { Nynorsk.slips(in: $0) }
        #expect(own == [], "midt-norge is looked at in WordingTests")
    }

    @Test("Every check is a question with an id, why, source and mend", arguments: ids)
    func checks(id: String) throws {
        let process = try process(id)
        let checks = process.checks + process.tools.flatMap(\.checks)
        #expect(!checks.isEmpty)
        for check in checks {
            #expect(check.message.hasSuffix("?"), "\(check.id) asks: \(check.message)")
            #expect(check.why != nil && check.source != nil && check.advice != nil, "\(check.id)")
            #expect(check.id.last?.isNumber == false, "\(check.id) has a name of its own")
        }
        #expect(Set(checks.map(\.id)).count == checks.count, "two have the same id")
    }

    @Test("A shared glossary is used, and no term of it is written once more", arguments: ids)
    func glossaries(id: String) throws {
        let own = try #require(TestHost.text(Places.workshops + "/\(id)/prosess.yaml"))
        #expect(own.contains("\nordlister: ["))
        let terms = own.components(after: "\nordliste:\n")
        for file in ["planlegging", "bolig"] {
            let shared = try #require(TestHost.text(Places.workshops + "/ordlister/\(file).yaml"))
            for term in terms { #expect(!shared.contains("\n  - ord: \(term)\n"), "\(term) stands in \(file)") }
        }
    }

    @Test("No Swift names a process that is only data, or a tool that only such a process has")
    func noSwiftNamesThem() throws {
        let processes = try Self.ids.map(process)
        let known = Set(processes.filter { $0.id == "midt-norge" }.flatMap { $0.tools.map(\.id.text) })
        let others = processes.filter { $0.id != "midt-norge" }
        // Words of the language, the program's own, or the shapes' are no names of tools.
        let words: Set = [
            "tiltak", "mål", "hovedmål", "puls", "behov", "nytte", "oversikt", "deltakere", "ønsker", "tom", "analyse",
            "rutenett",
        ]
        let ids = Set(others.flatMap { $0.tools.map(\.id.text) + [$0.id] }).subtracting(known).subtracting(words)
        #expect(ids.count >= 15, "there is little left to look for")
        for file in swiftFiles(in: Places.repository + "/Sources") {
            let text = try #require(TestHost.text(file))
            for id in ids where text.contains("\"\(id)\"") || text.contains("\"/\(id)") {
                Issue.record("\(file) names «\(id)»")
            }
        }
    }

    private func swiftFiles(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var files: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(".") { continue }
            if entry.pointee.d_type == UInt8(DT_DIR) { files += swiftFiles(in: folder + "/" + name) }
            if name.hasSuffix(".swift") { files.append(folder + "/" + name) }
        }
        return files
    }
}

extension String {
    /// The keys of a mapping that begins there, when it is written one line for each.
    fileprivate func components(after mark: String) -> [Substring] {
        guard let lines = firstRange(of: mark).map({ self[$0.upperBound...] })?.split(separator: "\n") else {
            return []
        }
        return lines.prefix { $0.hasPrefix("  ") }.map { $0.dropFirst(2).prefix { $0 != ":" } }
    }
}
