/// The keys of a file of labels in another language: `språk/nn.yaml` in the folder of a process.
enum WordingKeys {
    static let words = Key.optional(
        "ord", .dictionary, "Det som står i prosessens filer, og hva det heter på det andre språket")
    static let same = Key.optional("likt", .texts, "Det som heter det samme på begge språk")

    static let table = KeyTable(title: "ordene", keys: [words, same])
}
