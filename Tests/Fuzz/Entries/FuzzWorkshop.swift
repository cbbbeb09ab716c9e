import Planning
import TestSupport

/// A workshop with something of each kind, and small, since it is folded millions of times.
enum FuzzWorkshop {
    static let events: [Event] = {
        var sample = SampleWorkshop()
        let area = sample.row(in: "målområder", ["navn": "Kommunale boliger"])
        let weak = sample.point("Få små boliger", in: "swot", under: "svake", by: "NAV/sosial")
        sample.point("God oversikt", in: "swot", under: "sterke")
        let gap = sample.row(in: "gap", ["status": "Få små boliger"])
        sample.write(.lift(gap, from: weak))
        let measure = sample.row(
            in: "tiltak", ["målområde": area.description, "tiltak": "Bygge", "ansvarlig": "Boligsjef"])
        sample.answerApart(measure, "ansvarlig", "Rådmann", by: "Politisk")
        sample.place(measure, on: "haster", 4, 2, by: "NAV/sosial")
        sample.point("Alle har et sted å bo", in: "mål", under: area.description)
        sample.point("Planen sier hva kommunen vil.", in: "innledning", under: "hva")
        return sample.timeline.events
    }()

    static let timeline = Timeline(events)

    /// Only what it is and which process: municipality and period are still to be asked for.
    static let new = Timeline(
        events.filter {
            if case .assign(.fact(let name), _, _) = $0.change { return [Fact.id, Fact.process].contains(name) }
            return false
        })
}
