import Foundation
import TestSupport
import Testing

/// The worked examples of `CONTRIBUTING.md` (`docs/first`) fit the tree as it is, and what they make is sound.
struct FirstDiffTests {
    @Test(arguments: ["command", "tool", "document"]) func anExampleFitsTheTree(_ name: String) throws {
        let example = try WorkedExample(name)
        #expect(!example.paths.isEmpty)
        try example.apply(in: try example.copy(besides: []))
    }

    @Test func aCommandIsFourFiles() throws {
        let paths = try WorkedExample("command").paths
        #expect(paths.count == 4)
        #expect(paths.contains("CHANGELOG.md") && paths.contains("Sources/Conversation/Session/Command.swift"))
        #expect(paths.filter { $0.contains(/^Sources\/Conversation\/\w+\/\w+Command\.swift$/) }.count == 1)
        #expect(paths.filter { $0.hasPrefix("Tests/TranscriptTests/Transcripts/") }.count == 1)
    }

    @Test(arguments: ["tool", "document"]) func whatIsMadeIsSound(_ name: String) throws {
        let (world, example) = (TestHost(), try WorkedExample(name))
        let folder = try example.copy(besides: ["Workshops", "Templates/nb", "Templates/nn", "Templates/stil"])
        try example.apply(in: folder)
        world.workshops = folder.path + "/Workshops"
        world.templates = folder.path + "/Templates"
        #expect(world.run("prosess", "sjekk", "tom") == .done, "\(world.errors)")
        #expect(world.errors == [] && world.output.count == 1, "\(world.output)")
        for template in example.paths where template.hasPrefix("Templates/") {
            #expect(world.run("mal", "sjekk", folder.path + "/" + template, "--prosess", "tom") == .done)
            #expect(world.errors == [])
        }
    }
}
