import Journal

/// Runs `body`, and throws what goes wrong in the journal as a `Problem`.
package func translatingErrors<Value>(_ body: () throws -> Value) throws(Problem) -> Value {
    do {
        return try body()
    } catch let problem as Problem {
        throw problem
    } catch let problem as JournalProblem {
        throw .journal(problem)
    } catch {
        preconditionFailure("Journals and drafts throw nothing else: \(error)")
    }
}
