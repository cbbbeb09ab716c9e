/// The problems of votes, people, meetings and several municipalities: when each comes, and why.
extension ErrorPage {
    static let vote = Section(
        "Avstemninger", under: "vote.",
        [
            "noForm": "/stem er skrevet, men prosessen sier ikke hvilket skjema avstemninger står i.",
            "noDissentForm": "/uenig er skrevet, men prosessen sier ikke hvilket skjema mindretallets syn står i.",
            "none": "/stem videre, slutt, papir eller rett er skrevet uten at en avstemning er åpen i fila.",
            "noVotes": "Det er spurt etter et resultat, eller om å stemme igjen, før noen har stemt.",
            "unknownVote": "Id-en etter /stem er ikke en avstemning.",
            "underWay": "En ny avstemning eller en stille runde skal begynne før avstemningen er talt opp.",
            "needsPlace":
                "Det er uvisst hva det skal velges blant: ingen verktøy er åpne, eller verktøyet har løpende tekst.",
            "needsGrid": "/stem rutenett er skrevet et sted som ikke har noe rutenett.",
            "nothingToChoose": "Det må være minst to punkter å velge mellom, og minst ett å plassere.",
            "notABallot":
                "Under en avstemning er alt som skrives uten skråstrek, en stemme, og dette er ikke id-er og tall.",
            "notAmong": "Punktet finnes, men hører ikke til det avstemningen gjelder.",
            "needsNumber": "Det står for få eller for mange tall etter id-en.",
            "overspent": "Linja gir bort mer enn hver har.",
            "pickedTwice": "Et punkt kan bare velges eller ikke, og linja gir det mer enn én.",
            "sharedRank": "Seddelen leveres med to punkter på samme plass.",
            "missingRank": "Seddelen leveres med et hull i rekkefølgen.",
            "needsName": "Avstemningen er med navn, og ingen har sagt hvem som stemmer.",
            "cannotUndo":
                "/angre eller /gjenta er skrevet mens en avstemning er åpen, og ville tatt bort noe for alle.",
            "looksLikeBallot":
                "Linja har bare id-er og tall, som på en seddel. Det er holdt avstemninger i fila, men ingen er åpen.",
            "countedMeanwhile": "Et annet vindu telte opp avstemningen før seddelen eller linja kom.",
            "undelivered": "/slutt er skrevet, eller et skript er slutt, med en seddel som ellers ville blitt borte.",
        ])

    static let people = Section(
        "Deltakere, grupper og beslutninger", under: "people.",
        [
            "noTool": "Prosessen sier ikke hvilket verktøy kommandoen skal bruke.",
            "nobodyYet": "Ingen er skrevet inn som deltaker.",
            "nobodyIn": "Gruppa finnes, men ingen deltakere er skrevet inn i den.",
            "unknownPerson": "Ordet er verken id-en til en deltaker eller navnet på ei gruppe.",
            "needsBoard": "Gruppene kan bare vises side om side på en tavle, og ingen er åpen.",
            "notAPoint": "Bare punkter på tavler har en felles tavle.",
            "commonAlready": "Punktet er sagt på vegne av alle fra før.",
            "carriedAlready": "Punktet er tatt med en gang før, så det ville stått to ganger.",
            "notTogether": "To punkter skal bli ett, men de svarer på hvert sitt spørsmål.",
            "unknownDivision": "Deltakerne har ingen slik kolonne.",
        ])

    static let time = Section(
        "Møter og framdrift", under: "time.",
        [
            "noMeetingPlan": "Prosessen sier ikke hvilket skjema som er møteplanen.",
            "noProgressPlan":
                "Prosessen sier ikke hvilket skjema som er framdriftsplanen, eller det har ingen måneder.",
            "notUnderWay": "Kommandoen gjelder posten dere er på, men ingen møter er i gang.",
            "underWay": "Et møte skal begynne mens et annet er i gang.",
            "unknownMeeting": "Møteplanen har ikke noe møte med det navnet.",
            "nothingPlanned": "Samlingen har ingen dagsorden i prosessen, og ingen møteplan er laget.",
            "tooLong": "/agenda begynn er skrevet der prosessen har faser på måneder, og ingen møteplan er laget.",
            "alreadyHeld": "Alle postene i møtet har vært i gang.",
            "meetingExists": "Møteplanen har et møte med det navnet fra før, og det hadde kommet to ganger.",
            "notAMeeting": "Tallet på timer eller personer er for lite eller for stort til et møte.",
            "noProposal": "Det er ikke vist noe forslag siden sist, eller det er alt brukt.",
            "notAPeriod": "Det som ble skrevet, er ikke det første og det siste året i en plan.",
            "notAMonth": "Måneden arbeidet begynner, er skrevet uten år eller på en måte som ikke er til å forstå.",
            "notADay": "Vedtaket skal ha en bestemt dag.",
            "noFormalSteps": "Prosessen har ingen formelle steg.",
            "unknownKind": "Ordet bak datoen er ikke et slags plan som prosessen har egne steg for.",
            "doesNotFit": "Minstetidene mellom stegene er til sammen lengre enn tida fram til vedtaket.",
        ])

    static let joint = Section(
        "På tvers av kommuner", under: "joint.",
        [
            "usage": "Linja mangler --til, eller nevner ingen filer.",
            "takesTwo": "En ny felles fil skal lages av bare én kommune.",
            "intoItself": "Fila etter --til står også blant dem det skal hentes fra.",
            "notJoint": "Fila etter --til er en kommunes egen.",
            "isJoint": "En av filene det skal hentes fra, er selv en felles fil.",
            "otherProcess": "Kommunene følger ulike prosesser, med ulike verktøy.",
            "interrupted": "Noen trykket Ctrl-C før den felles fila var ferdig.",
            "nothingToCompare": "/sammenlign er skrevet i en kommunes egen fil.",
            "notRestored": "/gjenopprett med et tidspunkt er skrevet i en felles fil.",
            "notCompared": "Verktøyet er ikke blant dem prosessen sammenligner på tvers.",
            "notInhabitants": "Innbyggertallet i --innbyggere eller /opplysninger er ikke et tall.",
            "noScript": "/manus er skrevet om et verktøy som øving/manus.yaml ikke nevner.",
        ])

    static let exchange = Section(
        "Minnepinner og delte mapper", under: "exchange.",
        [
            "noPlans": "/hent fant ingen andre planer der den lette.",
            "noPlaces": "/hent eller /send er skrevet uten mappe, og det er ingen minnepinne eller delt mappe her.",
            "noFolder": "Mappa etter /hent eller /send finnes ikke, eller pinnen er tatt ut.",
            "joint": "Fila som ble valgt, er en felles fil for flere kommuner.",
            "stopped": "Noen trykket Ctrl-C mens det ble lett, lest eller skrevet.",
            "full": "Det er ikke plass til kopien der den skulle legges.",
            "notWritten": "Pinnen er skrivebeskyttet eller tatt ut, eller mappa kan ikke skrives i.",
        ])
}
