/// `WallPhrase` in bokmål.
func nbWall(_ phrase: WallPhrase) -> String {
    switch phrase {
    case .renews(let path, let tool):
        "Veggen er i \(path). Åpne fila i en nettleser; den fornyer seg selv mens dere arbeider. "
            + (tool.map { "Den viser \($0)." } ?? "Den følger med dit dere går.") + " «/vegg slutt» stopper den."
    case .stopped(let path): "\(path) fornyes ikke lenger. Det som står der, blir stående."
    case .anyKeyLeaves: "trykk en tast for å gå tilbake"
    case .watching(let path): "Veggen er i \(path) og fornyes når noe blir sagt. Ctrl-C avslutter."
    }
}

func nbWallProblem(_ problem: WallProblem) -> String {
    switch problem {
    case .notAPage(let name):
        "Veggen er en nettside, og \(quoted(name)) er ikke navnet på en. Velg et navn som slutter på .html, for eksempel vegg.html."
    case .noneToStop: "Ingen vegg blir fornyet nå. Skriv «/vegg vegg.html» for å lage en."
    }
}
