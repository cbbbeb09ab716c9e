func nbPictures(_ phrase: PicturePhrase) -> String {
    switch phrase {
    case .nothingToDraw: "Det er ikke noe å tegne ennå. Bildene kommer når gruppa har skrevet eller plassert noe."
    }
}
