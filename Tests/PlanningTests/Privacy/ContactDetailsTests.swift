import Testing

@testable import Planning

struct ContactDetailsTests {
    @Test(arguments: [
        "Ring 912 34 567", "tlf. 22 22 22 22", "+47 22 22 22 22", "0047 912 34 567", "41234567",
        "skriv til post@kommune.example", "(post@kommune.example)", "<a.b@c.example>",
    ])
    func areSeen(text: String) {
        #expect(ContactDetails.areIn(text))
    }

    @Test(arguments: [
        "", "400 000", "10 000 000", "6000000", "2013–2014", "2013-2014", "2012-06-30", "@", "a@b", "e-post @ kontoret",
        "62 nye boliger, 20 av dem, 54 nybygde", "0150 Oslo", "§ 5-1", "20 000 000 kroner",
    ])
    func otherTextIsLeftAlone(text: String) {
        #expect(!ContactDetails.areIn(text))
    }
}
