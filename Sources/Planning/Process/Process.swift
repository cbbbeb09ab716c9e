/// A planning process: the gatherings a group goes through, and the tools it uses in them.
///
/// A process is data. The files of `Workshops/<id>/` describe it, and nothing in the code knows one
/// process from another. Each property is a key of `prosess.yaml`.
///
///     process.tool(named: "soft")?.id  // "swot", by its alias
///     process.gatherings[2].name       // "Medvirkning", in the Midt-Norge process
package struct Process: Sendable, Equatable {
    /// The short name, the same as its folder: `midt-norge`.
    package var id: String
    /// The name as people say it.
    package var name: String
    /// The language tag (BCP 47) of everything the process says: `nb`.
    package var language: String
    /// The kind of plan that comes out: "Boligsosial handlingsplan".
    package var planType: String
    /// The groups that may speak as one, offered by `/som`: "NAV/sosial".
    package var voices: [String]
    /// The roles offered where a column asks for a role: "Politiker".
    package var roles: [String]
    /// The documents the process ends in; each is a template's name.
    package var documents: [String]
    /// The id of the prose that stands on the front page of the plan.
    package var frontPage: ToolID?
    /// The id of the form that holds the measures of the plan, grouped by goal area.
    package var measures: ToolID?
    /// The tool a picture is drawn of, by the picture's name, where the shapes of the tools do not tell: `swot`.
    package var pictures: [String: ToolID] = [:]
    /// The id of the form where the measures of the plan before this one are sorted.
    package var previousPlan: ToolID?
    /// The word for a gathering, when it is not called a gathering: "fase".
    package var gatheringWord: String?
    /// The folder of processes it was read from; nil when it was not read from files.
    package var source: String?
    /// The tool that the program uses for each purpose, by id.
    package var purposes: [Purpose: ToolID] = [:]
    /// The steps that must happen before and after the plan is decided, in order.
    package var formalSteps: [FormalStep] = []
    /// The month of the calendar that the progress plan counts as month 1; nil when that is the month the work begins in.
    package var firstMonth: Int?
    /// The checks that `/sjekk` makes of the process as a whole.
    package var checks: [Check] = []
    /// Tools that ask nearly the same, of which a group uses one.
    package var alternatives: [Alternatives] = []
    /// The name of the document with the minutes of a gathering; nil when none is made.
    package var minutes: String?
    /// The ids of the tools that the one who leads the project fills in before the first gathering.
    package var preparation: [ToolID] = []
    /// The things that municipalities lay side by side in a joint workshop.
    package var comparison = Comparison()
    /// The planning terms and what they mean in plain words, for `/ordliste` and `/hjelp`.
    package var glossary: [Term]
    package var gatherings: [Gathering]
    /// The tools in the order they are suggested.
    package var tools: [Tool] { didSet { oneAnswers = OneAnswer.all(in: tools) } }
    /// The prompts that take one answer. They are kept, since every reading of a workshop asks.
    package private(set) var oneAnswers: [OneAnswer]

    package init(
        id: String, name: String, language: String, planType: String, voices: [String] = [],
        roles: [String] = [], documents: [String] = [], frontPage: ToolID? = nil, measures: ToolID? = nil,
        previousPlan: ToolID? = nil, glossary: [Term] = [], gatherings: [Gathering], tools: [Tool]
    ) {
        self.id = id
        self.name = name
        self.language = language
        self.planType = planType
        self.voices = voices
        self.roles = roles
        self.documents = documents
        self.frontPage = frontPage
        self.measures = measures
        self.previousPlan = previousPlan
        self.glossary = glossary
        self.gatherings = gatherings
        self.tools = tools
        oneAnswers = OneAnswer.all(in: tools)
    }

    /// The names of the shared glossaries that the terms come from, besides the process's own.
    package var glossaries: [String] = []

    /// The form that has the measures of the plan.
    package var measuresTool: Tool? { measures.flatMap(tool) }

    /// Returns the tool with this exact id.
    package func tool(_ id: ToolID) -> Tool? {
        tools.first { $0.id == id }
    }
}

/// A meeting that a process is built around, or the work between two of them.
package struct Gathering: Sendable, Equatable {
    /// The number, 1, 2, 3 … in order.
    package var number: Int
    package var name: String
    /// The purpose, in a sentence or two.
    package var purpose: String
    package var agenda: [AgendaItem]
    /// The ids of the tools used, in the order suggested.
    package var tools: [ToolID]
    /// The ids of tools for the group's work at home afterwards.
    package var homework: [ToolID]
    /// The length, when that is more than its agenda: "inntil 3 måneder".
    package var duration: String?

    package init(
        number: Int, name: String, purpose: String, agenda: [AgendaItem] = [], tools: [ToolID],
        homework: [ToolID] = []
    ) {
        self.number = number
        self.name = name
        self.purpose = purpose
        self.agenda = agenda
        self.tools = tools
        self.homework = homework
    }
}

/// A line of a gathering's agenda.
package struct AgendaItem: Sendable, Equatable {
    package var what: String
    /// The way it is done: alone, in the group, in plenary.
    package var how: String?
    package var minutes: Int?
    /// The id of the tool it opens, if any.
    package var tool: ToolID?

    package init(what: String, how: String? = nil, minutes: Int? = nil, tool: ToolID? = nil) {
        self.what = what
        self.how = how
        self.minutes = minutes
        self.tool = tool
    }
}
