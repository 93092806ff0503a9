pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What of the worth is given so that those who saw the last weeks cannot foresee the night: the plans to choose from.
ModalSheet {
    id: sheet

    required property PlanBoard board
    property bool asTable: false
    readonly property alias desk: tradeOff
    readonly property bool hasCurve: tradeOff.points.length > 0 && tradeOff.obstacle.length === 0

    function ask(): void {
        open();
        if (tradeOff.points.length === 0)
            tradeOff.start();
    }
    function take(row: int): void {
        if (row >= 0 && row < tradeOff.points.length && tradeOff.pick(row))
            accept();
    }

    title: qsTr("Unpredictability")
    acceptText: qsTr("Take this plan")
    acceptEnabled: hasCurve && chart.current >= 0 && !tradeOff.points[chart.current].chosen
    closesOnAccept: false
    preferredWidth: 640
    onAcceptPressed: take(chart.current)
    onClosed: tradeOff.stop()
    onHasCurveChanged: if (hasCurve && opened) chart.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: 12

        TradeOffDesk {
            id: tradeOff
            board: sheet.board
        }
        MutedText {
            text: qsTr("Fixed times are followed by more crime nearby. Each point is a plan for this night: the farther left, the less somebody who saw the last 28 days could foresee it; the higher, the more harm it covers.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        MutedText {
            objectName: "tradeOffMethod"
            text: qsTr("How predictability is counted: somebody who watched the nights before guesses as many visits as the plan has, each a place and a minute. A guess within 15 minutes is a hit. What luck alone would hit is taken off: 0 is no better than luck, 1 is every visit.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            visible: tradeOff.running
            spacing: 12
            Layout.fillWidth: true
            ProgressStrip {
                name: qsTr("Plans between worth and surprise")
                value: tradeOff.progress
                Layout.fillWidth: true
            }
            AppButton {
                text: qsTr("Stop")
                onClicked: tradeOff.stop()
            }
        }
        AppText {
            visible: text.length > 0
            text: tradeOff.obstacle
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TradeOffChart {
            id: chart
            objectName: "tradeOffChart"
            visible: sheet.hasCurve && !sheet.asTable
            points: tradeOff.points
            present: tradeOff.present
            onPicked: row => sheet.take(row)
            Layout.fillWidth: true
        }
        ListView {
            id: table
            objectName: "tradeOffTable"
            visible: sheet.hasCurve && sheet.asTable
            model: tradeOff.points
            clip: true
            activeFocusOnTab: true
            currentIndex: chart.current
            Accessible.role: Accessible.Table
            Accessible.name: chart.Accessible.name
            Keys.onReturnPressed: sheet.take(currentIndex)
            Keys.onUpPressed: chart.step(-1)
            Keys.onDownPressed: chart.step(1)
            Layout.fillWidth: true
            Layout.preferredHeight: chart.implicitHeight

            delegate: RowDelegate {
                id: row
                clicksOnEnter: false
                required property int index
                required property var modelData
                width: table.width
                title: row.modelData.title
                subtitle: row.modelData.detail
                unfolded: true // what it costs is what one compares
                figure: row.modelData.chosen ? qsTr("the plan") : ""
                highlighted: chart.current === row.index
                onClicked: chart.current = row.index
            }
        }
        AppText {
            visible: sheet.hasCurve && !sheet.asTable && text.length > 0
            text: chart.current >= 0 ? qsTr("%1. %2.").arg(tradeOff.points[chart.current]?.title ?? "").arg(tradeOff.points[chart.current]?.detail ?? "") : ""
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        MutedText {
            visible: sheet.hasCurve && text.length > 0
            text: tradeOff.present.title ? qsTr("✕ %1").arg(tradeOff.present.title) : ""
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8
            Chip {
                visible: sheet.hasCurve
                text: qsTr("Table")
                checked: sheet.asTable
                onToggled: sheet.asTable = checked
            }
            AppButton {
                visible: !tradeOff.running && tradeOff.points.length === 0 && tradeOff.obstacle.length === 0
                text: qsTr("Work it out")
                enabled: sheet.board.editable
                onClicked: tradeOff.start()
            }
        }
    }
}
