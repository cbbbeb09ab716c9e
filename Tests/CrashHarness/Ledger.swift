/// What was said to one workshop file, and what of it was acknowledged.
struct Ledger {
    /// Text by short id.
    private(set) var acknowledged: [String: String] = [:]
    /// Of each killed program, the line it was at: it may have been kept, or not.
    private(set) var inDoubt: Set<String> = []
    /// How many of those acknowledged were in doubt, and then found in the file.
    private(set) var promoted = 0

    /// Takes in what a program did before it was killed.
    mutating func note(_ program: StartedProgram, sent texts: [String]) {
        for (label, text) in zip(program.answers, texts) { acknowledged[label] = text }
        if program.answers.count < texts.count { inDoubt.insert(texts[program.answers.count]) }
    }

    /// What a look into the file shows: what is lost, and what is there that cannot be. What was in doubt
    /// and is found must be found from now on.
    mutating func compare(_ kept: [String: String]) -> (lost: [String], strange: [String]) {
        let lost = acknowledged.filter { kept[$0.key] != $0.value }.map { "\($0.key) «\($0.value.prefix(60))»" }
        var strange: [String] = []
        for (label, text) in kept where acknowledged[label] == nil {
            if inDoubt.remove(text) != nil {
                acknowledged[label] = text
                promoted += 1
            } else {
                strange.append("\(label) «\(text.prefix(60))»")
            }
        }
        return (lost, strange)
    }
}
