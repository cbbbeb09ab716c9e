/// Folders in the repository, found from where this file is.
let here = String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/")!))
let repository = here + "/../.."
let workshops = repository + "/Workshops"
let fixtures = here + "/Fixtures"
