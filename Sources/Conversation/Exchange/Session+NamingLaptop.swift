import Planning
import Screens

/// The given name of the laptop: asked for once, kept on it, and written in the plan so that others see who wrote what.
extension Session {
    /// The characters of the longest name.
    private static let longestName = 40

    /// The answers that give no name.
    private static let noName = ["nei", "ingen", "hopp over"]

    /// Takes in what is kept of the laptop: another window may have given it a name. Without a place to keep it, what
    /// was answered here holds.
    private func takeLaptop() {
        let kept = services.laptop
        shared.laptop = Laptop(name: kept.name ?? shared.laptop.name, devices: kept.devices)
    }

    /// Asks what the laptop is to be called, before an errand goes on; nil when people have been asked, or are not here.
    mutating func askForLaptop(_ errand: ExchangeErrand) -> Reply? {
        takeLaptop()
        guard told.isGreeted, shared.laptop.name == nil else { return nil }
        listing.exchange = .laptop(errand)
        return .guidance(
            paragraph(
                words.say(
                    "Hva skal denne maskinen hete? Navnet viser hvem som har skrevet hva, for eksempel «gruppe 2». Enter hopper over; dere blir ikke spurt igjen."
                )))
    }

    /// Gives the laptop the name that was answered, and goes on with the errand.
    mutating func nameLaptop(_ answer: String, then errand: ExchangeErrand) throws(Problem) -> [Reply] {
        var replies: [Reply] = []
        if answer.isEmpty || Session.noName.contains(folded(answer)) {
            services.nameLaptop("")
            shared.laptop.name = ""
        } else {
            do throws(Problem) {
                replies = [try nameLaptop(answer)]
            } catch {
                listing.exchange = .laptop(errand)
                throw error
            }
        }
        return replies
            + attempt { session throws(Problem) in
                switch errand {
                case .fetch(let argument): try session.listPlans(argument)
                case .send(let argument): try session.listPlaces(argument)
                }
            }
    }

    /// Gives the laptop a name, from now on and for what was written on it before.
    mutating func nameLaptop(_ name: String) throws(Problem) -> Reply {
        guard !NationalIdentity.isIn(name) else { throw .nationalIdentity }
        let name = String(safeText(name).trimmed.prefix(Session.longestName))
        services.nameLaptop(name)
        takeLaptop()
        shared.laptop.name = name
        try writeLaptop()
        return .guidance([line("Denne maskinen heter \(quoted: name). «/send navn NAVN» gir den et annet.")])
    }

    /// Writes the name of the laptop in the plan, where it is not there already.
    mutating func writeLaptop() throws(Problem) {
        guard !unnamed.isEmpty else { return }
        try record { draft throws(Problem) in nameLaptop(in: &draft) }
    }

    /// Whether this program has written the name of the laptop, or has none to write.
    var isNamed: Bool {
        guard let name = shared.laptop.givenName else { return true }
        return timeline.workshop.facts[Fact.laptop(host.device)]?.value == name
    }

    /// Writes the name of the laptop as an action of its own.
    func nameLaptop(in draft: inout ActionDraft) {
        guard let name = shared.laptop.givenName else { return }
        let devices = unnamed
        draft.startAction(by: "")
        for device in devices { draft.assign(.fact(Fact.laptop(device)), StoredValue(typed: name)) }
    }

    /// The programs on this laptop that have written in the plan, or write now, and bear another name or none.
    private var unnamed: [UInt32] {
        guard let name = shared.laptop.givenName else { return [] }
        let here = shared.laptop.devices
        let wrote = here.isEmpty ? [] : Set(timeline.events.lazy.map(\.stamp.device).filter(here.contains))
        return wrote.union([host.device]).filter { timeline.workshop.facts[Fact.laptop($0)]?.value != name }.sorted()
    }
}
