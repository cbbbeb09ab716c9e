import Library

/// Each kind of fault a process file can have; a new one does not compile before it is named here.
enum ProcessFaultName: String, CaseIterable {
    case noSuchProcess, noProcessFile, unreadable, notAFile, outsideFolder, idDiffersFromFolder, tooBig, tooDeep,
        notUTF8, controlCharacter, emptyFile, severalDocuments, complexKey, unsupported, syntax, catalogue, unknownKey,
        misplacedKey, missingKey, duplicateKey, emptyValue, wrongType, unknownValue, outOfRange, badID, badPrefix,
        needsOne, onlyOne, choicesInColumn, noPrefix, duplicateName, prefixTaken, unknownTool, unknownPrompt,
        unknownColumn, missingColumn, unknownAnswer, noItems, itself, unfit
}

extension ProcessProblem.Fault {
    var name: ProcessFaultName {
        switch self {
        case .noSuchProcess: .noSuchProcess
        case .noProcessFile: .noProcessFile
        case .unreadable: .unreadable
        case .notAFile: .notAFile
        case .outsideFolder: .outsideFolder
        case .idDiffersFromFolder: .idDiffersFromFolder
        case .tooBig: .tooBig
        case .tooDeep: .tooDeep
        case .notUTF8: .notUTF8
        case .controlCharacter: .controlCharacter
        case .emptyFile: .emptyFile
        case .severalDocuments: .severalDocuments
        case .complexKey: .complexKey
        case .unsupported: .unsupported
        case .syntax: .syntax
        case .catalogue: .catalogue
        case .unknownKey: .unknownKey
        case .misplacedKey: .misplacedKey
        case .missingKey: .missingKey
        case .duplicateKey: .duplicateKey
        case .emptyValue: .emptyValue
        case .wrongType: .wrongType
        case .unknownValue: .unknownValue
        case .outOfRange: .outOfRange
        case .badID: .badID
        case .badPrefix: .badPrefix
        case .needsOne: .needsOne
        case .onlyOne: .onlyOne
        case .choicesInColumn: .choicesInColumn
        case .noPrefix: .noPrefix
        case .duplicateName: .duplicateName
        case .prefixTaken: .prefixTaken
        case .unknownTool: .unknownTool
        case .unknownPrompt: .unknownPrompt
        case .unknownColumn: .unknownColumn
        case .missingColumn: .missingColumn
        case .unknownAnswer: .unknownAnswer
        case .noItems: .noItems
        case .itself: .itself
        case .unfit: .unfit
        }
    }
}

enum SyntaxFaultName: String, CaseIterable {
    case tab, colon, indentation, openQuote, afterQuote, openBracket, missingColon, reservedSign, escape,
        blockText, other
}

extension SyntaxFault {
    var name: SyntaxFaultName {
        switch self {
        case .tab: .tab
        case .colon: .colon
        case .indentation: .indentation
        case .openQuote: .openQuote
        case .afterQuote: .afterQuote
        case .openBracket: .openBracket
        case .missingColon: .missingColon
        case .reservedSign: .reservedSign
        case .escape: .escape
        case .blockText: .blockText
        case .other: .other
        }
    }
}
