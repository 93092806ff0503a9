pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What came of the walks: the measures, whom to chase, and the places that were walked more than once.
FocusScope {
    id: page

    readonly property alias desk: measuresDesk
    signal chaseOpened(string key)
    signal walkAsked(string walk)

    MeasuresDesk { id: measuresDesk }
    Spinner {
        anchors.centerIn: parent
        running: measuresDesk.busy && measuresDesk.measures.length === 0
    }
    RowLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 24
        visible: measuresDesk.any

        SheetScroll {
            spacing: 14
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2

            DateField {
                objectName: "measuresFrom"
                focus: true
                optional: true
                label: qsTr("Walks and requests since (empty: all)")
                iso: measuresDesk.from
                onPicked: iso => measuresDesk.from = iso
                Layout.fillWidth: true
            }
            Repeater {
                model: measuresDesk.measures
                FigureRow {
                    required property var modelData
                    label: modelData.label
                    value: modelData.value
                    why: modelData.why
                }
            }
        }
        ColumnLayout {
            spacing: 8
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3

            SectionTitle { text: qsTr("To chase today") }
            ChaseList {
                objectName: "chaseList"
                rows: measuresDesk.chases
                name: qsTr("Partners to chase")
                empty: qsTr("Nobody is to be chased today. Set “Chase on” at an action, and it stands here on that day.")
                onOpened: key => page.chaseOpened(key)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            SectionTitle { text: qsTr("Walked more than once") }
            ChaseList {
                objectName: "repeatList"
                rows: measuresDesk.repeats
                name: qsTr("Places walked more than once")
                empty: qsTr("No place was walked twice. Walks are compared where they begin within 150 m of one another, or have the same place.")
                onOpened: key => page.walkAsked(key)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 48)
        visible: !measuresDesk.any
        iconName: "walks"
        title: qsTr("Nothing to measure yet")
        text: qsTr("Log a walk, or note a request. Then this page says how many concerns were answered, and how soon.")
    }
}
