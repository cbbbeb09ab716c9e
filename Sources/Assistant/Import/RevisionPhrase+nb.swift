import Documents
import Planning

/// `RevisionPhrase` in bokmål.
func nbRevision(_ phrase: RevisionPhrase) -> String {
    switch phrase {
    case .hint(let wording, let answer):
        "Planen sier \(quoted(wording)). Skriv «ja» for \(quoted(answer)), eller velg et annet svar."
    case .note(let note): nbImportNote(note)
    case .tableLike(let table, let rows, let earlier):
        "\(name(table)): \(rows == 0 ? "ingen tiltak" : nbMeasures(rows)). Kolonnene er som i tabell \(earlier)."
    case .group(let group, let count, let first):
        "\(group.map { "Målområde \(quoted($0))" } ?? "Uten målområde"): \(nbMeasures(count))"
            + (first.isEmpty ? "." : ", \(count == 1 ? "" : "det første ")\(quoted(first)).")
    case .found(let goals, let paragraphs, let sections):
        "Fant også \(nbGoals(goals, paragraphs))" + (sections.isEmpty ? "." : ": \(list(sections.map(quoted))).")
    case .goalsLeftOut(let goals, let paragraphs):
        "Planen har også \(nbGoals(goals, paragraphs)). De hører til den gamle planen og blir ikke med når tiltakene skal sorteres. Med --rett-inn kommer de med."
    case .change(let label, let text, let column, let old, let new):
        "\(label) \(quoted(text)): \(column) er \(old.isEmpty ? "tom" : quoted(old)) og blir \(quoted(new))."
    case .outlook(let figures, let form, let isSorted):
        "Sier dere ja, \(nbOutlook(figures, form))."
            + (isSorted ? " Der sorterer dere dem: gjennomført, i gang, droppet eller videreføres." : "")
    case .inPlanAlready(let count, let form):
        "\(nbMeasures(count)) står alt i \(quoted(form)). Er det den samme planen dere henter tilbake, så svar nei og bruk --rett-inn."
    case .question: "Skal dette hentes inn? (ja/nei) "
    case .answerYesOrNo: "Svar ja eller nei."
    case .declined: "Ingenting er hentet."
    case .nothingNew(let known):
        known == 0 ? "Ingenting å hente." : "Ingenting nytt å hente. \(nbMeasures(known)) sto der fra før."
    case .imported(let figures, let form): nbImported(figures, form)
    case .sortNow(let file): "Åpne planen med «boplan \(file)», og skriv /neste. Da begynner sorteringen."
    }
}

func nbRevisionProblem(_ problem: RevisionProblem) -> String {
    switch problem {
    case .nobodyToAsk:
        "Ingenting er hentet, for det er ingen her å spørre. Stemmer det som står over, så skriv --ja bakerst."
    }
}

private func nbOutlook(_ figures: ImportFigures, _ form: String) -> String {
    var parts: [String] = []
    if figures.rows > 0 { parts.append("legges \(nbMeasures(figures.rows)) i \(quoted(form))") }
    if figures.changed > 0 { parts.append("endres \(figures.changed) som sto der") }
    if !figures.groups.isEmpty { parts.append("kommer \(list(figures.groups.map(quoted))) til som målområde") }
    if figures.goals + figures.paragraphs > 0 { parts.append("hentes \(nbGoals(figures.goals, figures.paragraphs))") }
    return list(parts) + (figures.known > 0 ? ". \(nbMeasures(figures.known)) står der fra før" : "")
}

private func nbImported(_ figures: ImportFigures, _ form: String) -> String {
    var parts: [String] = []
    if figures.rows > 0 { parts.append("Hentet \(nbMeasures(figures.rows)) til \(quoted(form)).") }
    if figures.changed > 0 { parts.append("Endret \(nbMeasures(figures.changed)).") }
    if figures.goals + figures.paragraphs > 0 { parts.append("Hentet \(nbGoals(figures.goals, figures.paragraphs)).") }
    if figures.known > 0 { parts.append("\(nbMeasures(figures.known)) sto der fra før.") }
    if !figures.groups.isEmpty { parts.append("Nye målområder: \(list(figures.groups)).") }
    return parts.joined(separator: " ") + " Angre alt med /angre."
}

private func nbMeasures(_ count: Int) -> String { count == 1 ? "ett tiltak" : "\(count) tiltak" }

private func nbGoals(_ goals: Int, _ paragraphs: Int) -> String {
    let goals = goals == 0 ? [] : [goals == 1 ? "ett mål" : "\(goals) mål"]
    let texts = paragraphs == 0 ? [] : [paragraphs == 1 ? "ett avsnitt tekst" : "\(paragraphs) avsnitt tekst"]
    return list(goals + texts)
}

/// `ImportNote` in bokmål: how it was read, or what was left out, and where.
private func nbImportNote(_ note: ImportNote) -> String {
    switch note {
    case .table(let table, let rows, let columns, let leftOut, let numbers):
        nbTable(table, rows, columns, leftOut, numbers)
    case .tableLeftOut(let table, let header):
        "\(name(table)) er ikke tatt med, for den har ingen kolonne for tiltak."
            + (header.contains { !$0.isEmpty }
                ? " Den begynner med \(list(header.filter { !$0.isEmpty }.prefix(4).map(quoted)))." : "")
    case .otherTable(let table, let tool): "\(name(table)) er ikke tatt med. Den er \(quoted(tool)), ikke tiltak."
    case .listed(let count, let heading):
        "Utenfor tabellene\(heading.map { ", under \(quoted($0))," } ?? "") er \(nbMeasures(count)) funnet."
    case .rowLeftOut(let text, let table):
        "Tabell \(table.number): Raden \(quoted(text)) er ikke tatt med, for den er ikke et tiltak."
    case .withoutGroup(let count):
        "Ingen overskrift sier hvilket målområde \(nbMeasures(count)) hører til. Flytt dem siden med /flytt."
    case .withoutMain(let count, let column, let table):
        "Tabell \(table.number): \(count == 1 ? "En rad er" : "\(count) rader er") uten tekst i \(quoted(column)), men er tatt med. Skriv inn det som mangler."
    case .groupsFromHeadings(let headings):
        "Overskriftene over tiltakene er lest som målområder: \(list(headings.map(quoted)))."
    case .unknownAnswer(let text, let column):
        "\(quoted(text)) er ikke et av svarene på \(quoted(column)) og er ikke tatt med."
    case .tooLong(let column, let characters, let table):
        "\(table.map { "Tabell \($0.number): " } ?? "")En tekst på \(characters) tegn under \(quoted(column)) er for lang og er ikke tatt med."
    case .textLeftOut(let heading, let paragraphs):
        "Teksten \(heading.map { "under \(quoted($0))" } ?? "før første overskrift") er ikke tatt med (\(paragraphs == 1 ? "ett avsnitt" : "\(paragraphs) avsnitt"))."
    case .pictures(let count): count == 1 ? "Et bilde er ikke tatt med." : "\(count) bilder er ikke tatt med."
    case .unit(let remark, let table):
        "Tabell \(table.number): Der det bare står et tall, er beløpet lest slik \(quoted(remark)) sier."
    case .hiddenSheet(let sheet):
        "Arket \(quoted(sheet)) er skjult og er ikke lest. Skal det med, så vis det i regnearket og lagre på nytt."
    }
}

private func nbTable(
    _ table: ImportedTable, _ rows: Int, _ columns: [ImportNote.Pair], _ leftOut: [String], _ numbers: [String]
) -> String {
    let same = columns.filter { $0.heading == $0.column }.map { quoted($0.heading) }
    let renamed = columns.filter { $0.heading != $0.column }
    let other = renamed.map(\.column).uniqued().map { column in
        "\(list(renamed.filter { $0.column == column }.map { quoted($0.heading) })) blir \(column)"
    }
    var sentences = ["\(name(table)): \(rows == 0 ? "ingen tiltak" : nbMeasures(rows)). "]
    if other.isEmpty, leftOut.isEmpty {
        sentences.append("Alle kolonnene er kjent igjen. ")
    } else if !same.isEmpty {
        sentences.append("\(list(same)) heter det samme her. ")
    }
    if !other.isEmpty { sentences.append(list(other) + ". ") }
    if !leftOut.isEmpty {
        sentences.append(
            leftOut.count == 1
                ? "Kolonnen \(quoted(leftOut[0])) er ikke tatt med, for den har ingen plass her. "
                : "Kolonnene \(list(leftOut.map(quoted))) er ikke tatt med, for de har ingen plass her. ")
    }
    if !numbers.isEmpty { sentences.append("\(list(numbers.map(quoted))) er bare nummer. ") }
    return String(sentences.joined().dropLast())
}

private func name(_ table: ImportedTable) -> String {
    "Tabell \(table.number)" + (table.heading.map { " (under \(quoted($0)))" } ?? "")
}
