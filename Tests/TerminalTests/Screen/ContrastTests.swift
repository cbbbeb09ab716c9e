import Glibc
import Testing

@testable import Terminal

/// Whether what is written can be read on the backgrounds people have: contrast as WCAG 2.2 reckons it, 4.5 for text.
@Suite struct ContrastTests {
    /// What people see of plain text in a usual palette, and its sixteen colours.
    struct Palette: CustomTestStringConvertible {
        let name: String
        let text: Int
        let background: Int
        let colours: [Int]

        var testDescription: String { name }
        var plain: Double { ContrastTests.contrast(text, background) }
    }

    private static let xterm = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
    private static let vga = [
        0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
        0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
    ]
    private static let solarized = [
        0x073642, 0xDC322F, 0x859900, 0xB58900, 0x268BD2, 0xD33682, 0x2AA198, 0xEEE8D5,
        0x002B36, 0xCB4B16, 0x586E75, 0x657B83, 0x839496, 0x6C71C4, 0x93A1A1, 0xFDF6E3,
    ]
    private static let tango = [
        0x2E3436, 0xCC0000, 0x4E9A06, 0xC4A000, 0x3465A4, 0x75507B, 0x06989A, 0xD3D7CF,
        0x555753, 0xEF2929, 0x8AE234, 0xFCE94F, 0x729FCF, 0xAD7FA8, 0x34E2E2, 0xEEEEEC,
    ]
    private static let gnome = [
        0x171421, 0xC01C28, 0x26A269, 0xA2734C, 0x12488B, 0xA347BA, 0x2AA1B3, 0xD0CFCC,
        0x5E5C64, 0xF66151, 0x33D17A, 0xE9AD0C, 0x2A7BDE, 0xC061CB, 0x33C7DE, 0xFFFFFF,
    ]

    static let palettes = [
        Palette(name: "xterm, light", text: 0x000000, background: 0xFFFFFF, colours: xterm),
        Palette(name: "xterm, dark", text: 0xFFFFFF, background: 0x000000, colours: xterm),
        Palette(name: "VGA", text: 0xAAAAAA, background: 0x000000, colours: vga),
        Palette(name: "Solarized light", text: 0x657B83, background: 0xFDF6E3, colours: solarized),
        Palette(name: "Solarized dark", text: 0x839496, background: 0x002B36, colours: solarized),
        Palette(name: "Tango, light", text: 0x2E3436, background: 0xEEEEEC, colours: tango),
        Palette(name: "Tango, dark", text: 0xD3D7CF, background: 0x2E3436, colours: tango),
        Palette(name: "GNOME light", text: 0x171421, background: 0xFFFFFF, colours: gnome),
        Palette(name: "GNOME dark", text: 0xD0CFCC, background: 0x171421, colours: gnome),
    ]

    /// Where plain text has less than 4.5, which Solarized chose, nothing is harder to read than that.
    @Test(arguments: palettes) func wordsAreReadable(_ palette: Palette) {
        for code in Style.Code.allCases where code.isReadable {
            let seen = Self.contrast(Self.seen(code, in: palette), palette.background)
            #expect(seen >= min(4.5, palette.plain), "\(code): \(seen)")
        }
    }

    @Test func dimmedWordsAreNot() {
        let low = Self.palettes.filter { Self.contrast(Self.seen(.dim, in: $0), $0.background) < min(4.5, $0.plain) }
        #expect(low.map(\.name).contains("Solarized dark"))
    }

    /// Why there is no colour: each of the sixteen falls below 4.5 in some of the palettes.
    @Test(arguments: 0..<16) func noColourCanBeReadEverywhere(_ number: Int) {
        #expect(Self.palettes.contains { Self.contrast($0.colours[number], $0.background) < min(4.5, $0.plain) })
    }

    @Test func contrastIsAsWCAGHasIt() {
        #expect(abs(Self.contrast(0x000000, 0xFFFFFF) - 21) < 0.001)
        #expect(abs(Self.contrast(0x777777, 0xFFFFFF) - 4.48) < 0.01)
    }

    /// Returns the colour of text in a style: bold keeps it, and dim goes a third of the way to the background.
    private static func seen(_ code: Style.Code, in palette: Palette) -> Int {
        switch code {
        case .bold: return palette.text
        case .dim:
            return [16, 8, 0].reduce(0) { whole, shift in
                let (text, ground) = ((palette.text >> shift) & 0xFF, (palette.background >> shift) & 0xFF)
                return whole | ((2 * text + ground) / 3) << shift
            }
        }
    }

    private static func contrast(_ one: Int, _ other: Int) -> Double {
        let (a, b) = (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func luminance(_ colour: Int) -> Double {
        let parts = [16, 8, 0].map { shift in
            let value = Double((colour >> shift) & 0xFF) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
