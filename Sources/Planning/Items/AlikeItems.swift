/// Points that may say the same, for people to judge.
package struct AlikeItems: Sendable, Equatable {
    /// The points, two or more under one prompt, the one that came first first.
    package var items: [Item]
    /// The likeness from 0 to 1, which is the same words.
    package var likeness: Double
}

extension Reading {
    /// Returns points of a board that resemble each other, the most alike first; each is in one suggestion at most.
    ///
    /// Compared are the words without their endings, cut in threes of letters: so "Høye husleier" is like "Husleiene
    /// er for høye". What most points have counts little. Time grows with the number of points, not with its square:
    /// threes that very many points share are not followed.
    ///
    ///     reading.alike(in: swot).first?.items.map(\.label)  // ["V3", "V7"]
    package func alike(in tool: Tool) -> [AlikeItems] {
        let carried = self.carried
        return prompts(of: tool).flatMap { prompt in
            alike(items(in: tool, under: prompt).filter { carried[$0.id] == nil })
        }.sorted { ($1.likeness, $0.items[0].id) < ($0.likeness, $1.items[0].id) }
    }

    private func alike(_ points: [Item]) -> [AlikeItems] {
        guard points.count > 1 else { return [] }
        let finder = LikenessFinder(points.map { LikenessFinder.features(of: mainText(of: $0)) })
        return finder.groups().map { AlikeItems(items: $0.places.map { points[$0] }, likeness: $0.likeness) }
    }
}

/// A comparison of texts that finds those that have much in common.
package struct LikenessFinder {
    /// The least likeness of texts that may say the same. Tried on real points of five municipalities.
    package static let threshold = 0.55
    /// The number of texts above which a feature they share leads to none of them.
    private static let mostFollowed = 64

    private let features: [[UInt32]]
    private var postings: [UInt32: [Int]] = [:]
    private var weights: [UInt32: Double] = [:]
    private var lengths: [Double] = []

    package init(_ features: [[UInt32]]) {
        self.features = features
        for (place, own) in features.enumerated() {
            for feature in own { postings[feature, default: []].append(place) }
        }
        weights = postings.mapValues { Double.logarithm(1 + Double(features.count) / Double($0.count)) }
        lengths = features.map { $0.reduce(0) { $0 + squared(weights[$1] ?? 0) }.squareRoot() }
    }

    /// The number of times a text meets another while they are compared.
    package var steps: Int {
        postings.values.reduce(0) { $0 + ($1.count > Self.mostFollowed ? 0 : $1.count * ($1.count - 1) / 2) }
    }

    /// Returns groups of texts, each around the first that has others like it.
    func groups(atLeast least: Double = threshold) -> [(places: [Int], likeness: Double)] {
        var groupOf: [Int: Int] = [:]
        var groups: [(places: [Int], likeness: Double)] = []
        let pairs = (sameFirst() + alike()).filter { $0.likeness >= least }
        for pair in pairs.sorted(by: Self.isBefore) where groupOf[pair.other] == nil {
            if let group = groupOf[pair.place] {
                guard groups[group].places[0] == pair.place else { continue }
                groups[group].places.append(pair.other)
                groupOf[pair.other] = group
            } else {
                (groupOf[pair.place], groupOf[pair.other]) = (groups.count, groups.count)
                groups.append(([pair.place, pair.other], pair.likeness))
            }
        }
        return groups
    }

    private static func isBefore(_ one: Pair, _ other: Pair) -> Bool {
        (other.likeness, one.place, one.other) < (one.likeness, other.place, other.other)
    }

    private typealias Pair = (place: Int, other: Int, likeness: Double)

    /// Returns pairs of texts with the same features, however common: each with the first of them.
    private func sameFirst() -> [Pair] {
        var first: [[UInt32]: Int] = [:]
        var pairs: [Pair] = []
        for (place, own) in features.enumerated() where !own.isEmpty {
            if let earlier = first[own] {
                pairs.append((earlier, place, 1))
            } else {
                first[own] = place
            }
        }
        return pairs
    }

    private func alike() -> [Pair] {
        var shared = [Double](repeating: 0, count: features.count)
        var pairs: [Pair] = []
        for (place, own) in features.enumerated() {
            var met: [Int] = []
            for feature in own {
                guard let others = postings[feature], others.count <= Self.mostFollowed else { continue }
                let weight = squared(weights[feature] ?? 0)
                for other in others where other > place {
                    if shared[other] == 0 { met.append(other) }
                    shared[other] += weight
                }
            }
            for other in met {
                let likeness = shared[other] / (lengths[place] * lengths[other])
                if likeness >= Self.threshold, features[other] != own { pairs.append((place, other, likeness)) }
                shared[other] = 0
            }
        }
        return pairs
    }

    private func squared(_ number: Double) -> Double { number * number }
}

// MARK: - What a text is compared by

extension LikenessFinder {
    /// Returns the threes of letters in the words that mean something, each once and in order.
    package static func features(of text: String) -> [UInt32] {
        var features: Set<UInt32> = []
        for word in words(of: text) where !empty.contains(word) {
            let stem = [UInt8(ascii: " ")] + withoutEnding(word) + [UInt8(ascii: " ")]
            for start in 0..<(stem.count - 2) {
                features.insert(
                    UInt32(stem[start]) << 16 | UInt32(stem[start + 1]) << 8 | UInt32(stem[start + 2]))
            }
        }
        return features.sorted()
    }

    static func words(of text: String) -> [[UInt8]] {
        searchKey(text).split { byte in
            !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || byte >= 0x80)
        }.map(Array.init)
    }

    /// The words of grammar; "ikke" and "ingen" are not among them, since they turn what is said around.
    static let empty: Set<[UInt8]> = Set(
        [
            "alle", "at", "av", "ble", "blir", "da", "de", "dei", "dem", "den", "der", "dere", "det", "dette", "disse",
            "du", "eller", "en", "er", "et", "ett", "etter", "fa", "far", "for", "fra", "fram", "ha", "han", "har",
            "hos", "hun", "hva", "hvor", "i", "inn", "innen", "kan", "ma", "med", "mellom", "men", "mot", "mye", "na",
            "noe", "noen", "nar", "og", "om", "opp", "over", "pa", "rundt", "sa", "seg", "sin", "sine", "sitt", "skal",
            "slik", "som", "til", "ut", "ved", "vi", "vil", "var", "vare", "vart", "a", "ei", "eit", "eg", "ein",
            "fleire",
            "flere", "mer", "meir", "lite", "litt", "veldig", "svaert",
        ].map { Array($0.utf8) })

    /// Returns the word without what grammar adds at its end, as long as three letters are left.
    static func withoutEnding(_ word: [UInt8]) -> [UInt8] {
        for ending in endings where word.count >= ending.count + 3 && word.suffix(ending.count).elementsEqual(ending) {
            return Array(word.dropLast(ending.count))
        }
        return word
    }

    private static let endings: [[UInt8]] = [
        "hetene", "hetens", "heten", "heter", "enes", "anes", "ande", "ende", "ene", "ane", "ede", "ers", "ens", "ets",
        "et", "en", "er", "ar", "es", "as", "a", "e", "s", "t",
    ].map { Array($0.utf8) }
}

extension Double {
    /// Returns the natural logarithm, near enough to weigh by: without a C library here, by halving until the series is
    /// short.
    fileprivate static func logarithm(_ number: Double) -> Double {
        let exponent = Double(number.exponent)
        let part = (number.significand - 1) / (number.significand + 1)
        let square = part * part
        return exponent * 0.693147180559945 + 2 * part * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
    }
}
