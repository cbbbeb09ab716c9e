import Glibc
import Testing

@testable import Documents

/// Colours that everybody can tell apart, on screen and printed in grey.
struct PictureLooksTests {
    private static let drawn = PictureSamples.sizes.flatMap(PictureSamples.all).flatMap(\.sheets).flatMap(\.marks)

    @Test func allTextCanBeRead() {
        var pairs: [String: Double] = [:]
        for case .text(let line) in Self.drawn {
            let contrast = line.lettering.ink.contrast(with: line.ground)
            pairs["\(line.lettering.ink) on \(line.ground)"] = contrast
            #expect(line.lettering.size >= 8, "«\(line.text)» is smaller than people can read")
        }
        #expect(pairs.count > 5, "\(pairs)")
        for (pair, contrast) in pairs { #expect(contrast >= 4.5, "\(pair): \(contrast)") }
    }

    /// What is faint or tinted guides the eye, and means nothing by itself.
    @Test func allMarksThatMeanSomethingStandOut() {
        for mark in Self.drawn {
            for ink in mark.inks where ink != .faint && ink != .tint && ink != .paper {
                #expect(ink.contrast(with: .paper) >= 3 && ink.contrast(with: .tint) >= 3, "\(ink) in \(mark)")
            }
        }
    }

    /// In grey a label is known by its shape: full, open, or open and dashed. So are bars and dots.
    @Test func labelsCanBeToldApartWithoutColour() {
        func signs(_ look: Label.Look) -> [String] {
            var drawing = Drawing()
            Label("T1", look).draw(in: &drawing, x: 0, top: 0)
            guard case .label(_, let fill, let stroke) = drawing.marks[0] else { return [] }
            return [fill.luminance < 0.2 ? "dark" : "light", stroke.isDashed ? "dashed" : "whole"]
        }
        #expect(signs(.own) == ["dark", "whole"])
        #expect(signs(.onlyVoices) == ["light", "whole"])
        #expect(signs(.spread) == ["light", "dashed"])
    }

    @Test func theSameModelIsTheSamePicture() {
        for count in PictureSamples.sizes { #expect(PictureSamples.all(count) == PictureSamples.all(count)) }
    }

    @Test func numbersAreShortAndInNoLanguage() {
        let written = [0, 1, 12.34, 12.36, -0.5, 0.04, 454].map(SVG.number)
        #expect(written == ["0", "1", "12.3", "12.4", "-0.5", "0", "454"])
    }
}

extension Mark {
    fileprivate var inks: [Ink] {
        switch self {
        case .box(_, let fill, let stroke, _), .circle(_, _, let fill, let stroke):
            [fill, stroke?.ink].compactMap { $0 }
        case .label(_, let fill, let stroke): [fill, stroke.ink]
        case .line(_, _, let stroke): [stroke.ink]
        case .polygon(_, let fill): [fill]
        case .text: []
        }
    }
}

extension Ink {
    /// As WCAG 2.1 has it.
    fileprivate var luminance: Double {
        let number = Int(rawValue.dropFirst(), radix: 16)!
        let parts = [number >> 16, number >> 8 & 255, number & 255].map { part -> Double in
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    fileprivate func contrast(with other: Ink) -> Double {
        let (one, two) = (luminance + 0.05, other.luminance + 0.05)
        return max(one, two) / min(one, two)
    }
}
