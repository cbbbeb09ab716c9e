/// The variables of documents on votes and on the views that a few keep.
enum VoteSchema {
    static let vote = ContextSchema(
        [
            .init("id", "Kortnavnet på avstemningen, for eksempel «AV1»"),
            .init("navn", "Hva det ble stemt over"),
            .init("måte", "Hvordan det ble valgt, for eksempel «3 prikker hver, anonymt»"),
            .init("stemte", "Hvor mange som stemte, også blankt"),
            .init("blanke", "Hvor mange av dem som stemte blankt; tom når ingen gjorde det"),
            .init("tabell", "Tabell med resultatet og spredningen", .table),
        ], title: "En avstemning")

    static let dissent = ContextSchema(
        ToolSchema.link.fields + [
            .init("syn", "Hva mindretallet mener, og hvorfor"),
            .init("hvem", "Hvem som mener det; tom når det ikke er sagt"),
        ], title: "Et mindretallssyn")
}
