import Glibc
import TestSupport
import Testing

@testable import Conversation

/// A workshop file, and what lies beside it.
extension DoctorTests {
    @Test func tellsWhoMayReadAndWrite() {
        let file = makeFile()
        #expect(told("tilgang", of: file) == ["ok: Fila og mappa den ligger i, kan skrives i."])
        let folder = world.folder
        world.machine.canWrite = { $0 != folder }
        #expect(told("tilgang", of: file).first?.hasPrefix("fault: Mappa \(folder) kan ikke skrives i") == true)
        world.machine.canWrite = { $0 != file }
        #expect(
            told("tilgang", of: file) == [
                "fault: ./plan.boplan kan leses, men ikke skrives i.",
                "Be den som eier fila, om lov, eller arbeid på en kopi: «boplan kopi ./plan.boplan NY.boplan».",
            ])
        world.machine.canRead = { $0 != file }
        #expect(
            told("tilgang", of: file) == [
                "fault: Du har ikke lov til å lese ./plan.boplan.",
                "Be den som eier fila, om lov. «ls -l ./plan.boplan» viser hvem det er.",
            ])
    }

    @Test func tellsOfASharedFolder() {
        let file = makeFile()
        #expect(
            told("plassering", of: file) == ["ok: Mappa fila ligger i, ser ikke ut til å være delt med andre maskiner."]
        )
        world.machine.mounts = { "1 0 0:1 / / rw - cifs //filer/plan rw" }
        #expect(
            told("plassering", of: file) == [
                "warning: Fila ligger på en delt disk (cifs, /). Der kan fila bli byttet ut eller låst mens noen skriver.",
                "Arbeid på en kopi på denne maskinen: «boplan kopi ./plan.boplan ~/plan.boplan». "
                    + "Etterpå henter dere alt inn med «boplan flett ./plan.boplan ~/plan.boplan».",
            ])
        let folder = world.folder
        world.machine.names = { $0 == folder ? [".stfolder", "plan.sync-conflict-1.boplan"] : [] }
        #expect(
            told("plassering", of: file).first
                == "warning: Fila ligger i \(folder), som Syncthing holder lik på flere maskiner. Der kan fila bli byttet ut eller låst mens noen skriver."
        )
        #expect(
            told("konfliktkopier", of: file) == [
                "warning: To har skrevet samtidig, og et program som holder mapper like, har laget plan.sync-conflict-1.boplan. Ingen av filene har alt.",
                "Slå dem sammen med «boplan flett ./plan.boplan ./plan.sync-conflict-1.boplan».",
            ])
        // Warnings are no reason to fail.
        world.tools = TestHost.tools
        #expect(world.run("doktor", file) == (TestHost.hasTools ? .done : .documentFailed))
    }

    @Test func tellsOfWhatWaitsInASpareFile() {
        let file = makeFile()
        #expect(told("rester", of: file) == ["ok: Ingenting venter på å komme inn i fila."])
        #expect(world.run("kopi", file, world.path("rest.boplan")) == .done)
        #expect(world.run(world.path("rest.boplan"), "-c", "/swot svake", "Dyre boliger") == .done)
        world.spares = [world.path("rest.boplan")]
        #expect(
            told("rester", of: file) == [
                "warning: Sist kom ikke alt med i fila. Det ligger i ./rest.boplan.",
                "Hent det inn med «boplan flett ./plan.boplan ./rest.boplan».",
            ])
        #expect(world.run("flett", file, world.path("rest.boplan")) == .done)
        #expect(told("rester", of: file) == ["ok: Ingenting venter på å komme inn i fila."])
        #expect(access(world.path("rest.boplan"), F_OK) == 0, "a look removes nothing")
    }
}
