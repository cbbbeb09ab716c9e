import Planning

/// `JointViewPhrase` in bokmål.
func nbJointView(_ phrase: JointViewPhrase) -> String {
    switch phrase {
    case .title(let count): "\(nbMunicipalities(count).capitalizedFirst) ved siden av hverandre"
    case .asDocument(let name): "Alt dette i ett dokument: /eksporter \(name)"
    case .overview: "Oversikt over kommunene"
    case .statusOf(let names): "Felles fil for \(names)"
    case .heardFrom(let count, let all): "\(count) av \(nbMunicipalities(all))"
    case .statusOfOthers:
        "Det som gjenstår, gjør hver kommune i sin egen fil. /sammenlign viser kommunene ved siden av hverandre."
    case .ourselves: "I fellesskap"
    case .andMore(let count): "og \(count) til"
    case .byFunction(let tool): "\(tool), gruppe for gruppe på tvers av kommunene"
    case .noFunction: "Uten gruppe"
    case .sideBySide(let tool): "\(tool), kommune for kommune"
    case .silent(let names): "Ingenting fra: \(names)"
    case .overlaid(let tool): "\(tool), alle kommunene oppå hverandre"
    case .itemsInCell(let count): "\(count) tiltak"
    case .membersInCell(let count): count == 1 ? "1 kommune" : "\(count) kommuner"
    case .unplaced(let count): "\(count) tiltak er ikke plassert."
    case .byVolume(let tool): "\(tool), omfang etter innbyggertall"
    case .municipality: "Kommune"
    case .volume: "Omfang per år"
    case .relative: "Etter størrelse"
    case .inUse(let answer): "I bruk: \(answer)"
    case .kroner(let number): "\(nbKroner(number)) per innbygger"
    case .perThousand(let number): "\(nbDecimal(number)) per 1000 innbyggere"
    case .spread(let least, let median, let most, let inKroner):
        nbSpread(least, median, most, inKroner: inKroner)
    case .withoutInhabitants(let names):
        "Innbyggertall mangler for \(names). Skriv det i kommunens egen fil med «/opplysninger innbyggere 25 600»."
    case .inhabited(let name, let count): "\(name) (\(UnderstoodMoney.grouped(Int64(count))) innbyggere)"
    case .alike: "Det flere sier"
    case .nothingAlike: "Ingen av kommunene har skrevet noe som ligner."
    case .onlyWords:
        "Ordene ligner. Om det er samme sak, vet bare dere. «/løft ID … samarbeid» tar punktene med til det dere kan løse sammen."
    case .agreed: "Det vi er blitt enige om å se på sammen"
    case .sharedBy(let names): names
    case .say: "Si"
    case .happens: "Det som pleier å skje"
    case .silence: "Når ingen sier noe"
    }
}

private func nbSpread(
    _ least: (Double, String), _ median: Double?, _ most: (Double, String), inKroner: Bool
) -> String {
    let number = { (value: Double) in inKroner ? nbKroner(value) : nbDecimal(value) }
    return "Fra \(number(least.0)) (\(least.1)) til \(number(most.0)) (\(most.1)) "
        + (inKroner ? "per innbygger" : "per 1000 innbyggere") + (median.map { "; midt i feltet \(number($0))" } ?? "")
}

private func nbKroner(_ number: Double) -> String {
    number < 10 ? "\(nbDecimal(number)) kr" : "\(UnderstoodMoney.grouped(Int64(number.rounded()))) kr"
}

/// With one decimal: "1,4".
private func nbDecimal(_ number: Double) -> String {
    let tenths = Int64((number * 10).rounded())
    return "\(UnderstoodMoney.grouped(tenths / 10)),\(tenths % 10)"
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
