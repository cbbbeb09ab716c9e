/// A short name for what a document says, by which two copies can be told apart: FNV-1a in 32 bits.
///
/// It guards against mix-ups, not against forgers.
///
///     Fingerprint.of(["Boligsosial handlingsplan"])   // "71df0389"
enum Fingerprint {
    static func of(_ texts: [String]) -> String {
        var hash: UInt32 = 2_166_136_261
        for text in texts {
            for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
            // Two texts are not one: no text has this byte.
            hash = (hash ^ 0xFF) &* 16_777_619
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
