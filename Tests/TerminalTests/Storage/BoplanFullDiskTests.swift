import Glibc
import TestSupport
import Testing

/// When the file can grow no more: what was acknowledged is there, and the person is told plainly.
@Suite struct BoplanFullDiskTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    private static let full = "Disken er full, og det siste er ikke lagret"

    /// How `unshare` lets us mount a small disk that nobody else sees: as root, or as anybody; nil when it may not.
    static let namespace = ["-m", "-rm"].first { options in
        let mount = "unshare \(options) mount -t tmpfs -o size=64k none /mnt 2> /dev/null"
        let pty = try? PtyProcess(["/bin/sh", "-c", mount], environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
        return (try? pty?.expectEnd()) == .exited(0)
    }

    /// A script with more than there is room for.
    private func writeScript() -> [String] {
        let texts = (1...60).map { "Punkt \($0) " + String(repeating: "æ", count: 400) }
        desk.folder.write((["/swot svake"] + texts).joined(separator: "\n"), to: "manus")
        return texts
    }

    /// What was acknowledged in the file `svar`, and what the file of the workshop holds, are the same.
    private func expectWhatWasAcknowledged(of texts: [String], file: String = "plan.boplan") throws {
        let labels = (desk.folder.read("svar") ?? "").split(separator: "\n").map(String.init)
        #expect(!labels.isEmpty && labels.count < texts.count, "\(labels.count) of \(texts.count)")
        let kept = try desk.points(file: file)
        #expect(kept == Dictionary(uniqueKeysWithValues: zip(labels, texts)))
    }

    /// Its own memory does not bear a limit on files.
    private static let isThreadSanitized = getenv("BOPLAN_SANITIZER").map { String(cString: $0) } == "thread"

    @Test(.disabled(if: isThreadSanitized, "the thread sanitizer does not run under ulimit -f"))
    func theProcessesFileSizeLimitIsReached() throws {
        let texts = writeScript()
        // In blocks of 512 bytes: room for some twenty points more.
        let told = try desk.run(
            """
            ( ulimit -f $(( $(stat -c %s plan.boplan) / 512 + 40 )); "$BOPLAN" plan.boplan -f manus > svar ) 2>&1 \
            || echo kode $?
            """)
        #expect(told.contains(Self.full))
        #expect(told.contains("kode 3"))
        try expectWhatWasAcknowledged(of: texts)
    }

    /// The options that it was mounted with name the user, and may not be given again by an ordinary one.
    @Test(.enabled(if: namespace != nil, "a disk may not be mounted here (unshare -m, or -rm)"))
    func theDiskIsReallyFull() throws {
        let texts = writeScript()
        let told = try desk.run(
            """
            PATH="$PATH:/usr/sbin:/sbin"; mkdir disk; export BOPLAN; unshare \(Self.namespace ?? "") sh -c '
              mount -t tmpfs -o size=120k none disk && cp plan.boplan disk/ || exit 9
              "$BOPLAN" disk/plan.boplan -f manus > svar || echo kode $?
              cp disk/plan.boplan full.boplan; ls disk
              mount --options-mode ignore -o remount,size=1m disk
              "$BOPLAN" disk/plan.boplan -c "/swot svake" "etterpå" && cp disk/plan.boplan etter.boplan
            ' 2>&1; rmdir disk
            """)
        #expect(told.contains(Self.full), "\(told)")
        #expect(told.contains("kode 3\nplan.boplan\n"), "\(told)")
        try expectWhatWasAcknowledged(of: texts, file: "full.boplan")
        let after = try desk.points(file: "etter.boplan")
        #expect(after.values.contains("etterpå"))
        #expect(try after.count == desk.points(file: "full.boplan").count + 1)
    }

    /// Neither leaves half a file under the name asked for, nor under any other.
    @Test(
        .enabled(if: namespace != nil, "a disk may not be mounted here (unshare -m, or -rm)"),
        arguments: ["kopi", "redd"])
    func aCopyThatHasNoRoomLeavesNothing(word: String) throws {
        let told = try desk.run(
            """
            PATH="$PATH:/usr/sbin:/sbin"; mkdir disk; export BOPLAN; unshare \(Self.namespace ?? "") sh -c '
              mount -t tmpfs -o size=16k none disk || exit 9
              "$BOPLAN" \(word) plan.boplan disk/ny.boplan || echo kode $?
              ls -A disk
            ' 2>&1; rmdir disk
            """)
        #expect(told.contains("disken er full") || told.contains("Disken er full"), "\(told)")
        #expect(told.hasSuffix("kode 4\n"), "\(told)")
    }
}
