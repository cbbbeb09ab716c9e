import Foundation
import Planning
import Publishing
import Screens
import TestSupport
import Testing

@Suite("A workshop in other formats")
struct ViewsOutputTests {
    let reading = SampleWorkshop.filled().reading

    @Test("JSON of a board")
    func jsonBoard() {
        let json = render(reading, tool: SampleProcess.expectations, as: .json)
        #expect(
            json == """
                {
                  "format" : "boplan",
                  "konflikter" : [],
                  "opplysninger" : {
                    "kommune" : "Molde",
                    "periode" : "2027–2030",
                    "prosess" : "prøve"
                  },
                  "verktøy" : [
                    {
                      "form" : "tavle",
                      "id" : "forventninger",
                      "ledetekster" : [
                        {
                          "id" : "oppnå",
                          "navn" : "Dette vil vi oppnå",
                          "punkter" : [
                            {
                              "fra" : [],
                              "id" : "F1",
                              "stemme" : null,
                              "tekst" : "Bedre oversikt"
                            }
                          ]
                        },
                        {
                          "id" : "rolle",
                          "navn" : "Vår egen rolle",
                          "punkter" : []
                        }
                      ],
                      "navn" : "Forventningsavklaring",
                      "tattUt" : [],
                      "utenLedetekst" : []
                    }
                  ],
                  "versjon" : 1
                }

                """)
    }

    @Test("JSON tells answers, choices, origins, conflicts and what was taken out")
    func jsonWhole() throws {
        let data = Data(render(reading, as: .json).utf8)
        let whole = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let tools = try #require(whole["verktøy"] as? [[String: Any]])
        let measures = try #require(tools.first { $0["id"] as? String == "tiltak" })
        let rows = try #require(measures["rader"] as? [[String: Any]])
        #expect(rows.map { $0["id"] as? String } == ["T1", "T2", "T3"])
        #expect(rows[0]["fra"] as? [String] == ["G1"])
        #expect(rows[0]["valgt"] as? [String: String] == ["målområde": "MO1"])
        let understood = try #require(rows[0]["forstått"] as? [String: [String: Any]])
        #expect(understood["tidsfrist"] as? [String: String] == ["fra": "2028-06-01", "til": "2028-06-30"])
        #expect(understood["kostnad"] as? [String: Int] == ["kroner": 6_000_000])
        #expect(rows[1]["forstått"] == nil)
        #expect((rows[1]["svar"] as? [String: Any])?["ansvarlig"] is NSNull)
        #expect(rows[2]["gruppe"] is NSNull)
        let swot = try #require(tools.first { $0["id"] as? String == "swot" })
        let out = try #require(swot["tattUt"] as? [[String: Any]])
        #expect(out[0]["slåttSammenMed"] as? String == "V1")
        #expect(out[1]["strøket"] as? Bool == true)
        let goals = try #require(tools.first { $0["id"] as? String == "mål" })
        #expect((goals["ledetekster"] as? [[String: Any]])?.map { $0["id"] as? String } == ["MO1", "MO2"])
        let conflicts = try #require(whole["konflikter"] as? [[String: Any]])
        #expect(conflicts.map { $0["id"] as? String } == ["T1"])
        #expect(
            (conflicts[0]["versjoner"] as? [[String: Any]])?.map { $0["verdi"] as? String } == [
                "Boligsjef", "Rådmann",
            ])
    }

    @Test("JSON of a grid has the group's place and everybody's")
    func jsonGrid() throws {
        let data = Data(render(reading, tool: SampleProcess.urgency, as: .json).utf8)
        let whole = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let tool = try #require((whole["verktøy"] as? [[String: Any]])?.first)
        let placed = try #require(tool["plasseringer"] as? [[String: Any]])
        #expect(placed[0]["gruppa"] as? [String: Int] == ["x": 4, "y": 2])
        #expect(placed[1]["gruppa"] is NSNull)
        #expect((placed[1]["stemmer"] as? [[String: Any]])?.count == 2)
        #expect((tool["framhevet"] as? [String: Any])?["ids"] as? [String] == ["T2"])
    }

    @Test("The same workshop on another machine at another time gives the same bytes")
    func depends() {
        let other = SampleWorkshop.filled(device: 99, at: 1_700_000_000_000).reading
        for format in OutputFormat.allCases {
            #expect(render(reading, as: format) == render(other, as: format), "\(format) differs")
        }
    }

    @Test("CSV of a form has its columns")
    func csvForm() {
        #expect(
            render(reading, tool: SampleProcess.measures, as: .csv) == """
                id,Målområde,Strategi,Tiltak,Ansvarlig,Tidsfrist,Kostnad,stemme,fra\r
                T1,Kommunale boliger,Bygge nytt,Bygge åtte boliger med oppfølging,Rådmann,juni 2028,6 mill. kr,NAV/sosial,G1\r
                T2,Kommunale boliger,,Male trappene,,,,,\r
                T3,,,Lage en brosjyre,,,,,\r

                """)
    }

    @Test("CSV of a board tells who said it, joined points among them; a grid has a line for each placement")
    func csvBoardAndGrid() {
        let board = render(reading, tool: SampleProcess.swot, as: .csv)
        #expect(board.contains("V1,Svake sider,Få små boliger i sentrum,NAV/sosial; Politisk,\r\n"))
        let grid = render(reading, tool: SampleProcess.urgency, as: .csv)
        #expect(grid.hasPrefix("id,tekst,stemme,x,y\r\nT1,Bygge åtte boliger med oppfølging,,4,2\r\n"))
        #expect(grid.hasSuffix("T3,Lage en brosjyre,,,\r\n"))
    }

    @Test("CSV of the whole is one long table")
    func csvWhole() {
        let lines = render(reading, as: .csv).split(separator: "\r\n")
        #expect(lines[0] == "verktøy,id,ledetekst/gruppe,kolonne,verdi,stemme,fra")
        #expect(lines.contains("tiltak,T1,Kommunale boliger,Ansvarlig,Rådmann,NAV/sosial,G1"))
        #expect(lines.contains("haster,T2,,plassering,2 5,Politisk,"))
        #expect(lines.contains("mål,L1,Kommunale boliger,tekst,\"Alle som trenger det, har et sted å bo\",,"))
    }

    @Test(
        "No cell starts a formula, and quotes are doubled",
        arguments: [
            ("=1+1", "'=1+1"), ("+47", "'+47"), ("-5 %", "'-5 %"), ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "' =1"),
            ("\r=1", "' =1"), ("  =1", "'  =1"), ("＝1", "'＝1"), ("=\u{301}1", "'=\u{301}1"),
            ("sa \"ja\", vi", "\"sa \"\"ja\"\", vi\""), ("1-2", "1-2"), ("\"\u{301}", "\"\"\"\u{301}\""),
        ])
    func formulas(typed: String, cell: String) {
        var sample = SampleWorkshop()
        sample.point(typed, in: "innledning", under: "hva")
        let csv = render(sample.reading, tool: SampleProcess.introduction, as: .csv)
        #expect(csv == "id,ledetekst,tekst,stemme,fra\r\nA1,Hva er planen?,\(cell),,\r\n")
    }

    @Test("Markdown has headings, lists and tables")
    func markdown() {
        let board = render(reading, tool: SampleProcess.swot, as: .markdown)
        #expect(
            board.hasPrefix(
                "# SWOT-analyse\n\n## Sterke sider\n\n- **S1** God oversikt over behovet (Politisk)\n\n"))
        #expect(
            render(reading, tool: SampleProcess.gap, as: .markdown) == """
                # Gap-analyse

                | Id | Status i dag | Behov/tiltak | Visjon/drøm/framtidsønske |
                | --- | --- | --- | --- |
                | G1 | Få små boliger i sentrum | Bygge åtte boliger med oppfølging | vet ikke |

                """)
    }

    @Test(
        "Nothing typed becomes markup",
        arguments: [
            ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("<b>x</b>", "\\<b\\>x\\</b\\>"),
            ("a | b", "a \\| b"),
            ("[x](http://y)", "\\[x\\](http\\://y)"), ("www.x.no", "www\\.x.no"), ("# h", "\\# h"),
            ("- punkt", "\\- punkt"), ("1. mai", "1\\. mai"), ("&copy;", "\\&copy;"), ("$x$", "\\$x\\$"),
            ("a\n\n# b", "a  \\# b"), ("*\u{301}a*", "\\*\u{301}a\\*"), ("Frist: 10:30", "Frist: 10\\:30"),
            ("C:\\", "C\\:\\\\"),
        ])
    func escapes(typed: String, shown: String) {
        var sample = SampleWorkshop()
        sample.point(typed, in: "innledning", under: "hva")
        let text = render(sample.reading, tool: SampleProcess.introduction, as: .markdown)
        #expect(text.contains("- **A1** \(shown)\n"), "It became:\n\(text)")
    }

    @Test("As text it reads as on the screen")
    func text() {
        let shown = View(reading: reading, screen: Screen(width: 60)).grid(SampleProcess.urgency)
        let text = render(reading, tool: SampleProcess.urgency, as: .text, on: Screen(width: 60))
        #expect(text == shown.map { $0.text + "\n" }.joined())
    }

    @Test("An empty workshop can be had in every format", arguments: OutputFormat.allCases)
    func empty(format: OutputFormat) {
        let reading = SampleWorkshop().reading
        for tool in [nil] + reading.process.tools.map(Optional.some) {
            let text = render(reading, tool: tool, as: format)
            #expect(text.last?.isNewline == true, "\(tool?.id ?? "alt")")
        }
    }
}
