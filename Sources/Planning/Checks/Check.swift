/// A matter that `/sjekk` asks about: a rule, the question it raises, and what the people who are asked may want to
/// know.
package struct Check: Sendable, Equatable {
    /// The short name, unique in the process; findings that are set aside are remembered by it.
    package var id: String
    package var rule: Rule
    /// The answers of which a row must have one to be looked at; nil for all rows.
    package var condition: LiftRule.Condition?
    /// The answers of which one makes a row be passed over.
    package var exception: LiftRule.Condition?
    /// The id of a column with a day: only the row with the latest day is looked at, among those of the same group.
    package var latestBy: ColumnID?
    /// The ids of tools that must have been begun before there is any sense in asking.
    package var after: [ToolID] = []
    /// The question, in plain words.
    package var message: String
    /// The question where several rows give rise to it, with `#` for how many; nil when it is the same.
    package var messageForSeveral: String?
    /// The reason why it matters.
    package var why: String?
    /// The source of the demand or the advice: a paragraph of law, a method, what went wrong before.
    package var source: String?
    /// Advice on how to mend it.
    package var advice: String?
    package var weight: Weight

    /// The weight of a question. Questions are asked in this order.
    package enum Weight: Int, Sendable, Comparable, CaseIterable {
        case light, middle, heavy

        package static func < (one: Weight, other: Weight) -> Bool { one.rawValue < other.rawValue }
    }

    package init(
        id: String = "", rule: Rule, condition: LiftRule.Condition? = nil, message: String, weight: Weight = .middle
    ) {
        self.id = id
        self.rule = rule
        self.condition = condition
        self.message = message
        self.weight = weight
    }
}

extension Check {
    /// The ways of looking. A rule does not know any tool; the process says where to look.
    package enum Rule: Sendable, Equatable {
        /// Each row must have an answer in all of these columns.
        case filled(columns: [ColumnID])
        /// There must be at least this many items (under the prompt; nil is the whole tool).
        case atLeast(Int, prompt: PromptID?)
        /// An answer of "vet ikke" in any of these columns is to be found out.
        case unknown(columns: [ColumnID])
        /// No row may answer this in this column.
        case answered(column: ColumnID, answers: [String])
        /// In one row at least, a word in one of these columns must begin so.
        case someone(columns: [ColumnID], words: [String])
        /// No answer in this column may be in more than so many per cent of the rows.
        case atMost(percent: Int, column: ColumnID)
        /// The person this column of a row names must be named in the latest row too, by date.
        case staying(column: ColumnID)
        /// No answer in these columns should hold one of these words.
        case words(columns: [ColumnID], words: [String], place: WordPlace)
        /// A deadline, or a fact with a period, must not be over, or must be within the period of the plan.
        case within(DateSubject, limit: DateLimit)
        /// Each row must have come from somewhere (from these tools; none is any), or say so in one of the columns.
        case origin(from: [ToolID], columns: [ColumnID])
        /// Each item must have become something in one of these tools: lifted there, chosen, a prompt, or named.
        case covered(by: [ToolID])
        /// Each answer in these columns must hold one of these; a row where one column does is enough.
        case holding(columns: [ColumnID], traits: [AnswerTrait], words: [String])
        /// An answer should have some word in common with other columns of its row, or with what it came from.
        case sameMatter(column: ColumnID, with: [ColumnID], origins: Bool)
        /// Answers in this column that are nearly the same should be the same.
        case alike(column: ColumnID, by: Likeness)
        /// The first columns should add up to the last.
        case sums(parts: [ColumnID], total: ColumnID)
        /// The yearly costs of the rows should be within the amounts of another form.
        case frames(tool: ToolID, year: ColumnID, amount: ColumnID)
        /// The formal steps of the process stand in the progress plan, with the least time between them.
        case formalSteps

        /// The number of people in a group below which it is not judged by who is in it.
        package static let fewestToJudge = 3
    }

    package enum WordPlace: String, Sendable, Equatable, CaseIterable {
        case anywhere = "hvor-som-helst"
        /// The answer begins so.
        case first = "først"
        /// The answer is nothing else.
        case alone = "alene"
    }

    package enum DateSubject: Sendable, Equatable {
        case column(ColumnID)
        /// A deadline of a measure, unless something else was reported of it: a measure that is done or dropped has
        /// none, and a new deadline goes before that of the plan.
        case followed(ColumnID)
        case fact(String)
    }

    package enum DateLimit: String, Sendable, Equatable, CaseIterable {
        case today = "i-dag"
        case period = "perioden"
    }

    package enum Likeness: String, Sendable, Equatable, CaseIterable {
        /// Short names: other endings, other spaces, one wrong letter.
        case names = "navn"
        /// Sentences with mostly the same words.
        case texts = "tekst"
    }
}

/// A trait that an answer may have.
package enum AnswerTrait: String, Sendable, Equatable, CaseIterable {
    /// Anything but "vet ikke".
    case answer = "svar"
    case figure = "tall"
    /// A year from 1900 to 2199.
    case year = "år"
    /// More than 0 kroner.
    case money = "beløp"
    case date = "dato"

    package func isIn(_ text: String) -> Bool {
        guard !text.isEmpty, !Answer.isUnknown(text) else { return false }
        switch self {
        case .answer: return true
        case .figure: return text.utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        case .year:
            return text.split { !$0.isNumber }.contains { $0.count == 4 && Int($0).map { 1900...2199 ~= $0 } == true }
        case .money: return UnderstoodMoney(text).map { ($0.upTo ?? $0.kroner) > 0 } == true
        case .date: return UnderstoodDate(text) != nil
        }
    }
}
