import QtQuick

// Body text in the theme's type; figures are tabular.
Text {
    property bool strong: false

    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    font.weight: strong ? Font.DemiBold : Font.Normal
    font.features: ({ "tnum": 1 })
    textFormat: Text.PlainText
    linkColor: Theme.accentText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
