/// What is said while another program holds the file, on one line.
func nbWaitsForAnother(_ path: String) -> String {
    "Et annet program bruker fila \(path). Venter i inntil ti sekunder; Ctrl-C avbryter."
}
