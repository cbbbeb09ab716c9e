func nbPaperProblem(_ problem: PaperProblem) -> String {
    switch problem {
    case .ofWhat:
        "Hva skal skrives ut? Nevn ett eller flere verktøy, for eksempel «boplan skriv-ut plan.boplan swot», eller en samling med «--samling 1»."
    case .unknownKind(let word, let nearest, let known):
        "Det finnes ikke noe papir som heter \(quoted(word)).\(meant(nearest)) Velg mellom: \(list(known))."
    case .count(let word, let most):
        "\(quoted(word)) er ikke et antall som kan skrives ut. Skriv et tall fra 1 til \(most), for eksempel «--antall 20»."
    case .nothingToChoose(let tool):
        "\(tool) har ikke noe å stemme over ennå. Skriv inn punktene først, eller lag skjema: «--som skjema»."
    case .noCards(let tool):
        "\(tool) er løpende tekst, og den skrives ikke på kort. Lag skjema i stedet: «--som skjema»."
    }
}
