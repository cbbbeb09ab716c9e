import Journal
import Planning
import Screens

/// Finding plans in other files, and taking them in.
extension Session {
    /// The most plans that are listed at once.
    private static let mostPlans = 20

    /// Lists the plans there are, and asks which are to be taken in.
    mutating func listPlans(_ argument: String) throws(Problem) -> [Reply] {
        _ = try catchUp()
        let places = try places(argument, for: "/hent")
        let found = try services.findPlans(in: places, besides: file)
        guard !found.isEmpty else { throw .exchange(.noPlans(in: places.map(\.name))) }
        let known = Set(timeline.events.lazy.map(\.stamp))
        let all = found.compactMap { plan in
            (try? plan.content.get()).flatMap { PlanCard($0.events, known: known) }.map { (plan: plan, card: $0) }
        }
        let old = all.filter { $0.card.news == 0 }
        let new = all.filter { $0.card.news > 0 }.sorted { isBefore($0.card, $1.card) }
        let listed = new.prefix(Session.mostPlans)
        var lines: [StyledLine] = []
        for (index, entry) in listed.enumerated() {
            lines += numbered(index + 1, of: listed.count, description(entry.card))
            lines.append(line("    \(entry.plan.place.shown(entry.plan.path))", .faint))
        }
        if new.count > listed.count {
            lines.append(line("Og \(new.count - listed.count) til. «/hent MAPPE» ser i én mappe."))
        }
        lines += told(of: old.map(\.plan)) + unreadable(found, besides: Set(all.map(\.plan.path)))
        guard !listed.isEmpty else { return [.result([line("Det er ingenting nytt å hente.")] + lines)] }
        listing.exchange = .plans(
            listed.map {
                ListedPlan(
                    path: $0.plan.path, from: $0.card.group ?? $0.plan.path.fileName, isCopy: !isOther($0.card))
            })
        let copies = listed.count { !isOther($0.card) }
        let copiesAtOnce: Message? = copies > 1 ? "«alle» henter kopiene av denne planen." : nil
        return [
            .result([line("Hva vil dere hente?", .strong)] + lines),
            .guidance([
                line(
                    .sentences(
                        "Skriv ett eller flere numre, for eksempel «1» eller «1-3».", copiesAtOnce,
                        "Enter henter ingenting."),
                    .faint)
            ]),
        ]
    }

    /// Copies of this plan come first, then by municipality and group, the newest first.
    private func isBefore(_ one: PlanCard, _ other: PlanCard) -> Bool {
        let own = timeline.workshop.identity
        func key(_ card: PlanCard) -> (Int, String, String) {
            (card.identity == own ? 0 : 1, folded(card.municipality), folded(card.group ?? ""))
        }
        let (left, right) = (key(one), key(other))
        return left == right ? one.latest > other.latest : left < right
    }

    private func description(_ card: PlanCard) -> Message {
        let time = host.time(card.latestTime)
        let municipality = card.municipality.isEmpty ? words.say(.notFilledIn) : card.municipality
        let whose = [municipality, card.group, time].compactMap { $0 }.joined(separator: " · ")
        let news = newContributions(card.news)
        if card.identity == timeline.workshop.identity { return "\(whose): \(news)" }
        if card.isJoint { return "\(whose): felles fil for flere kommuner" }
        if timeline.workshop.isJoint { return "\(whose): \(news)" }
        let isSame = folded(card.municipality) == folded(timeline.workshop.facts[Fact.municipality]?.value ?? "")
        return isSame
            ? "\(whose): laget for seg, til en felles fil" : "\(whose): planen til en annen kommune, til en felles fil"
    }

    private func told(of old: [FoundPlan]) -> [StyledLine] {
        guard !old.isEmpty else { return [] }
        let shown = old.count > 4 ? 3 : old.count
        let more: [Message] = old.count > shown ? ["\(old.count - shown) filer til"] : []
        let names = old.prefix(shown).map { $0.place.shown($0.path) } + more.map { words.say($0) }
        return paragraph(words.say("Dere har alt som står i \(list: names)."))
    }

    /// Tells which files cannot be read, and why: one bad file is in the way of none of the others.
    private func unreadable(_ found: [FoundPlan], besides plans: Set<String>) -> [StyledLine] {
        found.flatMap { plan -> [StyledLine] in
            switch plan.content {
            case .failure(.journal(let problem)):
                paragraph(
                    words.say("Kan ikke hentes: \(problem.about(plan.place.shown(plan.path)).told.happened)"))
            case .failure(let problem): paragraph(words.say("Kan ikke hentes: \(problem.message)"))
            case .success where !plans.contains(plan.path):
                paragraph(words.say("Kan ikke hentes: \(plan.place.shown(plan.path)) er tom."))
            case .success: []
            }
        }
    }

    /// Takes in the plans that were chosen: all are read before anything is written.
    mutating func fetch(_ plans: [ListedPlan]) throws(Problem) -> [Reply] {
        var copies: [(plan: ListedPlan, copy: PlanCopy)] = []
        for plan in plans { copies.append((plan, try services.readPlan(plan.path))) }
        try writeLaptop()
        var replies: [Reply] = []
        var others: [(plan: ListedPlan, copy: PlanCopy)] = []
        for (plan, copy) in copies {
            if isOther(copy) {
                others.append((plan, copy))
            } else {
                replies += attempt { session throws(Problem) in [try session.takeIn(copy, from: plan)] }
            }
        }
        guard !others.isEmpty else { return replies }
        return replies + attempt { session throws(Problem) in [try session.layBeside(others)] }
    }

    private mutating func takeIn(_ copy: PlanCopy, from plan: ListedPlan) throws(Problem) -> Reply {
        let before = (workshop: timeline.workshop, conflicts: reading.conflicts())
        let added = try added(by: copy)
        shared.take(added)
        let said = added.filter { !$0.namesLaptop }
        // Also one that was there and has got one more version.
        let conflicts = reading.conflicts().count { conflict in
            !before.conflicts.contains { $0.register == conflict.register && $0.versions == conflict.versions }
        }
        return .result(
            [line(fetched(said, from: plan.from, conflicts: conflicts))]
                + [
                    reading.relabelled(since: before.workshop), saidTwice(since: before.workshop),
                    said.timeAhead(of: host.now()).map { Self.clockAhead(host.time($0)) },
                ].compactMap { $0 }
                .flatMap { paragraph(words.say($0)) }
                + (copy.sealed == 0 ? [] : paragraph(words.say(leftBehind(by: plan.from)))))
    }

    /// Adds what a plan has that is not here, when it is a copy of this one, or of a municipality in a joint one.
    private func added(by copy: PlanCopy) throws(Problem) -> [Event] {
        guard let card = PlanCard(copy.events, known: []) else { throw .journal(.empty(path: copy.path)) }
        if card.identity == timeline.workshop.identity {
            return try translatingErrors { try shared.journal.merge(copy.events) }
        }
        if card.isJoint { throw .exchange(.joint(path: copy.path)) }
        _ = try services.join([copy], into: file)
        return try translatingErrors { try shared.journal.news() }
    }

    private func fetched(_ added: [Event], from name: String, conflicts: Int) -> Message {
        guard !added.isEmpty else { return "Fra \(name): ingenting nytt." }
        let what = newContributions(Set(added.map(\.action)).count)
        guard conflicts > 0 else { return "Hentet fra \(name): \(what), ingen konflikter." }
        let differing: Message = "\(conflicts, one: "én konflikt", many: "# konflikter")"
        return "Hentet fra \(name): \(what), \(differing): /konflikter."
    }

    /// The most points said twice that are named.
    private static let mostSaidTwice = 3

    /// Tells which points came that were here already in the same words; nil when none did. The plans of a joint file
    /// may well say the same.
    private func saidTwice(since before: Workshop) -> Message? {
        let groups = timeline.workshop.isJoint ? [] : reading.saidTwice { before.item($0.id) == nil }
        guard let first = groups.first?.map(\.label) else { return nil }
        let shown = groups.prefix(Session.mostSaidTwice).map { $0.map(\.label).joined(separator: " = ") }
        let left = groups.count - shown.count
        let alike: Message =
            left > 0
            ? "Likt fra to maskiner: \(shown.joined(separator: ", ")), og \(left) til."
            : "Likt fra to maskiner: \(shown.joined(separator: ", "))."
        return .sentences(alike, "«/slå-sammen \(first.joined(separator: " "))» gjør dem til ett.")
    }

    func leftBehind(by name: String) -> Message {
        "Hos \(name) er det en stille runde eller en avstemning som ikke er åpnet. Den er ikke med. Åpne den der, og hent en gang til."
    }
}
