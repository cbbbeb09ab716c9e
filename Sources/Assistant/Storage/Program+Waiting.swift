import Journal
import Planning

/// Waiting for another program that holds the file: never in silence, and never against a person's will.
extension Program {
    func patience(for path: String) -> Patience {
        var patience = Patience()
        patience.goesOn = surroundings.mayGoOn
        patience.onLongWait = {
            let line = StyledLine(safeText(words.guide(.waitsForAnother(path: path))), .faint)
            surroundings.err(surroundings.styled(line))
        }
        return patience
    }
}
