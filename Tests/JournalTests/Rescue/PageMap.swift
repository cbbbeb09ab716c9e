import Foundation

/// Which pages of a healthy workshop file hold each row, read straight from the bytes
/// (sqlite.org/fileformat.html) and so without what is tested.
struct PageMap {
    static let pageSize = 4096

    /// By rowid, the numbers of the pages its row is on; the first page of the file is 1.
    private(set) var pages: [Int64: Set<Int>] = [:]
    private let bytes: [UInt8]

    init(_ file: Data) {
        bytes = [UInt8](file)
        for page in 2...bytes.count / Self.pageSize where bytes[(page - 1) * Self.pageSize] == 0x0D { readLeaf(page) }
    }

    /// The rows that have nothing on these pages.
    func rows(apartFrom isDamaged: (Int) -> Bool) -> [Int64] {
        pages.filter { !$0.value.contains(where: isDamaged) }.keys.sorted()
    }

    private mutating func readLeaf(_ page: Int) {
        let start = (page - 1) * Self.pageSize
        for cell in 0..<number(at: start + 3, bytes: 2) {
            var place = start + number(at: start + 8 + 2 * cell, bytes: 2)
            let size = varint(&place)
            let row = Int64(varint(&place))
            pages[row] = [page]
            follow(overflowOf: size, at: place, row: row)
        }
    }

    private mutating func follow(overflowOf size: Int, at place: Int, row: Int64) {
        let usable = Self.pageSize
        guard size > usable - 35 else { return }
        let least = (usable - 12) * 32 / 255 - 23
        let most = least + (size - least) % (usable - 4)
        var next = number(at: place + (most <= usable - 35 ? most : least), bytes: 4)
        while next != 0 {
            pages[row]?.insert(next)
            next = number(at: (next - 1) * Self.pageSize, bytes: 4)
        }
    }

    private func number(at place: Int, bytes count: Int) -> Int {
        bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private func varint(_ place: inout Int) -> Int {
        var value = 0
        repeat {
            value = value << 7 | Int(bytes[place] & 0x7F)
            place += 1
        } while bytes[place - 1] & 0x80 != 0
        return value
    }
}
