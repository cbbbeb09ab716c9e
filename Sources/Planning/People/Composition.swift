/// The composition of a group, by role.
package struct Composition: Sendable, Equatable {
    package struct Share: Sendable, Equatable {
        /// The role; nil for people without one.
        package var role: String?
        package var people: [Item]
    }

    /// The group's name; nil when the form is not grouped, or for those without one.
    package var group: String?
    /// The shares by role: those of the process in its order, then those people named, last none.
    package var shares: [Share]
    /// The roles of the process that none of them has.
    package var lacking: [String]

    package var count: Int { shares.reduce(0) { $0 + $1.people.count } }
}

extension Reading {
    /// Returns the groups of those who take part, each by role; groups without anybody are left out.
    ///
    ///     reading.compositions()[0].shares.first?.role  // "Politiker"
    package func compositions() -> [Composition] {
        guard let tool = process.tool(for: .participants), let form = tool.form,
            let role = form.rowColumns.first(where: { $0.kind == .role })
        else { return [] }
        return groups(of: tool).filter { !$0.rows.isEmpty }.map { group in
            composition(of: group.rows, named: group.name, by: role)
        }
    }

    private func composition(of people: [Item], named group: String?, by role: Column) -> Composition {
        var shares: [Composition.Share] = process.roles.map { .init(role: $0, people: []) }
        var none = Composition.Share(role: nil, people: [])
        for person in people {
            guard let answer = text(of: person, in: role.id) else {
                none.people.append(person)
                continue
            }
            if let index = shares.firstIndex(where: { $0.role.map(folded) == folded(answer) }) {
                shares[index].people.append(person)
            } else {
                shares.append(.init(role: answer, people: [person]))
            }
        }
        return Composition(
            group: group, shares: (shares + [none]).filter { !$0.people.isEmpty },
            lacking: shares.filter(\.people.isEmpty).compactMap(\.role))
    }
}

// MARK: - Who sits together

extension Reading {
    /// Returns people with the same answer in a column together: by municipality, or by function.
    ///
    /// - Returns: the answers in the order they first come, those without one last.
    package func together(_ people: [Item], by column: ColumnID) -> [Group] {
        let members = members
        var groups: [Group] = []
        var rest = Group(rows: [])
        for person in people {
            guard let answer = text(of: person, in: column) ?? municipality(of: person, in: column, members) else {
                rest.rows.append(person)
                continue
            }
            if let index = groups.firstIndex(where: { $0.name.map(folded) == folded(answer) }) {
                groups[index].rows.append(person)
            } else {
                groups.append(Group(value: answer, name: answer, rows: [person]))
            }
        }
        return rest.rows.isEmpty ? groups : groups + [rest]
    }

    /// Returns the municipality of a person, when the column is for that. In a joint workshop people need not write
    /// where they are from: it stands in front of their short ids.
    private func municipality(of person: Item, in column: ColumnID, _ members: JointMembers) -> String? {
        column.text == Fact.municipality ? members.owner(of: person)?.name : nil
    }

    /// Returns so many groups of nearly the same size, people with the same answer in a column as far apart as may be.
    ///
    /// - Parameter count: 1 or more; never more groups than people.
    package func mixed(_ people: [Item], in count: Int, by column: ColumnID) -> [Group] {
        let number = max(1, min(count, people.count))
        var groups = (1...number).map { Group(value: String($0), name: nil, rows: []) }
        for (place, person) in together(people, by: column).flatMap(\.rows).enumerated() {
            groups[place % number].rows.append(person)
        }
        return groups
    }
}
