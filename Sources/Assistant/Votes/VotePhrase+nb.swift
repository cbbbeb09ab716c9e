import Planning

/// `VotePhrase` in bokmål.
func nbVote(_ phrase: VotePhrase) -> String {
    switch phrase {
    case .begun(let label, let question, let isAnonymous, let choices):
        "Avstemning \(label), «\(question)», \(choices) å velge blant. Én stemmer om gangen, og ingen ser det andre velger. "
            + (isAnonymous
                ? "Den er anonym: Ingen kan se hvem som stemte hva, heller ikke senere. "
                : "Skriv «/som NAVN» først; navnet vises når noen skiller seg ut. ")
            + "/stem videre leverer og gir tastaturet videre, og /stem slutt teller opp når alle har levert."
    case .minutes(let minutes):
        "Dere har \(minutes == 1 ? "ett minutt" : "\(minutes) minutter"). Ingenting lukkes av seg selv."
    case .timeIsOut: "Tida er ute. Stem ferdig i ro og mak; /stem slutt teller opp."
    case .howToMark(let rule): nbHowToMark(rule)
    case .marked(let marks, let left):
        (marks.isEmpty ? "Seddelen er tom." : "Seddelen: \(marks).") + nbLeft(left) + " /stem videre leverer."
    case .cleared: "Seddelen er tom igjen."
    case .passedOn(let isDelivered, let ballots, let isAnonymous):
        (isDelivered ? "Levert, og skjult til opptellingen. " : "Ingenting var fylt ut, og ingenting er levert. ")
            + nbDelivered(ballots) + " Gi tastaturet videre."
            + (isAnonymous ? "" : " Neste: skriv «/som NAVN» først.")
    case .counted(let ballots):
        switch ballots {
        case 0: "Avstemningen er slutt. Ingen stemte."
        case 1: "Avstemningen er slutt. Én har stemt."
        default:
            "Avstemningen er slutt. \(ballots) har stemt. Snakk om der dere er uenige, og stem gjerne en gang til med /stem igjen."
        }
    case .paper(let isAnonymous):
        "Skriv inn papirsedlene, én på hver linje, for eksempel «\(isAnonymous ? "" : "Kari: ")V3 2, V7 1». "
            + (isAnonymous ? "" : "Uten navn får de nummer. ")
            + "«/stem rett» og linja på nytt retter den siste, og /stem slutt teller opp."
    case .keyedIn(let number, let marks, let left): "Seddel \(number): \(marks)." + nbLeft(left)
    case .mark(let label, let paper): "avstemning \(label)" + (paper.map { ", seddel \($0)" } ?? "")
    case .stillOpen(let label, let ballots):
        "Avstemning \(label) er åpen. \(nbDelivered(ballots)) /stem slutt teller opp."
    case .notMerged(let name, let ballots):
        "\(name) har en avstemning som ikke er talt opp, med \(ballots == 1 ? "én stemme" : "\(ballots) stemmer"). Den er ikke med. Avslutt den der med /stem slutt, og flett en gang til."
    case .countedIn(let label): "talte opp avstemning \(label)"
    case .dissentKept(let label, let byNobody):
        "Synet står ved \(label), og følger med i referatet og planen."
            + (byNobody ? " Skriv «/som NAVN» først hvis det skal stå hvem som mener det." : "")
    }
}

func nbDelivered(_ ballots: Int) -> String {
    switch ballots {
    case 0: "Ingen har levert ennå."
    case 1: "Én har levert."
    default: "\(ballots) har levert."
    }
}

private func nbLeft(_ left: Int?) -> String {
    left.map { $0 == 0 ? " Alt er brukt." : " Igjen: \($0)." } ?? ""
}

private func nbHowToMark(_ rule: VoteRule) -> String {
    switch rule {
    case .dots(let number):
        "\(number) \(number == 1 ? "prikk" : "prikker") hver, gjerne flere på samme punkt. Skriv for eksempel «V3 2, V7». «V3 0» tar dem bort."
    case .picks(let number): "Velg \(number). Skriv for eksempel «V3 V7». «V3 0» tar det bort."
    case .points(let number): "\(number) poeng å dele. Skriv for eksempel «V3 6, V7 4». «V3 0» tar dem bort."
    case .ranking:
        "Ranger, det viktigste først. Skriv for eksempel «V7 V3», eller «V7 1, V3 2». Ta med så mange du vil."
    case .scale(let steps):
        "Gi hvert punkt et tall fra 1 til \(steps), ett om gangen, eller skriv «P1 4, P2 2». Det du ikke har noen mening om, kan stå."
    case .placement: "Plasser ett om gangen med to tall fra 1 til 5, eller skriv «T1 4 2, T3 5 1»."
    }
}

/// `VoteViewPhrase` in bokmål.
func nbVoteView(_ phrase: VoteViewPhrase) -> String {
    switch phrase {
    case .rule(let rule, let isAnonymous): nbRule(rule) + (isAnonymous ? ", anonymt" : "")
    case .voters(let voters, let before):
        (voters == 1 ? "Én har stemt" : "\(voters) har stemt") + (before.map { ", forrige gang \($0)." } ?? ".")
    case .ordered(.ranking): "Førsteplass gir flest poeng. Medianen og fra–til er plassene punktet fikk."
    case .ordered(.placement): "Medianen, og fra–til i parentes."
    case .ordered(.scale): "Medianen er den midterste av dem som svarte, og fra–til er det laveste og det høyeste."
    case .ordered: "Median og fra–til gjelder alle som stemte; de som ikke valgte punktet, teller som 0."
    case .noBallots: "Ingen har stemt her ennå, eller stemmene er ikke talt opp."
    case .place: "Plass"
    case .text: "Punkt"
    case .sum: "Sum"
    case .points: "Poeng"
    case .median: "Median"
    case .medianRank: "Median plass"
    case .range: "Fra–til"
    case .change: "Skift"
    case .changed(let number): number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
    case .halves(let twice): twice == 0 ? "0" : (twice > 0 ? "+" : "−") + nbHalf(abs(twice))
    case .rangeBefore: "Fra–til før"
    case .givenBy(.ranking): "Rangert av"
    case .givenBy(.placement): "Plassert av"
    case .givenBy(.scale): "Svart av"
    case .givenBy: "Valgt av"
    case .share(let number, let all): "\(number) av \(all)"
    case .half(let twice): nbHalf(twice)
    case .fromTo(let range): nbSpan(range)
    case .axis(let twice, let range): "\(nbHalf(twice)) (\(nbSpan(range)))"
    case .axisBefore(let axis): "\(axis) før"
    case .differing: "Skiller seg ut"
    case .vote(let voice, let mark): nbGiven(voice, mark)
    case .more(let count): "og \(count) til"
    case .wholeWith(let label): "Alt vises med «/stem alt \(label)»."
    case .movers(let changed, let all):
        "\(all == 1 ? "Én" : "\(all)") stemte begge gangene, og \(changed == 0 ? "ingen" : changed == 1 ? "én" : "\(changed)") endret stemmen sin."
    case .dissents: "Mindretallets syn"
    case .by(let name): "(\(name))"
    case .ballot(let label, let voice): "Stemmen i avstemning \(label) (\(voice))"
    }
}

private func nbRule(_ rule: VoteRule) -> String {
    switch rule {
    case .dots(let number): number == 1 ? "Én prikk hver" : "\(number) prikker hver"
    case .picks(let number): "Velg \(number)"
    case .points(let number): "\(number) poeng å dele"
    case .ranking: "Rangering"
    case .scale(let steps): "Skala fra 1 til \(steps)"
    case .placement: "Plassering i rutenett"
    }
}

private func nbGiven(_ voice: String, _ mark: VoteMark) -> String {
    let name = voice.isEmpty ? "gruppa sammen" : voice
    switch mark {
    case .amount(let amount): return "\(name) (\(amount))"
    case .place(let point): return "\(name) (\(point.x),\u{A0}\(point.y))"
    }
}

/// 3 is "1½".
private func nbHalf(_ twice: Int) -> String {
    twice % 2 == 0 ? "\(twice / 2)" : (twice == 1 ? "" : "\(twice / 2)") + "½"
}

private func nbSpan(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
}
