import Documents
import Language
import Planning
import TestSupport

@testable import Publishing

/// A workshop with dates and money in it, on the sample process and three more tools: a progress plan that counts
/// months, a meeting plan and a plan for participation.
enum SampleData {
    static var workshop: SampleWorkshop {
        var process = SampleProcess.process
        process.measures = "tiltak"
        process.tools += [progress, meeting, participation]
        var sample = SampleWorkshop(process: process)
        let homes = sample.row(in: "målområder", ["navn": "Kommunale boliger"])
        let services = sample.row(in: "målområder", ["navn": "Tjenester"])
        for (area, name, time, cost) in [
            (homes, "Bygge åtte boliger", "2027–2028", "6 mill. kr"),
            (homes, "Male trappene", "1. juni 2028", "1–2 mill."),
            (homes, "Leie", "årlig 2028–2029", "200 000 per år"),
            (services, "Opplæring", "vet ikke", "innenfor rammen"),
            (services, "=HYPERLINK(\"x\")", "innen mars 2027", "kr 50 000"),
        ] {
            sample.row(
                in: "tiltak",
                ["målområde": area.description, "tiltak": name, "tidsfrist": time, "kostnad": cost])
        }
        sample.row(in: "framdrift", ["oppgave": "Kartlegge; finne, telle", "måned": "3"])
        sample.row(in: "framdrift", ["oppgave": "Siden", "måned": "vet ikke"])
        let name = "Åpent møte onsdag 3. mars 2027"
        sample.row(in: "møte", ["møte": name, "tid": "kl. 18.00", "hva": "Velkommen", "lengde": "15"])
        sample.row(in: "møte", ["møte": name, "tid": "18.15", "hva": "Samtale", "lengde": "75"])
        sample.row(in: "møte", ["møte": "Et møte til", "hva": "Uten dag", "lengde": "30"])
        sample.row(in: "medvirkning", ["tema": "Unge", "når": "mars 2027"])
        sample.row(in: "medvirkning", ["tema": "Eldre", "når": "31.12.2199"])
        sample.row(in: "medvirkning", ["tema": "Naboer", "når": "løpende"])
        return sample
    }

    static func source(_ tools: String, start: String? = nil, say: Language = .nb) -> DataSource {
        var request = DocumentRequest(reading: workshop.reading, version: 1, document: "handlingsplan")
        request.start = start.flatMap { UnderstoodDate($0) }
        return DataSource(
            request, reading: request.reading, template: "---\nlang: nb-NO\ndata: [\(tools)]\n---\n",
            say: say, date: 1_800_000_000)
    }

    private static let guidance = Guidance(why: "For å komme videre.", how: "Snakk sammen.")

    private static let progress = Tool(
        id: "framdrift", name: "Framdrift", guidance: guidance,
        shape: .form(
            Form(
                columns: [
                    Column(id: "måned", name: "Måned", question: "Når?", kind: .number),
                    Column(id: "oppgave", name: "Oppgave", question: "Hva?"),
                    Column(id: "faktisk", name: "Faktisk måned", question: "Når?", kind: .number, isLater: true),
                ], prefix: "F", main: "oppgave")))

    private static let meeting = Tool(
        id: "møte", name: "Møteplan [utkast] for alle møtene vi holder", guidance: guidance,
        shape: .form(
            Form(
                columns: [
                    Column(id: "møte", name: "Møte", question: "Hvilket?"),
                    Column(id: "tid", name: "Tidspunkt", question: "Når?"),
                    Column(id: "hva", name: "Hva", question: "Hva?"),
                    Column(id: "lengde", name: "Tid/min", question: "Hvor lenge?", kind: .number),
                ], prefix: "M", main: "hva", groupedBy: "møte")))

    private static let participation = Tool(
        id: "medvirkning", name: "Medvirkning", guidance: guidance,
        shape: .form(
            Form(
                columns: [
                    Column(id: "tema", name: "Tema", question: "Hva?"),
                    Column(id: "når", name: "Når", question: "Når?", kind: .date),
                ], prefix: "P", main: "tema")))
}
