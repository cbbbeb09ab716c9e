/// A text for people, said in bokmål where it is needed. Other languages translate it as a whole.
///
///     let message: Message = "Avstemning \(label) har \(count, one: "én stemme", many: "# stemmer")."
///
/// What it says is rendered by `Language`. In bokmål the pieces are put together as they stand; only with a catalogue is
/// the text looked for, by its key. A message is a whole sentence or more, without spaces at its ends; sentences are
/// put together by `sentences`, never letter by letter.
package struct Message: Sendable, Equatable, ExpressibleByStringInterpolation {
    package enum Piece: Sendable, Equatable {
        case literal(String)
        case place(Argument)
    }

    /// A value in a place of a message, so that each language can write it in its own way.
    package enum Argument: Sendable, Equatable {
        /// A text that is the same in every language: a name, an id, what somebody typed.
        case text(String)
        case number(Int)
        /// Words that depend on how many there are; `#` is the number. The whole message has a form for each.
        case count(Int, one: String, many: String)
        /// "A, B og C"
        case list([String])
        /// "A, B eller C"
        case choice([String])
        /// "A, B og C", of messages.
        case parts([Message])
        /// Typed words in quotation marks, cut when long.
        case quoted(String)
        case day(CalendarDay)
        /// From–to: years of a period, steps of a scale.
        case span(ClosedRange<Int>)
        case money(UnderstoodMoney)
        /// A length of time.
        case minutes(Int)
        case message(Message)
    }

    package var pieces: [Piece]
    /// The context that tells two messages apart that are the same in bokmål and not in another language (`msgctxt`);
    /// mostly empty.
    package var context = ""

    package init(stringLiteral text: String) { pieces = [.literal(text)] }

    package init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
        context = stringInterpolation.context
    }

    private init(_ pieces: [Piece]) { self.pieces = pieces }

    /// Returns several messages after each other, with a space between; nil is left out.
    package static func sentences(_ messages: Message?...) -> Message { joined(messages.compactMap { $0 }, by: " ") }

    /// Returns several messages under each other, each on a line of its own.
    package static func lines(_ messages: [Message]) -> Message { joined(messages, by: "\n") }

    private static func joined(_ messages: [Message], by sign: String) -> Message {
        Message(Array(messages.map { [Piece.place(.message($0))] }.joined(separator: [.literal(sign)])))
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []
        fileprivate var context = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(2 * interpolationCount + 1)
        }

        package mutating func appendLiteral(_ text: String) {
            if !text.isEmpty { pieces.append(.literal(text)) }
        }

        /// Sets the context, as in `"\(context: "rangering")Plass"`.
        package mutating func appendInterpolation(context: String) { self.context = context }

        package mutating func appendInterpolation(_ text: String) { append(.text(text)) }
        package mutating func appendInterpolation(_ tool: ToolID) { append(.text(tool.text)) }
        package mutating func appendInterpolation(_ column: ColumnID) { append(.text(column.text)) }
        package mutating func appendInterpolation(_ number: some BinaryInteger) { append(.number(Int(number))) }
        package mutating func appendInterpolation(_ count: Int, one: String, many: String) {
            append(.count(count, one: one, many: many))
        }
        package mutating func appendInterpolation(list items: [String]) { append(.list(items)) }
        package mutating func appendInterpolation(choice items: [String]) { append(.choice(items)) }
        package mutating func appendInterpolation(parts messages: [Message]) { append(.parts(messages)) }
        package mutating func appendInterpolation(quoted text: String) { append(.quoted(text)) }
        /// Adds a list of quoted words: "«A», «B» og «C»".
        package mutating func appendInterpolation(quoted words: [String]) {
            append(.parts(words.map { "\(quoted: $0)" }))
        }
        package mutating func appendInterpolation(_ day: CalendarDay) { append(.day(day)) }
        package mutating func appendInterpolation(_ span: ClosedRange<Int>) { append(.span(span)) }
        package mutating func appendInterpolation(_ money: UnderstoodMoney) { append(.money(money)) }
        package mutating func appendInterpolation(minutes: Int) { append(.minutes(minutes)) }
        package mutating func appendInterpolation(_ message: Message) { append(.message(message)) }

        private mutating func append(_ argument: Argument) { pieces.append(.place(argument)) }
    }
}

// MARK: - What a catalogue needs

extension Message {
    /// The values in the places, in the order of bokmål; `{1}` is the first.
    package var arguments: [Argument] {
        pieces.compactMap { if case .place(let argument) = $0 { argument } else { nil } }
    }

    /// The number of what the message counts; nil when it counts nothing.
    package var count: Int? {
        for case .count(let number, _, _) in arguments { return number }
        return nil
    }

    /// The text with numbered places, as catalogues know it (`msgid`): "Avstemning {1} har én stemme."
    package var key: String {
        var (key, place) = ("", 0)
        for piece in pieces {
            switch piece {
            case .literal(let text): key += text
            case .place(let argument):
                place += 1
                if case .count(_, let one, _) = argument {
                    key += Message.filled(one, with: "{\(place)}")
                } else {
                    key += "{\(place)}"
                }
            }
        }
        return key
    }

    /// Whether there are words in the message. Places with only signs between are the same in every language, unless
    /// there is a context.
    package var hasWords: Bool {
        !context.isEmpty
            || pieces.contains { piece in
                switch piece {
                case .literal(let text): text.contains(where: \.isLetter)
                case .place(.count): true
                case .place: false
                }
            }
    }

    /// The message in bokmål, for what is kept in that language whatever language the program speaks. It has names,
    /// numbers, days and other messages in its places; the rest follows the rules of a language, which `Language` has.
    var nb: String {
        pieces.map { piece in
            switch piece {
            case .literal(let text), .place(.text(let text)): text
            case .place(.number(let number)): String(number)
            case .place(.day(let day)): day.words
            case .place(.message(let message)): message.nb
            case .place: preconditionFailure("\(key) is said by a language")
            }
        }.joined()
    }

    /// Returns the form of a count with the number in it.
    package static func filled(_ form: String, with number: String) -> String {
        guard let mark = form.firstIndex(of: "#") else { return form }
        return form[..<mark] + number + form[form.index(after: mark)...]
    }
}
