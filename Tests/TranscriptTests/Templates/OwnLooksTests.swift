import CommandLine
import Documents
import TestSupport
import Testing

/// The wall as a page that is renewed while others write, and paper drawn by the municipality itself.
@Suite struct OwnLooksTests {
    private let world = TestHost()
    private var plan: String { world.path("plan.boplan") }

    /// A process with one board, and words for only some of it in New Norwegian.
    private func makeProcess() {
        world.workshops = world.path("prosesser")
        _ = world.makeFolder(world.workshops)
        for folder in ["", "/språk"] { _ = world.makeFolder(world.workshops + "/liten" + folder) }
        world.write(
            """
            id: liten
            navn: Liten
            plantype: Prøveplan
            samlinger:
              - {navn: Oppstart, formål: Komme i gang, verktøy: [tavle]}
            """, to: "prosesser/liten/prosess.yaml")
        world.write(
            """
            id: tavle
            navn: Tavle
            form: tavle
            hvorfor: Fordi
            hvordan: Slik
            ledetekster:
              - {id: hva, navn: Hva, spørsmål: Hva?, prefiks: H}
            """, to: "prosesser/liten/tavle.yaml")
        world.write("ord:\n  Hva: Kva\n", to: "prosesser/liten/språk/nn.yaml")
    }

    @Test func aWallTellsOnlyOnceOfTheWordsItLacks() {
        makeProcess()
        #expect(world.run("ny", plan, "--kommune", "Molde", "--prosess", "liten") == .done, "\(world.errors)")
        world.errors = []
        var looks = 0
        world.goesOn = {
            looks += 1
            return looks < 4
        }
        world.meanwhile = { [unowned world, plan] in
            world.device += 1
            let errors = world.errors
            world.run(plan, "-c", "/tavle hva", "Punkt \(looks)")
            world.errors = errors
        }
        let page = world.path("vegg.html")
        #expect(world.run("vegg", plan, "tavle", "--til", page, "--språk", "nn") == .done)
        #expect(TestHost.text(page)?.contains("Punkt 3") == true, "the page was renewed each time")
        #expect(world.errors.filter { $0.contains("mangler på nynorsk") }.count == 1, "\(world.errors)")
    }

    @Test(.enabled(if: TestHost.hasTools, "make tools")) func paperMayBeDrawnByTheMunicipality() {
        let out = world.path("papir")
        _ = world.makeFolder(world.path("maler"))
        world.write(
            "#set document(title: data.tittel)\n#set text(lang: ord.lang, font: \"Open Sans\")\nEgen utforming for #data.verktøy",
            to: "maler/papir.typ")
        #expect(world.run("ny", plan, "--kommune", "Molde") == .done)
        #expect(world.run("skriv-ut", plan, "swot", "--til", out) == .done, "\(world.errors)")
        let runner = ToolRunner(timeLimit: .seconds(60))
        let made = world.output.joined(separator: "\n")
        let text = try? runner.run("/usr/bin/pdftotext", [out + "/swot-skjema.pdf", "-"])
        #expect(text.map { String(decoding: $0, as: UTF8.self).contains("Egen utforming") } == true, "\(made)")
    }
}
