import FuzzEntries
import Glibc

/// Which entry is fed: what the variable `FUZZ` names.
private let entry: FuzzEntry = {
    let name = getenv("FUZZ").map { String(cString: $0) } ?? ""
    guard let entry = FuzzEntry.named(name) else {
        fatalError("FUZZ is to be one of \(FuzzEntry.all.map(\.name).joined(separator: ", "))")
    }
    return entry
}()

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
public func feed(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
        try entry.run(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
        fatalError("Broken promise: \(error)")
    }
    return 0
}

public typealias ArgumentList = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

/// libFuzzer's own beginning. SwiftPM names a program's beginning after its target, and the library's `main`
/// is passed over.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<ArgumentList>,
    _ feed: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_cdecl("Fuzz_main")
public func main(_ count: CInt, _ arguments: ArgumentList) -> CInt {
    var (count, arguments) = (count, arguments)
    return runDriver(&count, &arguments, feed)
}
