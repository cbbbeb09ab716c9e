import Documents
import Journal
import Library
import Publishing

/// Runs `body`, and throws what goes wrong in the journal, the process files or the documents as a `Problem`.
package func translatingErrors<Value>(_ body: () throws -> Value) throws(Problem) -> Value {
    do {
        return try body()
    } catch let problem as Problem {
        throw problem
    } catch let problem as JournalProblem {
        throw .journal(problem)
    } catch let problem as DocumentProblem {
        throw .document(problem)
    } catch let problem as PaperProblem {
        throw .paper(problem)
    } catch let failure as ProcessFailure {
        throw .process(failure)
    } catch {
        preconditionFailure("Nothing below throws anything else: \(error)")
    }
}
