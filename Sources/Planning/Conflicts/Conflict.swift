/// Values written by two who did not know of each other; all of them are kept, and the latest shows.
package struct Conflict: Sendable, Equatable {
    /// The register they were written in.
    package var register: Register
    /// The item it is about; nil for a fact about the whole workshop.
    package var item: Item?
    /// The values, in stamp order; the last one shows.
    package var versions: [Version]

    /// Whether the item was struck by one, and written in afterwards by another who had not seen it.
    package var isAboutStruck: Bool { item?.struck != nil }

    /// The letters that the versions are chosen by.
    package var letters: [String] { zip("abcdefghijklmnopqrstuvwxyz", versions).map { String($0.0) } }

    /// Returns the version of a letter, or of its number in the list; nil for anything else.
    package func version(named word: String) -> Version? {
        guard let index = letters.firstIndex(of: word.lowercased()) ?? Int(word).map({ $0 &- 1 }),
            versions.indices.contains(index)
        else { return nil }
        return versions[index]
    }
}

extension Reading {
    /// Returns the conflicts that are not settled: facts first, then items in the order they came.
    package func conflicts() -> [Conflict] {
        factConflicts + workshop.items.flatMap(conflicts)
    }

    /// The conflicts of facts about the whole workshop.
    var factConflicts: [Conflict] {
        let internals = [Fact.id, Fact.restored]
        return workshop.facts.filter { !internals.contains($0.key) && !Fact.isAside($0.key) && $0.value.isConflict }
            .sorted { $0.key < $1.key }
            .map { Conflict(register: .fact($0.key), versions: $0.value.versions) }
    }

    /// Returns the conflicts of one item; none when it stands beneath another.
    package func conflicts(of item: Item) -> [Conflict] {
        guard item.joinedInto == nil else { return [] }
        var conflicts = item.conflicts.map { field in
            Conflict(
                register: .field(item.id, column: field.column), item: item, versions: field.content.versions)
        }
        if item.slot.isConflict {
            conflicts.append(Conflict(register: .slot(item.id), item: item, versions: item.slot.versions))
        }
        return conflicts
            + item.placements.filter(\.content.isConflict).map { placement in
                let register = Register.placement(item.id, grid: placement.grid, voice: placement.voice)
                return Conflict(register: register, item: item, versions: placement.content.versions)
            }
    }
}
