pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What one more team adds, hour by hour: bars, or the same as a table. Left and right arrows go from hour to hour.
FocusScope {
    id: bars

    required property var hours // {text, value, share}
    property int pointed: 0
    property bool asTable: false

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: bars.width
        spacing: 6

        RowLayout {
            spacing: 12
            SectionTitle { text: qsTr("One more uniform team, for one hour alone") }
            AppText {
                text: bars.hours[bars.pointed] ? qsTr("%1: adds %2").arg(bars.hours[bars.pointed].text).arg(bars.hours[bars.pointed].value) : qsTr("working it out")
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "hoursAsTable"
                text: bars.asTable ? qsTr("As bars") : qsTr("As a table")
                onClicked: bars.asTable = !bars.asTable
            }
        }
        Row {
            id: graph
            objectName: "hourBars"
            visible: !bars.asTable
            Layout.preferredHeight: 60
            spacing: 4
            activeFocusOnTab: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Worth that one more team adds by hour")
            Accessible.description: bars.hours.map(hour => `${hour.text} ${hour.value}`).join(", ")
            Keys.onLeftPressed: bars.pointed = Math.max(0, bars.pointed - 1)
            Keys.onRightPressed: bars.pointed = Math.min(bars.hours.length - 1, bars.pointed + 1)
            Layout.fillWidth: true

            Repeater {
                model: bars.asTable ? [] : bars.hours
                Item {
                    id: bar
                    required property var modelData
                    required property int index
                    width: (graph.width - graph.spacing * (bars.hours.length - 1)) / Math.max(1, bars.hours.length)
                    height: graph.height

                    Rectangle {
                        anchors.bottom: hour.top
                        width: parent.width
                        height: Math.max(1, (parent.height - hour.height) * bar.modelData.share)
                        radius: 3
                        color: Theme.uniform
                        border.width: graph.activeFocus && bars.pointed === bar.index ? 2 : 0
                        border.color: Theme.focus
                    }
                    MutedText {
                        id: hour
                        anchors.bottom: parent.bottom
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: bar.modelData.text
                        Accessible.ignored: true
                    }
                    HoverHandler { onHoveredChanged: if (hovered) bars.pointed = bar.index }
                }
            }
        }
        GridLayout {
            visible: bars.asTable
            columns: 4
            columnSpacing: 20
            rowSpacing: 4
            Repeater {
                model: bars.asTable ? bars.hours : []
                AppText {
                    required property var modelData
                    text: qsTr("%1: adds %2").arg(modelData.text).arg(modelData.value)
                    Layout.fillWidth: true
                }
            }
        }
    }
}
