/// Why each problem comes, for `docs/errors.md`. What to do about it is in the message itself, and only there.
/// A new case does not compile before it is explained here; one that holds others is explained by them.
extension ProblemName {
    /// When it comes, and why; empty for a case that only holds others.
    var occasion: String {
        switch self {
        case .unknownCommand: "Det første ordet etter skråstreken er verken en kommando eller et verktøy."
        case .slashForgotten: "Linja er et ord som ber om hjelp eller om å slutte, og som neppe skal stå i en plan."
        case .ambiguous: "Ordet er forkortet så mye at flere kommandoer, verktøy eller svar passer."
        case .incomplete: "Kommandoen er skrevet uten det den trenger."
        case .lineTooLong: "En linje har flere tegn enn det er plass til, oftest fordi noe stort er limt inn."
        case .invalidText: "Linja har byte som ikke er UTF-8, oftest fra en fil i et eldre tegnsett."
        case .noToolOpen: "Noe er skrevet før et verktøy er åpnet, så det er uvisst hvor det hører til."
        case .promptsMissing: "Verktøyet spør én gang for hvert punkt i et annet, og det andre er tomt."
        case .unknownItem: "Ingenting i verkstedet har hatt den id-en."
        case .unknownTool: "Prosessen har ikke noe verktøy med det navnet."
        case .unknownPrompt: "Verktøyet har ingen ledetekst eller gruppe med det navnet."
        case .unknownColumn: "Ordet foran kolon ligner på en kolonne i skjemaet, men er det ikke."
        case .unknownChoice: "Kolonnen har faste svar, og dette er ikke et av dem."
        case .wrongColumnCount: "En rad med « | » har for mange eller for få kolonner."
        case .unknownHelp: "Det er spurt om hjelp til et ord som verken er kommando, verktøy eller i ordlista."
        case .noSuchNumber: "Et tall er høyere enn det siste i lista."
        case .noSuchGathering: "Prosessen har ingen samling med det nummeret."
        case .emptyText: "En rad med bare « | » har ingenting i seg."
        case .nationalIdentity:
            "Teksten har elleve sifre med riktige kontrollsifre. Det gjelder alt som skrives, hentes inn og flettes."
        case .emptyName: "Valget har en verdi som er tom eller bare mellomrom."
        case .struck: "Punktet finnes, men er strøket."
        case .takenBack: "Punktet finnes, men det at det ble lagt til, er angret."
        case .noPromptToMoveTo: "Punktet skal flyttes, men verktøyet har bare ett sted."
        case .notLiftable: "Verktøyet henter ikke fra det stedet punktet står."
        case .alreadyLifted: "Punktet er løftet dit før, og hadde kommet to ganger."
        case .notPlaceable: "Rutenettet plasserer det som står i et annet verktøy."
        case .noGrid: "Ingen rutenett i prosessen tar slike punkter."
        case .noPlacement: "To tall er skrevet i et rutenett der alt er plassert, eller som er tomt."
        case .offGrid: "Et av tallene er mindre enn 1 eller større enn 5."
        case .notAPlacement: "Det er tall på linja, men ikke to."
        case .joinTakesTwo: "Bare én id er skrevet."
        case .cannotJoin: "Punktene står i hvert sitt verktøy, eller er slått sammen fra før."
        case .nothingToUndo: "Den som skriver, har ikke gjort noe her, eller alt er angret."
        case .nothingToRedo: "Ingenting er angret siden sist."
        case .history: ""
        case .round: ""
        case .vote: ""
        case .people: ""
        case .rescue: ""
        case .revision: ""
        case .checking: ""
        case .template: ""
        case .time: ""
        case .after: ""
        case .wall: ""
        case .paper: ""
        case .joint: ""
        case .ownProcess: ""
        case .journal: ""
        case .unknownFormat: "Formatet er ikke et av dem Boplan kan skrive."
        case .editor: ""
        case .scriptMissing: "Fila etter -f, eller et av eksemplene til demo, finnes ikke eller kan ikke leses."
        case .process: ""
        case .document: ""
        case .folderNotMade: "Mappa etter --til finnes ikke, og systemet sa nei til å lage den."
        case .folderMissing: "Fila skal lages i ei mappe som ikke finnes."
        case .notInstalled: "Prosessene eller malene som følger med Boplan, er flyttet eller slettet."
        case .otherWorkshop: "Filene er laget hver for seg, og er ikke kopier av samme verksted."
        case .unknownProfile:
            "Fila etter --profil slutter ikke på .docx eller .odt, eller er noe annet enn navnet sier."
        case .importing: ""
        case .planMissing: "Fila med verkstedet er nevnt, men ikke planen."
        case .terminal: ""
        case .unknownSubcommand: "Ordet er ikke noe Boplan kan gjøre, og ligner ikke på navnet på en fil."
        case .unknownOption: "Ordet begynner med bindestrek, men er ikke et valg her."
        case .missingValue: "Valget står sist på linja og trenger noe etter seg."
        case .unexpectedArgument: "Det står flere ord på linja enn det er bruk for."
        case .fileMissing: "Linja nevner ingen fil."
        case .mergeTakesTwo: "Linja nevner bare én fil."
        }
    }
}

extension JointProblemName {
    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .usage: "Linja mangler --til, eller nevner ingen filer."
        case .takesTwo: "En ny felles fil skal lages av bare én kommune."
        case .intoItself: "Fila etter --til står også blant dem det skal hentes fra."
        case .notJoint: "Fila etter --til er en kommunes egen."
        case .isJoint: "En av filene det skal hentes fra, er selv en felles fil."
        case .otherProcess: "Kommunene følger ulike prosesser, med ulike verktøy."
        case .interrupted: "Noen trykket Ctrl-C før den felles fila var ferdig."
        case .notRestored: "/gjenopprett med et tidspunkt er skrevet i en felles fil."
        case .nothingToCompare: "/sammenlign er skrevet i en kommunes egen fil."
        case .notInhabitants: "Innbyggertallet i --innbyggere eller /opplysninger er ikke et tall."
        case .noScript: "/manus er skrevet om et verktøy som øving/manus.yaml ikke nevner."
        case .notCompared: "Verktøyet er ikke blant dem prosessen sammenligner på tvers."
        }
    }
}

extension JournalProblemName {
    /// When it comes, and why; empty for a case that only holds others.
    var occasion: String {
        switch self {
        case .missing: "Det er ingen fil med det navnet, eller den er flyttet mens den var åpen."
        case .alreadyExists: "En ny fil skal lages der det alt er en."
        case .empty: "Fila er laget, men ingenting er skrevet i den."
        case .isDirectory: "Navnet er navnet på ei mappe."
        case .notPermitted: "Systemet nekter å åpne fila eller å lage noe i mappa."
        case .readOnly: "Fila, mappa eller disken er skrivebeskyttet."
        case .notADatabase: "Fila er av et annet slag: et dokument, et bilde, en tekst."
        case .foreign: "Fila er en database, men et annet programs."
        case .newer: "En nyere Boplan har skrevet i fila på en måte denne kan misforstå."
        case .damaged: "Fila er kuttet, overskrevet eller har mistet noe på veien."
        case .unreadableEvent: "Én rad i fila er av et ukjent slag, eller mangler noe den skal ha."
        case .busy: "Et annet program skriver i fila og slipper den ikke."
        case .waitStopped: "Et annet program skriver i fila, og noen trykket Ctrl-C mens Boplan ventet."
        case .diskFull: "Disken er full, kvoten er brukt opp, eller fila har nådd grensen for størrelse."
        case .failed: "Systemet melder om en annen feil ved fila. Tallet er systemets eget."
        case .contradiction:
            "Samme hendelse har ulikt innhold i to filer, og det kan ikke skje uten at en av dem er endret utenfra."
        }
    }
}

extension EditorProblemName {
    /// When it comes, and why; empty for a case that only holds others.
    var occasion: String {
        switch self {
        case .missing: "Skriveprogrammet finnes ikke eller lar seg ikke starte."
        case .noTemporaryFile: "Ingen mappe for midlertidige filer kan skrives i."
        case .failed: "Skriveprogrammet ble avsluttet med feil."
        case .noTerminal: "/rediger er brukt i et skript eller uten skjerm."
        }
    }
}

extension DocumentProblemName {
    /// When it comes, and why; empty for a case that only holds others.
    var occasion: String {
        switch self {
        case .unknownDocument: "Det er ingen mal med det navnet."
        case .template: ""
        case .templateSyntax: "Malen er feil på en måte som først vises når den fylles ut."
        case .missingTool: "Programmene som lager dokumenter, er ikke hentet."
        case .toolFailed:
            "Programmet stoppet med en feil. Det det selv sier, er på engelsk; det vises ikke, men de fem siste blir tatt vare på."
        case .toolBarred: "Programmet er der, men systemet vil ikke starte det."
        case .timedOut: "Programmet ble ikke ferdig i tide, oftest fordi malen gjentar noe veldig mange ganger."
        case .outOfMemory: "Programmet ville ha mer minne enn det får."
        case .noEmptyFolder: "Det er ingen mappe for midlertidige filer som kan skrives i."
        case .outsideFolder: "Malen er en lenke til noe et annet sted på maskinen."
        case .interrupted: "Noen trykket Ctrl-C mens dokumentet ble laget."
        case .unreadable: "Malen eller profilen finnes ikke eller kan ikke leses."
        case .unwritable:
            "Dokumentet kan ikke skrives: mappa mangler, er skrivebeskyttet eller full, eller navnet er opptatt av ei mappe."
        case .catalogue: "Fila med tekstene på et annet språk er endret og ikke lenger slik gettext har dem."
        case .notAWall: "Veggen skal skrives i en fil som er noe annet, og som ville blitt borte."
        case .data: ""
        }
    }
}

extension TemplateProblemName {
    /// When it comes, and why; empty for a case that only holds others.
    var occasion: String {
        switch self {
        case .unknownVariable: "Malen bruker et navn som ikke er en variabel."
        case .outsideLoop: "Variabelen finnes bare inne i ei løkke."
        case .unclosed: "Ei løkke eller et vilkår er åpnet, men ikke lukket."
        case .misplaced: "En slutt eller et «ellers» står uten noe foran seg."
        case .partial: "Malen vil hente inn en annen fil."
        case .malformed: "Mellom dollartegnene står noe annet enn et navn."
        case .noHeader: "Dokumentet ville ha manglet tittel eller språk. «mal sjekk» ser etter det."
        case .unclosedBlock: "En blokk med tre kolon er åpnet, men ikke lukket. «mal sjekk» ser etter det."
        case .skippedHeading: "En overskrift er to nivåer under den før. «mal sjekk» ser etter det."
        }
    }
}

extension ImportProblemName {
    /// When it comes, and why; empty for a case that only holds others.
    var occasion: String {
        switch self {
        case .unreadable: "Planen finnes ikke eller kan ikke leses."
        case .tooLarge: "Planen er større enn det som leses."
        case .unknownKind: "Navnet slutter på noe annet enn det Boplan kan lese."
        case .notOfItsKind: "Innholdet er noe annet enn det navnet sier, eller fila er ødelagt."
        case .noTable: "Ingen tabell i planen har kolonnen som skjemaet trenger."
        case .noForm: "Prosessen sier ikke hvilket skjema tiltakene hører til i."
        case .tool: "Programmet som leser planer, mangler eller ble ikke ferdig."
        }
    }
}

extension TerminalProblemName {
    /// When it comes, and why; empty for a case that only holds others.
    var occasion: String {
        switch self {
        case .noScreen: "Tastaturet er der, men både det som skrives ut og meldingene går til filer."
        case .refused: "Systemet nektet Boplan noe det må ha for å begynne, oftest fordi for mange filer er åpne."
        case .notWritten:
            "Det som skrives ut, er sendt til en fil på en full disk, eller til noe annet som ikke tar imot."
        }
    }
}

extension HistoryProblemName {
    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .undoIsAnothers: "Flere skriver samtidig, og det siste er ikke sagt av den som vil angre."
        case .notATime: "Det som står der tidspunktet skal stå, er ikke en dato med klokkeslett."
        case .notStruck: "Noe skal hentes tilbake, men det gjelder alt."
        case .notThereYet: "Punktet kom til etter det tidspunktet som er nevnt."
        case .nothingSince: "Tidspunktet er etter det siste som er gjort."
        case .beforeTheBeginning: "Tidspunktet er før fila ble laget."
        case .noSuchConflict: "Nummeret står ikke i lista over det som er skrevet ulikt."
        case .noSuchVersion: "Valget er ikke en av bokstavene eller ordene som kan velges."
        case .onlyOne: "Begge versjonene skal beholdes der det bare er plass til én, som en dato."
        }
    }
}

extension RoundProblemName {
    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .none: "Ingen stille runde er åpen i fila."
        case .underWay: "En ny stille runde skal begynne før den forrige er åpnet."
        case .needsBoard: "Punkter må ha et sted å stå, og ingen tavle er åpen."
        case .notInRound: "Det som skrives ville blitt synlig før runden åpnes."
        case .copyWouldTell: "To kopier tatt midt i en anonym runde ville vist hva som kom imellom."
        }
    }
}

extension PeopleProblemName {
    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .noTool: "Prosessen sier ikke hvilket verktøy kommandoen skal bruke."
        case .nobodyYet: "Ingen er skrevet inn som deltaker."
        case .nobodyIn: "Gruppa finnes, men ingen deltakere er skrevet inn i den."
        case .unknownPerson: "Ordet er verken id-en til en deltaker eller navnet på ei gruppe."
        case .needsBoard: "Gruppene kan bare vises side om side på en tavle, og ingen er åpen."
        case .notAPoint: "Bare punkter på tavler har en felles tavle."
        case .commonAlready: "Punktet er sagt på vegne av alle fra før."
        case .carriedAlready: "Punktet er tatt med en gang før, så det ville stått to ganger."
        case .notTogether: "To punkter skal bli ett, men de svarer på hvert sitt spørsmål."
        case .unknownDivision: "Deltakerne har ingen slik kolonne."
        }
    }
}

extension RescueProblemName {
    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .takesTwo: "Linja nevner ikke både fila som er skadet, og den nye."
        case .nothingToSave: "Fila har ingen hendelser som kan leses."
        case .interrupted: "Noen trykket Ctrl-C mens kopien eller redningen var i gang."
        case .noRoom: "Disken er full der den nye fila skal ligge."
        }
    }
}

extension RevisionProblemName {
    var occasion: String {
        switch self {
        case .nobodyToAsk: "Boplan er startet fra et skript eller en pipe, og linja sier ikke --ja."
        }
    }
}

extension CheckProblemName {
    /// When it comes, and why; empty for a case that only holds others.
    var occasion: String {
        switch self {
        case .fileMissing: "Kommandoen er skrevet uten en fil."
        case .unknownKind: "Navnet på fila slutter på noe Boplan ikke ser på."
        case .notOfItsKind: "Innholdet i fila er ikke det navnet sier, eller fila er skadet."
        case .tooLarge: "Fila er større enn noen plan, oftest på grunn av bilder."
        case .document: ""
        }
    }
}

extension DataProblemName {
    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .noData: "Dokumentet er bedt om som data, og malen nevner ingen verktøy å hente dem fra."
        case .nothingDated: "Dokumentet er bedt om som kalender, og ingen datoer er skrevet så de er til å forstå."
        case .notAMonth: "Ordene etter --oppstart er ikke en måned."
        case .notMade: "Maskinen er tom for minne eller plass."
        }
    }
}

extension OwnTemplateProblemName {
    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .unknownLanguage: "Dokumentet er bestilt på et språk det ikke er maler på."
        case .unknownAction: "Etter «boplan mal» står noe annet enn «ny» eller «sjekk»."
        case .alreadyThere: "Malen skal kopieres til et sted der det alt er en."
        case .badName: "Navnet etter «mal ny» eller --som har tegn som et filnavn ikke bør ha."
        }
    }
}

extension WallProblemName {
    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .notAPage: "Navnet etter /vegg eller --til slutter ikke på .html."
        case .noneToStop: "«/vegg slutt» er skrevet, og samtalen fornyer ingen vegg."
        }
    }
}

extension PaperProblemName {
    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .ofWhat: "«boplan skriv-ut» er skrevet uten verktøy og uten --samling."
        case .unknownKind: "Ordet etter --som er ikke et slags papir."
        case .count: "Det som står etter --antall, er ikke et tall, eller et tall ingen skriver ut."
        case .nothingToChoose: "Stemmesedler er bestilt til et verktøy som er tomt, eller som er løpende tekst."
        case .noCards: "Kort er bestilt til løpende tekst."
        }
    }
}
