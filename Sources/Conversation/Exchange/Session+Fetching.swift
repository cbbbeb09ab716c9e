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
            listed.map { ListedPlan(path: $0.plan.path, from: $0.card.group ?? $0.plan.path.fileName) })
        return [
            .result([line("Hva vil dere hente?", .strong)] + lines),
            .guidance([
                line("Skriv ett eller flere numre, for eksempel «1» eller «1-3». Enter henter ingenting.", .faint)
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
        let news: Message = "\(card.news, one: "ett nytt bidrag", many: "# nye bidrag")"
        if card.identity == timeline.workshop.identity { return "\(whose): \(news)" }
        if card.isJoint { return "\(whose): felles fil for flere kommuner" }
        if timeline.workshop.isJoint { return "\(whose): \(news)" }
        let isSame = folded(card.municipality) == folded(timeline.workshop.facts[Fact.municipality]?.value ?? "")
        return isSame
            ? "\(whose): laget for seg, til en felles fil" : "\(whose): planen til en annen kommune, til en felles fil"
    }

    private func told(of old: [FoundPlan]) -> [StyledLine] {
        guard !old.isEmpty else { return [] }
        let names = old.prefix(3).map { $0.place.shown($0.path) }
        let more = old.count - names.count
        return paragraph(
            words.say(
                more > 0
                    ? "Dere har alt som står i \(list: names) og \(more, one: "én fil", many: "# filer") til."
                    : "Dere har alt som står i \(list: names)."))
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
                + reading.relabelled(since: before.workshop).flatMap { paragraph(words.say($0)) }
                + (said.timeAhead(of: host.now()).map { paragraph(words.say(Self.clockAhead(host.time($0)))) } ?? [])
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
        let items = added.count { if case .add = $0.change { true } else { false } }
        let what: Message =
            items > 0
            ? "\(items, one: "ett punkt", many: "# punkter")"
            : "\(Set(added.map(\.action)).count, one: "én endring", many: "# endringer")"
        guard conflicts > 0 else { return "Hentet fra \(name): \(what), ingen konflikter." }
        let differing: Message = "\(conflicts, one: "én konflikt", many: "# konflikter")"
        return "Hentet fra \(name): \(what), \(differing): /konflikter."
    }

    func leftBehind(by name: String) -> Message {
        "Hos \(name) er det en stille runde eller en avstemning som ikke er åpnet. Den er ikke med. Åpne den der, og hent en gang til."
    }
}
