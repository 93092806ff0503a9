pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// What the marks of the timeline mean, on request.
AppButton {
    id: legend

    readonly property list<var> entries: [
        { "mark": "uniform", "text": qsTr("Visit in uniform") },
        { "mark": "plain", "text": qsTr("Visit in plain clothes") },
        { "mark": "uniformLine", "text": qsTr("The team is under way or waits, in uniform") },
        { "mark": "plainLine", "text": qsTr("The same in plain clothes: the short dashes") },
        { "mark": "duty", "text": qsTr("Duty: a place and a time that the orders ask for") },
        { "mark": "break", "text": qsTr("Refreshment break (refs)") },
        { "mark": "note", "text": qsTr("A rule gives notice of this visit, such as no s.34 authority there and then") },
        { "mark": "alert", "text": qsTr("A rule is broken: no approval until it is mended") },
        { "mark": "lock", "text": qsTr("Locked: the planner never moves it") }
    ]

    objectName: "timelineLegend"
    text: qsTr("Legend")
    implicitHeight: Theme.sized(28)
    leftPadding: 10
    rightPadding: 10
    font.pixelSize: Theme.smallSize
    Accessible.description: qsTr("What the marks of the timeline mean")
    onClicked: popup.visible ? popup.close() : popup.open()

    T.Popup {
        id: popup
        objectName: "legendPopup"
        y: -implicitHeight - 6
        implicitWidth: column.implicitWidth + 32
        implicitHeight: column.implicitHeight + 24
        leftPadding: 16
        topPadding: 12
        bottomPadding: 12
        margins: 6
        focus: true
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

        contentItem: ColumnLayout {
            id: column
            spacing: 6

            Repeater {
                model: legend.entries

                RowLayout {
                    id: entry
                    required property var modelData
                    spacing: 12

                    Item {
                        readonly property string mark: entry.modelData.mark
                        implicitWidth: 28
                        implicitHeight: 20

                        Rectangle {
                            anchors.fill: parent
                            visible: ["uniform", "plain", "break", "note", "alert"].indexOf(parent.mark) >= 0
                            radius: 5
                            color: parent.mark === "break" ? Theme.line : parent.mark === "plain" ? Theme.soft(Theme.plain, 0.12) : parent.mark === "alert" ? Theme.alert : Theme.uniform
                            border.width: parent.mark === "plain" || parent.mark === "note" ? 2 : 0
                            border.color: parent.mark === "plain" ? Theme.plain : Theme.accent
                        }
                        PaintedPath {
                            anchors.fill: parent
                            visible: parent.mark === "duty"
                            path: "M7 1 H21 L27 10 L21 19 H7 L1 10 Z"
                            fill: Theme.uniform
                        }
                        Row {
                            anchors.centerIn: parent
                            visible: parent.mark === "uniformLine" || parent.mark === "plainLine"
                            spacing: parent.mark === "plainLine" ? 4 : 0
                            Repeater {
                                model: 3
                                Rectangle {
                                    width: 7
                                    height: 2
                                    color: entry.modelData.mark === "plainLine" ? Theme.plain : Theme.uniform
                                }
                            }
                        }
                        Icon {
                            visible: ["note", "alert", "lock"].indexOf(parent.mark) >= 0
                            anchors.centerIn: parent.mark === "lock" ? parent : undefined
                            x: -6
                            y: -6
                            name: parent.mark === "lock" ? "lock" : "warning"
                            size: 14
                            color: parent.mark === "lock" ? Theme.text : parent.mark === "alert" ? Theme.alert : Theme.accentText
                        }
                    }
                    AppText {
                        text: entry.modelData.text
                        font.pixelSize: Theme.smallSize
                    }
                }
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.color: Theme.line
        }
    }
}
