// Secondary text.
AppText {
    color: Theme.muted
    font.pixelSize: Theme.smallSize
}
