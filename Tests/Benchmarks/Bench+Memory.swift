import Glibc
import PtySupport

/// The most memory that was held at once.
extension Bench {
    func memory() throws -> [Result] {
        var results = [
            Result(what: "peak memory of start, \(events.count) events", ours: try promptMemory(), unit: "MB")
        ]
        guard let tools = toolFolder else { return results }
        for format in ["docx", "pdf"] {
            let run = try Run(
                boplan, ["eksporter", plan, "handlingsplan", "--format", format, "--til", folder],
                environment: ["BOPLAN_TOOLS": tools])
            let peak = Double(try run.finish()) / 1024
            results.append(Result(what: "peak memory of export to \(format), tools included", ours: peak, unit: "MB"))
        }
        return results
    }

    private func promptMemory() throws -> Double {
        let process = try PtyProcess([boplan, large])
        try process.expectLine("Molde>")
        let text = try contents(of: "/proc/\(process.processID)/status")
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first).flatMap { Double($0) }.map { $0 / 1024 }
            ?? 0
    }
}
