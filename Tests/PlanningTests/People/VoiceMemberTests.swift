import TestSupport
import Testing

@testable import Planning

/// Who of those present a group is, as far as their roles and names tell.
struct VoiceMemberTests {
    private func members(_ voice: String) -> [String] {
        let reading = PeopleSample.workshop().reading
        return reading.members(of: voice, among: reading.participants).map { reading.mainText(of: $0) }
    }

    @Test func aRoleWithAWordOfTheGroupIsOfIt() {
        #expect(members("NAV/sosial") == ["Leder", "Veileder"])
        #expect(members("Helse- og omsorg") == ["Lege"])
    }

    @Test func theSameStemIsTheSameWord() {
        #expect(members("Politisk") == ["Ordfører"])
    }

    @Test func nobodyIsOfAGroupThatNoRoleNames() {
        #expect(members("Boligforvaltning") == [])
        #expect(members("og") == [])
    }
}
