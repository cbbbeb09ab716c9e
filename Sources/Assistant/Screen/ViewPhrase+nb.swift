import Language

/// `ViewPhrase` in bokmål.
@Sendable func nbView(_ phrase: ViewPhrase) -> String {
    switch phrase {
    case .notFilledIn: "[Ikke utfylt]"
    case .nothingYet: "Ingenting her ennå."
    case .withoutPrompt: "Uten ledetekst"
    case .withoutGroup: "Uten gruppe"
    case .versions(let count): "\(count)\u{A0}versjoner"
    case .columnsLeftOut(let names): "Ikke vist, fordi ingen har svart der: \(nbList(names))."
    case .id: "Id"
    case .grid(let phrase): nbGrid(phrase)
    case .item(let phrase): nbItem(phrase)
    case .status(let phrase): nbStatus(phrase)
    case .finding(let phrase): nbFinding(phrase)
    case .gathering(let phrase): nbGathering(phrase)
    case .conflict(let phrase): nbConflict(phrase)
    case .people(let phrase): nbPeopleView(phrase)
    case .joint(let phrase): nbJointView(phrase)
    case .check(let phrase): nbCheck(phrase)
    }
}

/// "Ansvarlig, Tidsfrist og Kostnad".
private func nbList(_ words: [String]) -> String {
    Language.nb.list(words)
}

private func nbGrid(_ phrase: GridPhrase) -> String {
    switch phrase {
    case .own: "Gruppa"
    case .placement: "Plassering"
    case .across(let axis): "Vannrett (x): \(axis)"
    case .down(let axis): "Loddrett (y): \(axis)"
    case .end(let step, let name): "\(step) = \(name)"
    case .point(let xName, let x, let yName, let y): "\(xName) \(x), \(yName) \(y)"
    case .voice(let name, let x, let y): "\(name) (\(x),\u{A0}\(y))"
    case .onlyVoices: "Gruppa har ikke bestemt seg. Deltakerne"
    case .legend(let mark): "\(mark) = gruppa har ikke bestemt seg; vist der deltakerne har satt punktet"
    case .spread(let xName, let x, let yName, let y):
        "Sprik: \(xName) \(nbRange(x)), \(yName) \(nbRange(y))"
    case .differs: "Plassert annerledes"
    case .unplaced: "Ikke plassert ennå"
    case .nothingToPlace(let tool): "Ingenting å plassere ennå. Punktene hentes fra «\(tool)»."
    case .none: "ingen ennå"
    }
}

private func nbRange(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
}

private func nbItem(_ phrase: ItemPhrase) -> String {
    switch phrase {
    case .tool: "Verktøy"
    case .prompt: "Ledetekst"
    case .group: "Gruppe"
    case .text: "Tekst"
    case .saidBy: "Sagt av"
    case .secretary: "gruppa sammen"
    case .origins: "Løftet hit fra"
    case .liftedTo: "Løftet videre til"
    case .joinedHere: "Slått sammen med denne"
    case .joinedInto: "Slått sammen med"
    case .placement(let grid): "Plassering i «\(grid)»"
    case .versions(let column): "Ulike versjoner av «\(column)»"
    case .counts: "vises nå"
    case .struck: "Strøket."
    case .struckButWrittenIn: "Strøket, men noen har skrevet i den etterpå."
    }
}

private func nbStatus(_ phrase: StatusPhrase) -> String {
    switch phrase {
    case .state(.notBegun): "ikke begynt"
    case .state(.begun(let done, let total)): "begynt \(done) av \(total)"
    case .state(.done): "ferdig"
    case .mark(.notBegun): "–"
    case .mark(.begun): "…"
    case .mark(.done): "✓"
    case .here: "Dere er her"
    case .items(let count): count == 1 ? "1 punkt" : "\(count) punkter"
    case .otherTools: "Ellers"
    case .suggested(let name, let id): "Foreslått neste: \(name) (/\(id))"
    case .allDone: "Alle verktøyene har svar."
    }
}

private func nbFinding(_ phrase: FindingPhrase) -> String {
    switch phrase {
    case .none: "Ingenting å rette på."
    case .count(let count): count == 1 ? "1 ting å se på" : "\(count) ting å se på"
    case .lacks(let columns): "mangler \(nbList(columns))"
    case .tooFew(let prompt): prompt.map { "«\($0)» er ikke ferdig" } ?? "For få punkter"
    case .answered: "svaret bør følges opp"
    case .nobody: "Noen mangler"
    case .dominates(let answer, let count, let total): "\(count) av \(total) er «\(answer)»"
    case .question: "et spørsmål"
    case .dropped: "var med før, men ikke sist"
    case .conflict(let about): "ulike versjoner av «\(about)»"
    case .writtenAfterStrike: "strøket, men noen har skrevet i den etterpå"
    case .astray: "står under noe som ikke lenger gjelder"
    case .answerIt(let id): "Svar med /endre \(id)."
    case .addTo(let tool): "Skriv det med /\(tool)."
    case .facts: "Opplysninger om planen"
    case .nationalIdentity(let inName):
        inName ? "et fødselsnummer er skjult i navnet på den som sa det" : "et fødselsnummer er skjult her"
    case .settle: "Velg hva som skal gjelde, med /konflikter."
    case .rewrite(let id): "Skriv det på nytt uten nummeret med /endre \(id), eller stryk det med /stryk \(id)."
    case .editFacts: "Rett det med /opplysninger."
    case .move(let id): "Flytt det med /flytt \(id), eller stryk det med /stryk \(id)."
    case .lookAt(let id): "Se hele med /vis \(id)."
    }
}

private func nbGathering(_ phrase: GatheringPhrase) -> String {
    switch phrase {
    case .title(let number, let name, let word): "\(nbGatheringWord(word)) \(number): \(name)"
    case .agenda: "Dagsorden"
    case .what: "Hva"
    case .how: "Hvordan"
    case .minutes: "Minutter"
    case .sum(let minutes) where minutes < 60: "Til sammen \(minutes) minutter"
    case .sum(let minutes) where minutes % 60 == 0: "Til sammen \(minutes) minutter (\(minutes / 60) t)"
    case .sum(let minutes): "Til sammen \(minutes) minutter (\(minutes / 60) t \(minutes % 60) min)"
    case .tools: "Verktøy"
    case .homework: "Hjemmearbeid"
    }
}
