import Planning

extension Stamp {
    init(_ ticks: UInt64, device: UInt32 = 1) {
        self.init(ticks: ticks, device: device)
    }
}

/// An action of one event.
func said(_ ticks: UInt64, _ change: Change, device: UInt32 = 1, by author: String = "") -> Event {
    let stamp = Stamp(ticks, device: device)
    return Event(stamp: stamp, action: stamp, author: author, change: change)
}

/// A value written on the basis of those given, ticks of the same device.
func said(
    _ ticks: UInt64, _ register: Register, _ value: String, over basis: [Stamp] = [], device: UInt32 = 1,
    by author: String = ""
) -> Event {
    said(ticks, .assign(register, value: value, basis: basis), device: device, by: author)
}
