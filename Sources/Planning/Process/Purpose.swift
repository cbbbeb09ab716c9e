/// The use that the program itself makes of a tool. A process says which of its tools it is; without one, the commands
/// that need it say so.
///
///     process.tool(for: .decisions)?.id  // "beslutninger", in the Midt-Norge process
package enum Purpose: String, Sendable, CaseIterable {
    /// A form with those who take part: their roles, units, mandates and promised time.
    case participants = "deltakere"
    /// A form with who was there, gathering by gathering.
    case attendance = "frammøte"
    /// A form whose rows are the agenda of a meeting, with minutes.
    case agenda = "møteplan"
    /// A form with tasks, planned beside actual.
    case progress = "framdrift"
    /// A form with what was decided.
    case decisions = "beslutninger"
    /// A board for what does not belong now.
    case parking = "parkering"
    /// A form with views that a few keep.
    case dissent = "uenighet"
    /// A form with what was voted on, and how.
    case votes = "avstemninger"
    /// A board for what several municipalities can solve together.
    case together = "samarbeid"
    /// A form with what became of the measures, a row for each time somebody reported.
    case followUp = "oppfølging"
    /// A form with what came in when the draft was out on hearing.
    case replies = "høringssvar"
    /// A form with the questions of learning, asked again each time the plan is reported on.
    case learning = "lærdom"

    /// Whether tools for this are filled in by the way, and stay out of the way before that.
    package var isAside: Bool {
        switch self {
        case .parking, .dissent, .votes, .together, .followUp, .replies, .learning: true
        case .participants, .attendance, .agenda, .progress, .decisions: false
        }
    }
}

extension Purpose {
    /// Whether tools for this are filled in as things happen, and so are never done.
    fileprivate var isKeptAsItHappens: Bool { isAside || self == .decisions || self == .attendance }
}

extension Process {
    /// Whether the tool is filled in as things happen, rather than worked on until it is done.
    package func isKeptAsItHappens(_ tool: Tool) -> Bool {
        purposes.contains { $0.value == tool.id && $0.key.isKeptAsItHappens }
    }

    /// Returns the tool that is used for this; nil when the process has none.
    package func tool(for purpose: Purpose) -> Tool? {
        purposes[purpose].flatMap(tool)
    }

    /// Whether the tool is filled in by the way, when there is something to keep there.
    package func isAside(_ tool: Tool) -> Bool {
        purposes.contains { $0.value == tool.id && $0.key.isAside }
    }
}
