// A terminal to run programs on, and seeded chance. Apart from the rest, so that the benchmarks and the crash harness
// need not link the test library.
@_exported import PtySupport
@_exported import RandomSupport
