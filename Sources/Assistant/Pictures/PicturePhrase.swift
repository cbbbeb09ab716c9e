/// What the assistant says of the pictures it makes.
package enum PicturePhrase: Sendable {
    case nothingToDraw
}
