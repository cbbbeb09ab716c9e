import Glibc
import TestSupport
import Testing

/// Each thing that a machine usually has is missing or odd: nothing said is lost, documents are the same bytes, and a
/// person is told what there is to do.
@Suite struct BoplanSurroundingsTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    struct Odd: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// What is done first in the shell, and what the program is started with.
        var first = ":"
        var with = "env"
    }

    private static let odd = [
        Odd(testDescription: "no environment at all", with: "env -i SOURCE_DATE_EPOCH=1800000000"),
        Odd(testDescription: "no home", with: "env -u HOME -u XDG_STATE_HOME"),
        Odd(testDescription: "a home that is not there", with: "env -u XDG_STATE_HOME HOME=/finnes/ikke"),
        Odd(testDescription: "a home that is a file", with: "env -u XDG_STATE_HOME HOME=/dev/null"),
        Odd(testDescription: "a relative home", with: "env HOME=hjem XDG_STATE_HOME=tilstand"),
        Odd(testDescription: "no folder for short-lived files", with: "env TMPDIR=/finnes/ikke"),
        Odd(testDescription: "the C locale", with: "env LC_ALL=C"),
        Odd(testDescription: "the POSIX locale", with: "env -u LC_ALL LANG=POSIX"),
        Odd(testDescription: "a locale that is not UTF-8", with: "env -u LC_ALL LANG=nb_NO.ISO-8859-1"),
        Odd(testDescription: "a locale that is not there", with: "env LC_ALL=xx_XX.UTF-8"),
        Odd(testDescription: "no path", with: "env PATH="),
        Odd(testDescription: "no such time zone", with: "env TZ=Ingen/Sted"),
        Odd(testDescription: "no terminal that is known", with: "env -u TERM COLUMNS=x"),
        Odd(testDescription: "a mask that lets all in", first: "umask 000"),
        Odd(testDescription: "a mask that lets nobody in", first: "umask 077"),
        Odd(testDescription: "somebody the system does not know", with: "env -u HOME \(Ordinary.user)"),
    ]

    @Test(.enabled(if: Ordinary.isPossible, "no user may be made up here (unshare --user)"), arguments: odd)
    func aLineIsKeptAndDocumentsAreTheSame(odd: Odd) throws {
        let told = try desk.run(
            """
            \(odd.first); export SOURCE_DATE_EPOCH=1800000000
            \(odd.with) "$BOPLAN" plan.boplan -c '/swot svake' 'Få små boliger på Åsen' 2>&1 || echo kode $?
            \(odd.with) "$BOPLAN" eksporter plan.boplan --format md,docx --til ut 2>&1 || echo kode $?
            stat -c '%a %n' plan.boplan ut ut/*
            "$BOPLAN" eksporter plan.boplan --format md,docx --til slik > /dev/null 2>&1
            diff -r ut slik && echo like
            rm -r ut slik; ls -A
            """)
        #expect(
            told.split(separator: "\n") == [
                "V1", "Lager handlingsplan (md, docx) …", "ut/handlingsplan.md", "ut/handlingsplan.docx",
                "600 plan.boplan", "700 ut", "600 ut/handlingsplan.docx", "600 ut/handlingsplan.md", "like",
                "plan.boplan",
            ])
        #expect(try desk.points() == ["V1": "Få små boliger på Åsen"])
    }

    /// Settings, templates and packages in a home folder are somebody's own, and change no document of a group.
    @Test func whatLiesInTheHomeFolderChangesNoDocument() throws {
        let told = try desk.run(
            """
            mkdir -p eget/.local/share/pandoc/templates eget/.local/share/typst/packages/local eget/.config/fontconfig
            for name in templates/default.html5 templates/default.typst templates/default.markdown abbreviations \
            reference.docx defaults.yaml init.lua; do
              echo 'eget $body$' > eget/.local/share/pandoc/$name; done
            echo 'open("lest", "w")' | tee eget/usercustomize.py eget/sitecustomize.py eget/typst.py > /dev/null
            export SOURCE_DATE_EPOCH=1800000000; here=$PWD/eget; find eget | sort > før
            env HOME="$here" XDG_DATA_HOME="$here/.local/share" XDG_CONFIG_HOME="$here/.config" PYTHONPATH="$here" \
            PYTHONHOME="$here" PANDOC_DATA_DIR="$here" "$BOPLAN" eksporter plan.boplan --format md,html,docx,odt,pdf --til ut \
            > /dev/null || echo kode $?
            "$BOPLAN" eksporter plan.boplan --format md,html,docx,odt,pdf --til slik > /dev/null
            diff -r ut slik && echo like; find eget | sort | diff før - && echo urørt; test -e lest && echo lest
            ls ut; rm -r ut slik eget
            """)
        #expect(
            told.split(separator: "\n") == [
                "like", "urørt", "handlingsplan.docx", "handlingsplan.html", "handlingsplan.md", "handlingsplan.odt",
                "handlingsplan.pdf",
            ])
    }

    /// A document must not be opened in place of a stream that is closed, and be written into.
    @Test func closedStreamsAreNotTakenForFiles() throws {
        let told = try desk.run(
            """
            export SOURCE_DATE_EPOCH=1800000000
            "$BOPLAN" eksporter plan.boplan --format md --til slik > /dev/null 2>&1
            for closed in '<&-' '>&-' '2>&-' '<&- >&- 2>&-'; do
              eval "\\"\\$BOPLAN\\" eksporter plan.boplan --format md --til ut $closed" > svar 2>&1; echo kode $?
              diff -r ut slik && echo like; rm -r ut
            done
            for closed in '<&-' '>&-' '2>&-' '<&- >&- 2>&-'; do
              eval "\\"\\$BOPLAN\\" plan.boplan -c '/swot svake' 'lukket' $closed" > svar 2>&1; echo kode $?
            done; rm -r slik svar
            """)
        #expect(told == String(repeating: "kode 0\nlike\n", count: 4) + String(repeating: "kode 0\n", count: 4))
        #expect(try desk.points().count == 4)
    }

    /// What was asked for did not come, and nobody may think so.
    @Test func whatCouldNotBeWrittenOutIsTold() throws {
        let told = try desk.run("\"$BOPLAN\" vis plan.boplan --format json 2>&1 > /dev/full || echo kode $?")
        #expect(
            told == """
                Ikke alt kunne skrives ut (disken er full), så det som er sendt til en fil eller et annet program, er ikke \
                helt. Sjekk at det er plass, og prøv igjen. Alt i planen er trygt.
                kode 4

                """)
        #expect(try desk.run("\"$BOPLAN\" vis plan.boplan --format json | head -c 1") == "{")
    }
}
