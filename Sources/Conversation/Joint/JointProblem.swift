import Planning

/// An error in a wish about a joint workshop.
package enum JointProblem: Sendable, Equatable {
    /// The files, or what the joint one is to be called, are not given.
    case usage
    case takesTwo
    case intoItself(path: String)
    /// The file to join into is a municipality's own.
    case notJoint(path: String)
    /// The file to take from is a joint one itself.
    case isJoint(path: String)
    case otherProcess(path: String, has: String, wanted: String)
    case interrupted(path: String)
    /// The workshop open is a municipality's own, and has nothing to be compared with.
    case nothingToCompare
    /// The words of a municipality are not taken back in the joint file.
    case notRestored
    /// The tool is not among those that municipalities compare.
    case notCompared(String, among: [String])
    /// The text has no number of people that can be read.
    case notInhabitants(String)
    /// The process has no script for the tool.
    case noScript(tool: String)
}

extension JointProblem {
    package var message: Message {
        switch self {
        case .usage:
            "Skriv filene til kommunene og hva den felles fila skal hete: «boplan samling molde.boplan malvik.boplan --til felles.boplan»."
        case .takesTwo: "En ny felles fil trenger minst to kommuner. Skriv flere filer foran --til."
        case .intoItself(let path):
            "\(path) kan ikke samles inn i seg selv. Skriv et annet navn etter --til, for eksempel felles.boplan."
        case .notJoint(let path):
            "\(path) er planen til én kommune, og blir ikke rørt. Skriv et annet navn etter --til, for eksempel felles.boplan. Kopier av samme plan slås sammen med «boplan flett»."
        case .isJoint(let path):
            "\(path) er allerede en felles fil. Skriv filene til kommunene selv. Skal en felles fil få nye bidrag, så nevn den etter --til."
        case .otherProcess(let path, let has, let wanted):
            "\(path) følger prosessen \(quoted: has), og de andre følger \(quoted: wanted). Bare kommuner i samme prosess kan legges ved siden av hverandre."
        case .interrupted(let path): "Stoppet. \(path) er som før."
        case .notRestored:
            "En felles fil settes ikke tilbake i tid: Det kommunene har sagt, hører til i deres egne filer. /angre tar tilbake det dere selv gjorde sist."
        case .notInhabitants(let text):
            "\(quoted: text) er ikke et antall innbyggere. Skriv tallet, for eksempel 25 600."
        case .nothingToCompare:
            "Dette er planen til én kommune, så det er ingenting å sammenligne med. Lag en felles fil med «boplan samling A.boplan B.boplan --til felles.boplan»."
        case .noScript(let tool):
            "Det er ikke skrevet noe manus for \(quoted: tool). Skriv /hjelp \(tool) for å se hvordan verktøyet brukes, eller legg til et steg i øving/manus.yaml."
        case .notCompared(let word, let known):
            "\(quoted: word) kan ikke sammenlignes. Velg mellom: \(list: known)."
        }
    }
}
