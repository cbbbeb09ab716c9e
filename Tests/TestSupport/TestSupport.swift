// A terminal to run programs on. Apart from the rest, so that the benchmarks need not link the test library.
@_exported import PtySupport
