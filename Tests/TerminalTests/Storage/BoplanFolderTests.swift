import Glibc
import TestSupport
import Testing

/// Folders that may not be written in, and disks that have no room or start no programs.
@Suite struct BoplanFolderTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    private static let cure = "Velg en annen mappe, eller sjekk at det er plass og at du kan skrive der."

    /// Root may write everywhere, so somebody else is made up.
    @Test(.enabled(if: Ordinary.isPossible, "no user may be made up here (unshare --user)"))
    func whatMayNotBeWrittenIsToldToAnOrdinaryUser() throws {
        let told = try desk.run(
            """
            mkdir -m 500 låst; mkdir planer; mv plan.boplan planer; chmod 400 planer/plan.boplan; chmod 500 planer
            \(Ordinary.user) "$BOPLAN" eksporter planer/plan.boplan --format md --til låst 2>&1 || echo kode $?
            \(Ordinary.user) "$BOPLAN" eksporter planer/plan.boplan --format md --til låst/under 2>&1 || echo kode $?
            \(Ordinary.user) "$BOPLAN" planer/plan.boplan -c '/swot svake' x 2>&1 || echo kode $?
            \(Ordinary.user) env XDG_STATE_HOME=$PWD/låst BOPLAN_TOOLS=\(try desk.failingTools()) "$BOPLAN" \
            eksporter planer/plan.boplan --format md --til "$HOME" 2>&1 || echo kode $?
            chmod 700 låst planer; chmod 600 planer/plan.boplan; mv planer/plan.boplan .; ls -A låst; rm -r låst planer
            """)
        #expect(
            told.split(separator: "\n") == [
                "Får ikke skrevet låst. \(Self.cure)", "kode 5",
                "Fikk ikke laget mappa låst/under. Velg en annen med --til, eller sjekk at du kan skrive der.",
                "kode 5",
                "Fila planer/plan.boplan kan leses, men ikke skrives i. Det siste er ikke lagret. Kopier fila til en mappe du "
                    + "kan skrive i, og åpne kopien.", "kode 4",
                "Programmet pandoc klarte ikke å lage dokumentet. Prøv igjen; meld fra hvis det skjer på nytt. Alt i "
                    + "planen er trygt.", "kode 5",
            ])
    }

    /// Neither half a file nor a hidden one is left where there is no room for a document.
    @Test(.enabled(if: BoplanFullDiskTests.namespace != nil, "a disk may not be mounted here (unshare -m, or -rm)"))
    func aDocumentThatHasNoRoomLeavesNothing() throws {
        let told = try mounted(
            """
            mount -t tmpfs -o size=8k none disk || exit 9
            "$BOPLAN" eksporter plan.boplan --format html,xlsx --til disk || echo kode $?
            ls -A disk; mount --options-mode ignore -o remount,bind,ro disk
            "$BOPLAN" eksporter plan.boplan --format html --til disk || echo kode $?
            """)
        #expect(
            told.split(separator: "\n") == [
                "Lager handlingsplan (html, xlsx) …", "Får ikke skrevet disk/handlingsplan.html. \(Self.cure)",
                "Får ikke skrevet disk/handlingsplan.xlsx. \(Self.cure)", "kode 5",
                "Får ikke skrevet disk. \(Self.cure)",
                "kode 5",
            ])
    }

    @Test(.enabled(if: BoplanFullDiskTests.namespace != nil, "a disk may not be mounted here (unshare -m, or -rm)"))
    func wherePlacesStartNoProgramsAllIsWellButForTheTools() throws {
        let told = try mounted(
            """
            mount --bind /tmp /tmp && mount -o remount,bind,noexec /tmp || exit 9
            cd "$PWD"; "$BOPLAN" plan.boplan -c '/swot svake' 'sagt' || echo kode $?
            "$BOPLAN" eksporter plan.boplan --format md,xlsx --til ut || echo kode $?; rm -r ut
            BOPLAN_TOOLS=\(try desk.failingTools()) "$BOPLAN" eksporter plan.boplan --format md || echo kode $?
            """)
        let tools = try desk.failingTools()
        #expect(
            told.split(separator: "\n") == [
                "V1", "Lager handlingsplan (md, xlsx) …", "ut/handlingsplan.md", "ut/handlingsplan.xlsx",
                "Programmet pandoc trenger \(tools)/bin/pandoc, som er der, men ikke lar seg starte. Sjekk at fila kan kjøres "
                    + "(chmod +x), at disken ikke er satt opp uten programmer (noexec), og at fila er laget for denne maskinen. "
                    + "Alt i planen er trygt.", "kode 5",
            ])
    }

    /// Runs lines of shell where disks may be mounted that nobody else sees.
    private func mounted(_ script: String) throws -> String {
        desk.folder.write(script, to: "skript")
        return try desk.run(
            """
            PATH="$PATH:/usr/sbin:/sbin"; mkdir disk; export BOPLAN
            unshare \(BoplanFullDiskTests.namespace ?? "") sh skript 2>&1; rmdir disk
            """)
    }
}

/// Somebody else than root, whom the user database does not know; the files are still theirs.
enum Ordinary {
    static let user = "unshare --user --map-user=4242 --map-group=4242"
    static let isPossible: Bool = {
        let pty = try? PtyProcess(["/bin/sh", "-c", "\(user) true"])
        return (try? pty?.expectEnd()) == .exited(0)
    }()
}

extension BoplanDesk {
    /// A folder of tools whose pandoc fails.
    func failingTools() throws -> String {
        let tools = home.file("feilende")
        for folder in [tools, tools + "/bin"] { mkdir(folder, 0o700) }
        home.write("#!/bin/sh\nexit 7\n", to: "feilende/bin/pandoc")
        chmod(tools + "/bin/pandoc", 0o700)
        return tools
    }
}
