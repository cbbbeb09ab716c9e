/// A municipality whose workshop is a part of a joint one.
package struct JointMember: Sendable, Equatable {
    /// The identity of its own workshop; copies of that have the same.
    package var identity: String
    /// The text before the short ids of its items: "Molde" in "Molde-V3".
    package var key: String
    package var name: String
    /// The number of inhabitants; nil when it was not said.
    package var inhabitants: Int?
}

/// The municipalities of a joint workshop, in the order they came in, and whose each item is.
///
///     let members = JointMembers(workshop)
///     members.all.map(\.name)     // ["Molde", "Malvik"]; none in a municipality's own workshop
///     members.place(of: item)     // 0 for Molde-V3; nil for V1, which was said in the joint workshop itself
package struct JointMembers: Sendable {
    package let all: [JointMember]
    private let places: [String: Int]

    package init(_ workshop: Workshop) {
        let joined = workshop.facts.compactMap { name, content -> (at: Stamp, member: JointMember)? in
            guard let identity = Fact.member(in: name, of: Fact.key), let first = content.versions.first,
                let key = content.value
            else { return nil }
            return (first.stamp, JointMember(identity: identity, key: key, in: workshop))
        }
        all = joined.sorted { $0.at < $1.at }.map(\.member)
        places = Dictionary(firsts: all.enumerated().map { ($1.key, $0) })
    }

    package var isEmpty: Bool { all.isEmpty }

    /// Returns the place in `all` of the municipality of an item; nil for what was said in the joint workshop itself.
    package func place(of item: Item) -> Int? {
        guard let hyphen = item.label.utf8.lastIndex(of: UInt8(ascii: "-")) else { return nil }
        return places[String(item.label[..<hyphen])]
    }

    package func owner(of item: Item) -> JointMember? { place(of: item).map { all[$0] } }
}

extension JointMember {
    fileprivate init(identity: String, key: String, in workshop: Workshop) {
        func fact(_ name: String) -> String? { workshop.facts[Fact.name(name, of: identity)]?.value }
        self.identity = identity
        self.key = key
        name = fact(Fact.municipality).flatMap { $0.isEmpty ? nil : $0 } ?? key
        inhabitants = fact(Fact.inhabitants).flatMap(JointMember.count)
    }

    /// Reads the first number there is in "25 600" and "25.600 (2026)". Nil when there is none, or it is 0.
    package static func count(_ text: String) -> Int? {
        var digits = ""
        for character in text {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else if !digits.isEmpty, !(character == " " || character == "\u{a0}" || character == ".") {
                break
            }
        }
        return Int(digits).flatMap { $0 > 0 && $0 < 100_000_000 ? $0 : nil }
    }
}

extension Reading {
    /// The municipalities of a joint workshop; none in a municipality's own.
    package var members: JointMembers { JointMembers(workshop) }
}

extension Workshop {
    /// Whether the workshop is made of those of several municipalities.
    package var isJoint: Bool { facts.contains { Fact.member(in: $0.key, of: Fact.key) != nil } }
}

// MARK: - Facts

extension Fact {
    /// The number of inhabitants of the municipality.
    package static let inhabitants = "innbyggere"
    /// The text before the short ids of its items, in a joint workshop, for each municipality.
    package static let key = "kortnavn"
    private static let mark: Character = "@"

    /// Returns the name of a municipality's fact in a joint workshop: "kommune@1f0a".
    package static func name(_ fact: String, of identity: String) -> String { "\(fact)\(mark)\(identity)" }

    /// Returns the name of the fact that holds the short name of a municipality in a joint workshop.
    package static func keyName(of identity: String) -> String { name(key, of: identity) }

    /// Returns the identity in the name of a municipality's fact; nil for another fact.
    static func member(in name: String, of fact: String) -> String? {
        guard name.hasPrefix(fact), name.dropFirst(fact.count).first == mark else { return nil }
        return String(name.dropFirst(fact.count + 1))
    }

    /// Returns the fact in a name, with the identity of the municipality it is of in a joint workshop.
    package static func memberParts(_ name: String) -> (fact: String, identity: String?) {
        guard let place = name.firstIndex(of: mark) else { return (name, nil) }
        return (String(name[..<place]), String(name[name.index(after: place)...]))
    }
}
