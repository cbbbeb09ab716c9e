import TestSupport
import Testing

/// Tab in a real bash, with the script the program writes.
struct ShellCompletionTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    @Test(arguments: [
        ("boplan ekspo", "boplan eksporter "), ("boplan skriv-ut plan.boplan --so", "--som "),
        ("boplan mal sje", "boplan mal sjekk "), ("boplan vis plan.boplan --format j", "--format json "),
        ("boplan vis pl", "boplan vis plan.boplan "), ("boplan øv --pro", "boplan øv --prosess "),
        ("boplan importer plan.boplan to", "plan.boplan to\\ ord.md "),
    ])
    func tabCompletes(_ typed: String, _ completed: String) throws {
        _ = try desk.run("\"$BOPLAN\" håndbok bash > tab.bash; : > 'to ord.md'")
        let bash = try PtyProcess(
            ["/bin/bash", "--norc", "--noprofile", "-i"], environment: desk.environment.merging(["PS1": "$ "]) { $1 })
        bash.send("cd \(desk.folder.path) && . ./tab.bash && clear && echo klar\r")
        try bash.expect("klar", then: "$")
        bash.send(typed + "\t#")
        try bash.expectScreen("“\(completed)” after “\(typed)” and Tab") { $0.text.contains(completed + "#") }
        bash.send("\r")
        try bash.expectScreen("the next prompt") { $0.currentLine == "$" }
        bash.send("\u{4}")
        _ = try bash.expectEnd()
    }

    /// What Tab writes is a word that the program knows.
    @Test func scriptIsSound() throws {
        let errors = try desk.run("\"$BOPLAN\" håndbok bash > tab.bash; bash -n tab.bash 2>&1")
        #expect(errors.isEmpty)
    }
}
