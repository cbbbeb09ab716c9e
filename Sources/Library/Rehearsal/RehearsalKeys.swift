/// The keys of a facilitator's script: `øving/manus.yaml` in the folder of a process.
enum RehearsalKeys {
    static let steps = Key.required("steg", .records(RehearsalStepKeys.table), "Manus, verktøy for verktøy")

    static let table = KeyTable(title: "manuset", keys: [steps])
}

/// The keys of the script for one tool.
enum RehearsalStepKeys {
    static let tool = Key.required("verktøy", .id, "Verktøyet det gjelder")
    static let say = Key.required("si", .text, "Hva den som leder, kan si")
    static let happens = Key.required("skjer", .text, "Hva som pleier å skje, og hva som hjelper da")
    static let silence = Key.required("stille", .text, "Hva som hjelper når ingen sier noe")

    static let table = KeyTable(title: "steget", keys: [tool, say, happens, silence])
}
