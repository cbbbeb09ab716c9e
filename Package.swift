// swift-tools-version: 6.0
// Boplan builds with the toolchain and Debian packages alone; see README.md.

import PackageDescription

/// `make fuzz` builds a program of its own, which ordinary builds know nothing of.
let isFuzzing = Context.environment["BOPLAN_FUZZ"] != nil

let package = Package(
    name: "boplan",
    products: [.executable(name: "boplan", targets: ["boplan"])],
    targets: [
        // C libraries, each a module map and a shim.
        .systemLibrary(name: "CReadline"),
        .systemLibrary(name: "CSQLite"),
        .systemLibrary(name: "CYAML"),
        .systemLibrary(name: "CXlsxWriter"),
        .target(name: "CTerminal"),

        // From the pure core outwards.
        .target(name: "Planning"),
        .target(name: "FileSystem"),
        .target(name: "Journal", dependencies: ["Planning", "FileSystem", "CSQLite"]),
        .target(name: "Language", dependencies: ["Planning"]),
        .target(name: "Library", dependencies: ["Planning", "Language", "FileSystem", "CYAML"]),
        .target(name: "Documents", dependencies: ["Planning", "Language", "FileSystem", "CXlsxWriter"]),
        .target(name: "Screens", dependencies: ["Planning", "Language"]),
        .target(name: "Publishing", dependencies: ["Planning", "Language", "Documents", "Screens"]),
        .target(
            name: "Conversation",
            dependencies: ["Planning", "Language", "Journal", "Library", "Documents", "Screens", "Publishing"]),
        .target(
            name: "CommandLine",
            dependencies: [
                "Planning", "Language", "Journal", "Library", "Documents", "Screens", "Publishing", "Conversation",
            ]),
        .target(name: "Terminal", dependencies: ["FileSystem", "CReadline", "CTerminal"]),
        .executableTarget(
            name: "boplan",
            dependencies: [
                "Planning", "FileSystem", "Journal", "Library", "Documents", "Screens", "Publishing", "Conversation",
                "CommandLine", "Terminal",
            ]),

        // Tests, and what they share.
        .target(name: "PtySupport", dependencies: ["CTerminal"], path: "Tests/PtySupport"),
        .target(name: "RandomSupport", path: "Tests/RandomSupport"),
        .target(
            name: "TestSupport",
            dependencies: [
                "Planning", "FileSystem", "Journal", "Library", "Documents", "Screens", "Publishing", "Conversation",
                "CommandLine", "PtySupport", "RandomSupport",
            ],
            // Swift Testing cannot be linked into a program that stands alone.
            path: "Tests/TestSupport", exclude: isFuzzing ? ["Screen/View.swift"] : []),
        .testTarget(name: "PlanningTests", dependencies: ["Planning", "TestSupport"]),
        .testTarget(name: "LanguageTests", dependencies: ["Language", "Planning", "MessageSource", "TestSupport"]),
        // `make words` lists what Boplan says.
        .target(name: "MessageSource", dependencies: ["Language"], path: "Tests/MessageSource"),
        .executableTarget(name: "Words", dependencies: ["MessageSource"], path: "Tests/Words", exclude: ["run"]),
        .target(name: "FaultVFS", path: "Tests/FaultVFS", linkerSettings: [.linkedLibrary("sqlite3")]),
        .testTarget(
            name: "JournalTests", dependencies: ["Journal", "Documents", "CSQLite", "TestSupport", "FaultVFS"]),
        .testTarget(
            name: "LibraryTests", dependencies: ["Library", "Language", "MessageSource", "TestSupport"],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "DocumentsTests",
            dependencies: ["Documents", "FileSystem", "Language", "CXlsxWriter", "RandomSupport", "TestSupport"],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "AccessTests",
            dependencies: [
                "Screens", "Publishing", "Conversation", "CommandLine", "Documents", "FileSystem", "Language",
                "Planning", "PtySupport", "TestSupport", "boplan",
            ],
            exclude: ["browser.py", "look.py", "readback.py", "requirements.txt", "wall.py"]),
        .testTarget(
            name: "TranscriptTests",
            dependencies: ["Screens", "Publishing", "Conversation", "CommandLine", "Language", "TestSupport"],
            exclude: ["Goldens", "Transcripts"]),
        .testTarget(
            name: "TerminalTests",
            dependencies: [
                "Terminal", "Journal", "CReadline", "CSQLite", "RandomSupport", "TestSupport", "TerminalProbe",
                "boplan",
            ]),
        .testTarget(name: "HouseTests", dependencies: ["Documents", "TestSupport"]),
        .target(
            name: "CrashHarness",
            dependencies: ["Planning", "Journal", "CSQLite", "CTerminal", "PtySupport", "RandomSupport"],
            path: "Tests/CrashHarness"),
        .executableTarget(
            name: "KilledProgram",
            dependencies: [
                "Planning", "Documents", "Screens", "Publishing", "Conversation", "CommandLine", "FaultVFS",
            ],
            path: "Tests/KilledProgram"),
        .testTarget(name: "CrashTests", dependencies: ["CrashHarness", "KilledProgram", "boplan"]),
        .executableTarget(name: "Crash", dependencies: ["CrashHarness"], path: "Tests/Crash"),
        .executableTarget(
            name: "TerminalProbe", dependencies: ["Terminal"], path: "Tests/TerminalProbe"),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "Planning", "Language", "Journal", "Library", "Documents", "Screens", "Publishing", "Conversation",
                "CommandLine", "CSQLite", "PtySupport",
            ],
            path: "Tests/Benchmarks"),
    ],
    swiftLanguageModes: [.v6]
)

// Every folder tells what is in it.
for target in package.targets where target.type != .system { target.exclude.append("README.md") }

// What is fed with any bytes there are: by libFuzzer, or else by a short test.
let fed: [Target.Dependency] = [
    "Planning", "Journal", "Library", "Documents", "Screens", "Publishing", "Conversation", "CommandLine", "CSQLite",
    "TestSupport",
]
if isFuzzing {
    package.targets += [
        .target(name: "FuzzEntries", dependencies: fed, path: "Tests/Fuzz/Entries"),
        .executableTarget(name: "Fuzz", dependencies: ["FuzzEntries"], path: "Tests/Fuzz/Main"),
    ]
} else {
    package.targets.append(
        .testTarget(
            name: "FuzzTests", dependencies: fed, path: "Tests/Fuzz",
            exclude: ["Main", "Seeds", "Dictionaries", "README.md", "run"], sources: ["Entries", "Replay"]))
}
