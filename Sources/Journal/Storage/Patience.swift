/// The way a journal waits when another program holds the file.
///
/// Not Sendable: it is asked on the journal's own thread, in the middle of a wait, and may not use the
/// journal.
///
///     var patience = Patience()
///     patience.onLongWait = { print("Et annet program skriver …") }  // once in each wait of a second or more
///     patience.goesOn = { !isInterrupted }                           // false throws `.waitStopped`
package struct Patience {
    /// The time after which `.busy` is thrown.
    package var limit = Duration.seconds(10)
    /// The function called once in each wait that lasts longer than `silence`, so that people know what they wait for.
    package var onLongWait: () -> Void = {}
    package var silence = Duration.seconds(1)
    /// The function asked before each try, every few milliseconds: false stops the wait.
    package var goesOn: () -> Bool = { true }

    package init() {}

    package static func milliseconds(_ limit: Int) -> Patience {
        var patience = Patience()
        patience.limit = .milliseconds(limit)
        return patience
    }
}
