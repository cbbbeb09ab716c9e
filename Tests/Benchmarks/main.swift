import Glibc

// Measures Boplan against its peers and prints a table. It measures, and never fails for being slow.
//
//     Benchmarks .build/release/boplan [PART OF A NAME]

guard CommandLine.arguments.count > 1, let path = realpath(CommandLine.arguments[1], nil) else {
    print("usage: Benchmarks PATH-TO-BOPLAN [PART OF A NAME]")
    exit(2)
}
let wanted = CommandLine.arguments.dropFirst(2).first ?? ""
do {
    let bench = try Bench(boplan: String(cString: path))
    defer { bench.cleanUp() }
    print("\(bench.events.count) events; medians, each run in turn with its peer\n")
    print(Table.heading)
    for (name, measure) in bench.measurements where name.contains(wanted) {
        print(Table.rows(try measure()))
        fflush(nil)
    }
} catch {
    print("the benchmarks stopped: \(error)")
}
