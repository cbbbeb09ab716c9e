import Journal

/// Runs what may fail in the journal, and says it as a `Problem`.
func orProblem<Value>(_ body: () throws -> Value) throws(Problem) -> Value {
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
