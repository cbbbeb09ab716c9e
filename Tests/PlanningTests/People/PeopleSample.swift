import Planning
import TestSupport

/// A process with people, attendance and parking, and little else.
enum PeopleSample {
    static let participants = Tool(
        id: "folk", name: "Folk", guidance: Guidance(why: "", how: ""),
        shape: .form(
            Form(
                columns: [
                    Column(id: "gruppe", name: "Gruppe", question: "", kind: .choice(.listed(["Arbeid", "Styring"]))),
                    Column(id: "hvem", name: "Hvem", question: "", kind: .person),
                    Column(id: "rolle", name: "Rolle", question: "", kind: .role),
                ], prefix: "D", main: "hvem", groupedBy: "gruppe")))

    static let attendance = Tool(
        id: "oppmøte", name: "Oppmøte", guidance: Guidance(why: "", how: ""),
        shape: .form(
            Form(
                columns: [
                    Column(id: "dag", name: "Dag", question: "", kind: .date),
                    Column(id: "her", name: "Her", question: "", kind: .person),
                    Column(id: "borte", name: "Borte", question: "", kind: .person),
                ], prefix: "O", main: "dag")))

    static var process: Process {
        var process = Process(
            id: "folk", name: "Folk", language: "nb", planType: "Plan", roles: ["Politiker", "NAV", "Helse"],
            gatherings: [], tools: [participants, attendance])
        process.purposes = [.participants: "folk", .attendance: "oppmøte"]
        return process
    }

    /// Four people in the working group, and one who steers.
    static func workshop(_ process: Process = process) -> SampleWorkshop {
        var sample = SampleWorkshop(process: process)
        for (group, who, role) in [
            ("Arbeid", "Leder", "NAV"), ("Arbeid", "Veileder", "NAV"), ("Arbeid", "Lege", "Helse"),
            ("Arbeid", "Vaktmester", "Teknisk"), ("Styring", "Ordfører", "Politiker"),
        ] { sample.row(in: "folk", ["gruppe": group, "hvem": who, "rolle": role]) }
        return sample
    }

    /// The same, with a check of those who take part, or of the attendance.
    static func findings(
        _ rule: Check.Rule, when group: String? = nil, in tool: ToolID = "folk",
        _ change: (inout SampleWorkshop) -> Void = { _ in }
    ) -> [Finding.Kind] {
        var process = process
        let index = process.tools.firstIndex { $0.id == tool }!
        let condition = group.map { LiftRule.Condition(column: "gruppe", answers: [$0]) }
        process.tools[index].checks = [Check(rule: rule, condition: condition, message: "Tenk på det.")]
        var sample = workshop(process)
        change(&sample)
        return sample.reading.findings().map(\.kind)
    }
}
