import Planning

extension ContactDetails {
    /// A word on a telephone number or an e-mail address in what was said.
    package static let warning: Message =
        "Her står det et telefonnummer eller en e-postadresse. Er den privat, bør den ikke stå her. /angre tar det ut av planen, men historikken husker det."
}
