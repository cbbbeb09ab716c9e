/// A result of Typst, and the characters that stand there as a replacement sign: no font has them, or PDF/A forbids
/// them.
struct Typeset<Made> {
    var made: Made
    var replaced: [Unicode.Scalar]

    init(_ made: Made, replaced: [Unicode.Scalar] = []) {
        self.made = made
        self.replaced = replaced
    }
}

extension Typeset<ArraySlice<UInt8>> {
    /// Parses the output: the script tells the characters first, in hexadecimal on a line, and then gives what it made.
    init(output: [UInt8]) {
        let line = output.prefix { $0 != UInt8(ascii: "\n") }
        let numbers = String(decoding: line, as: UTF8.self).split(separator: " ")
        self.init(
            output.dropFirst(line.count + 1),
            replaced: numbers.compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) })
    }
}
