import TestSupport

@testable import Planning

/// The made-up process with a meeting plan and a progress plan.
enum TimeProcess {
    static let process: Process = {
        var process = SampleProcess.process
        process.tools += [meetings, progress]
        process.purposes = [.agenda: meetings.id, .progress: progress.id]
        return process
    }()

    static let meetings = Tool(
        id: "møter", name: "Møter", guidance: Guidance(why: "", how: ""),
        shape: .form(
            Form(
                columns: [
                    Column(id: "møte", name: "Møte", question: "?"), Column(id: "hva", name: "Hva", question: "?"),
                    Column(id: "tid", name: "Tid/min", question: "?", kind: .number),
                    Column(id: "ny-tid", name: "Ny tid/min", question: "?", kind: .number, isLater: true),
                    Column(id: "begynte", name: "Begynte", question: "?", isLater: true),
                    Column(id: "sluttet", name: "Sluttet", question: "?", isLater: true),
                ], prefix: "MP", main: "hva", groupedBy: "møte")))

    static let progress = Tool(
        id: "framdrift", name: "Framdrift", guidance: Guidance(why: "", how: ""),
        shape: .form(
            Form(
                columns: [
                    Column(id: "linje", name: "Linje", question: "?"),
                    Column(id: "måned", name: "Måned", question: "?", kind: .number),
                    Column(id: "oppgave", name: "Oppgave", question: "?"),
                    Column(id: "ansvarlig", name: "Ansvarlig", question: "?", kind: .role),
                    Column(id: "frist", name: "Frist", question: "?", kind: .date),
                    Column(id: "faktisk", name: "Faktisk måned", question: "?", kind: .number, isLater: true),
                ], prefix: "F", main: "oppgave", groupedBy: "linje")))

    static func day(_ text: String) -> CalendarDay { UnderstoodDate(text)!.start! }
}
