extension Workshop {
    /// A time of the plan that was given a name.
    package struct Edition {
        package var name: String
        package var stamp: Stamp
    }

    /// The editions in the order they were named.
    package var editions: [Edition] {
        facts.compactMap { name, content in
            guard name.hasPrefix(Fact.edition), let version = content.versions.last, !version.value.isEmpty else {
                return nil
            }
            return Edition(name: version.value, stamp: version.stamp)
        }.sorted { $0.stamp < $1.stamp }
    }
}
