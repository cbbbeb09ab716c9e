import Documents
import TestSupport
import Testing

@testable import CommandLine

/// The programs that documents are made with.
extension DoctorTests {
    @Test(.enabled(if: TestHost.hasTools)) func triesTheToolsForReal() {
        world.tools = TestHost.tools
        #expect(told("pandoc") == ["ok: pandoc 3.9 laget en prøveside (docx)."])
        #expect(told("typst") == ["ok: Typst 0.15.0 laget en prøveside (pdf)."])
        #expect(world.errors == ["Prøver pandoc …", "Prøver Typst …", "Prøver pandoc …", "Prøver Typst …"])
    }

    @Test func tellsOfAToolThatIsMissing() {
        #expect(
            told("pandoc") == [
                "fault: pandoc mangler, så md, html, docx, odt og pdf kan ikke lages.",
                "Kjør «make tools» i mappa der Boplan er bygd (det henter pypandoc_binary), eller installer Boplan på nytt.",
            ])
        #expect(
            told("typst") == [
                "fault: Typst mangler, så pdf og png kan ikke lages.",
                "Kjør «make tools» i mappa der Boplan er bygd (det henter typst), eller installer Boplan på nytt.",
            ])
    }

    /// Debian's package has the tools in it, and there is nothing to build.
    @Test func aPackageIsInstalledAnew() {
        world.machine.isPackaged = true
        let mend = "Kjør «sudo apt-get install --reinstall boplan», eller installer pakken med Boplan på nytt."
        #expect(told("pandoc") == ["fault: pandoc mangler, så md, html, docx, odt og pdf kan ikke lages.", mend])
        #expect(told("typst") == ["fault: Typst mangler, så pdf og png kan ikke lages.", mend])
    }

    /// It is there, and that is not enough.
    @Test func tellsOfAToolThatMakesNoPage() {
        world.tools = ToolPaths(
            pandoc: makeTool("pandoc", "exit 7"), python: makeTool("python3", "cat >/dev/null; exit 69"))
        let beginning = "fault: pandoc er her, men klarer ikke å lage en prøveside. Programmet pandoc klarte ikke"
        #expect(told("pandoc").first?.hasPrefix(beginning) == true)
        #expect(told("pandoc").last?.contains("meld fra") == true, "\(told("pandoc"))")
        // The binding is what is missing; and the page is pandoc's first.
        world.tools.pandoc = makeTool("pandoc", "cat >/dev/null; echo tekst")
        #expect(told("typst").first == "fault: Typst mangler, så pdf og png kan ikke lages.")
        world.tools.pandoc = nil
        #expect(
            told("typst") == [
                "warning: Typst er her, men er ikke prøvd, for noe annet det trenger, mangler.",
                "Rett det andre som er feil her, og kjør «boplan doktor» igjen.",
            ])
    }

    @Test func aToolThatHangsIsStoppedAndTold() {
        world.tools.pandoc = makeTool("pandoc", "exec sleep 60")
        world.limits.time = .milliseconds(200)
        #expect(
            told("pandoc") == [
                "fault: pandoc er her, men klarer ikke å lage en prøveside. Programmet pandoc brukte mer enn 0 sekunder og ble stoppet.",
                "Prøv ett format om gangen.",
            ])
    }

    @Test func controlCEndsItAll() {
        world.tools.pandoc = makeTool("pandoc", "kill -INT $$")
        #expect(world.run("doktor") == .documentFailed)
        #expect(world.errors.last?.hasPrefix("Avbrutt.") == true)
        #expect(world.output.last?.contains("Maler") == true, "it went on: \(world.output)")
        // And where it is noticed between two things.
        world.tools.pandoc = nil
        world.goesOn = { false }
        #expect(world.run("doktor") == .documentFailed)
    }
}
