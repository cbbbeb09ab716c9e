/// The words that reports on an adopted plan need, in the language of the document.
package struct AfterContextWords: Sendable, Equatable {
    package var measure: String
    package var count: String
    package var late, underWay, postponed, notStarted, unreported, dropped, done, coming: String
    package var planned, spent, total: String
    package var deadline, why, result: String
    /// "opprinnelig juni 2028"
    package var originally: String
    package var daysLate, weeksLate, monthsLate, yearsLate: String
    package var withoutArea: String
    /// "(2 av 3 tiltak)"
    package var of: String
    package var frontPage, chapter, what, before, now: String
    package var added, removed, changed, moved, joined, reason: String

    package static let nb = AfterContextWords(
        measure: "Tiltak", count: "Antall", late: "Over fristen", underWay: "I gang", postponed: "Utsatt",
        notStarted: "Ikke startet", unreported: "Ikke meldt noe om", dropped: "Lagt bort", done: "Gjennomført",
        coming: "Frist det neste halvåret", planned: "Planlagt", spent: "Brukt til nå", total: "I alt",
        deadline: "Frist",
        why: "Grunn", result: "Resultat", originally: "opprinnelig",
        daysLate: "dager over fristen", weeksLate: "uker over fristen", monthsLate: "måneder over fristen",
        yearsLate: "år over fristen", withoutArea: "Uten målområde", of: "av", frontPage: "Forsiden",
        chapter: "Kapittel",
        what: "Hva", before: "Før", now: "Nå", added: "Lagt til", removed: "Tatt bort", changed: "Endret",
        moved: "Flyttet", joined: "Slått sammen med", reason: "Grunn")

    package static let nn = AfterContextWords(
        measure: "Tiltak", count: "Tal på tiltak", late: "Over fristen", underWay: "I gang", postponed: "Utsett",
        notStarted: "Ikkje starta", unreported: "Ikkje meldt noko om", dropped: "Lagt bort", done: "Gjennomført",
        coming: "Frist det neste halvåret", planned: "Planlagt", spent: "Brukt til no", total: "I alt",
        deadline: "Frist",
        why: "Grunn", result: "Resultat", originally: "opphavleg",
        daysLate: "dagar over fristen", weeksLate: "veker over fristen", monthsLate: "månader over fristen",
        yearsLate: "år over fristen", withoutArea: "Utan målområde", of: "av", frontPage: "Framsida",
        chapter: "Kapittel",
        what: "Kva", before: "Før", now: "No", added: "Lagt til", removed: "Teke bort", changed: "Endra",
        moved: "Flytta", joined: "Slått saman med", reason: "Grunn")
}
