import Planning

extension Fact {
    /// Checks that a fact can be understood. That it is not known always can.
    ///
    /// - Throws: `notAPeriod`, `notAMonth` or `notInhabitants`, with what to write instead.
    ///
    /// - Parameter process: The process it is of, which may count months from the same month every year.
    package static func check(_ text: String, as fact: String, in process: Process? = nil) throws(Problem) {
        guard !Answer.isUnknown(text) else { return }
        switch fact {
        case period:
            do throws(PlanPeriod.Fault) {
                _ = try PlanPeriod.years(text)
            } catch {
                throw .time(.notAPeriod(text, error))
            }
        case goalPeriod:
            do throws(PlanPeriod.Fault) {
                _ = try PlanPeriod.printedGoalYears(text)
            } catch {
                throw .time(.notAPeriod(text, error))
            }
        case start:
            let first = process?.firstMonth == nil ? UnderstoodDate.beginning(text) : UnderstoodDate(text)
            guard first?.start != nil else { throw .time(.notAMonth(text)) }
        case inhabitants:
            guard JointMember.count(text) != nil else { throw .joint(.notInhabitants(text)) }
        default: break
        }
    }
}
