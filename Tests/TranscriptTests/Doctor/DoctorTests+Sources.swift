import Glibc
import TestSupport
import Testing

@testable import Conversation

/// What comes with the program: processes, templates and fonts.
extension DoctorTests {
    @Test func tellsOfMissingTemplatesAndProcesses() {
        world.workshops = world.path("borte")
        world.templates = world.path("borte")
        world.tools.pandoc = makeTool("pandoc", "exit 7")
        #expect(
            told("prosesser") == [
                "fault: Fant ingen prosesser i ./borte, så ingen fil kan åpnes.",
                "Installer Boplan på nytt, eller la BOPLAN_WORKSHOPS peke på mappa Workshops.",
            ])
        #expect(
            told("maler") == [
                "fault: Fant ikke malene i ./borte, så ingen dokumenter kan lages.",
                "Installer Boplan på nytt, eller la BOPLAN_TEMPLATES peke på mappa Templates.",
            ])
        #expect(
            told("pandoc").first == "warning: pandoc er her, men er ikke prøvd, for noe annet det trenger, mangler.")
        #expect(
            told("skrifter") == [
                "warning: Lista over skrifter, ./borte/stil/skrifter.txt, kan ikke leses.", "Installer Boplan på nytt.",
            ])
    }

    @Test func tellsOfAProcessFileWithAMistake() {
        world.workshops = world.path("prosesser")
        mkdir(world.workshops, 0o755)
        mkdir(world.workshops + "/midt-norge", 0o755)
        world.write("navn: [", to: "prosesser/midt-norge/prosess.yaml")
        let lines = told("prosesser")
        #expect(lines.first?.hasPrefix("fault: Prosessfilene kan ikke brukes. ") == true, "\(lines)")
        #expect(lines.last == "Rett fila, eller installer Boplan på nytt.")
    }

    @Test func namesThePackagesOfMissingFonts() {
        world.templates = world.path("maler")
        mkdir(world.templates, 0o755)
        mkdir(world.templates + "/stil", 0o755)
        world.write(
            "# Skrifter\nfonts-a /usr/a.ttf\nfonts-a /usr/a2.ttf\nfonts-b /usr/b.ttf\n",
            to: "maler/stil/skrifter.txt")
        world.machine.exists = { $0.hasPrefix("/usr/a") }
        #expect(
            told("skrifter") == [
                "fault: Det mangler skrifter, så dokumentene blir ikke like overalt, og noen tegn kan ikke vises.",
                "Kjør «sudo apt-get install fonts-b».",
            ])
        world.machine.exists = { !$0.hasPrefix("/usr/a") }
        #expect(told("skrifter").last == "Kjør «sudo apt-get install fonts-a».")
        world.machine.exists = { _ in true }
        #expect(told("skrifter") == ["ok: Skrifter: alle som trengs, er her (3)."])
    }
}
