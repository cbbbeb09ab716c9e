import Journal
import Planning
import Screens

/// The wait for another program that holds the file: never in silence, and never against a person's will.
extension Program {
    func patience(for path: String) -> Patience {
        var patience = Patience()
        patience.goesOn = host.mayGoOn
        patience.onLongWait = {
            let waiting = words.say(
                "Et annet program bruker fila \(path). Venter i inntil ti sekunder; Ctrl-C avbryter.")
            host.err(host.styled(StyledLine(safeText(waiting), .faint)))
        }
        return patience
    }
}
