pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What the plan does, each figure with its reason, and every rule it breaks.
ColumnLayout {
    id: figures

    required property PlanBoard board
    signal tradeOffAsked

    spacing: 10

    RowLayout {
        MutedText {
            text: qsTr("Harm covered")
            font.pixelSize: Theme.bodySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        AppText {
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            Layout.maximumWidth: 190
            text: figures.board.coveredText.length > 0 ? figures.board.coveredText : qsTr("checking")
            color: figures.board.coveredText.length > 0 ? Theme.text : Theme.muted
        }
    }
    ProgressStrip {
        name: qsTr("Harm covered")
        value: Math.min(1, figures.board.coveredShare)
        implicitHeight: 10
        Layout.fillWidth: true
    }
    MutedText {
        text: qsTr("100 % = every hotspot of the set for 15 minutes every two hours; more visits bring more")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: figures.board.figures
        FigureRow {
            required property var modelData
            label: modelData.label
            value: modelData.value
            why: modelData.why
            valueColor: modelData.tone === "good" ? Theme.walk : modelData.tone === "alert" ? Theme.alert : Theme.text
        }
    }
    CertificateRow {
        board: figures.board
        actions: AppButton {
            objectName: "tradeOffButton"
            text: qsTr("Unpredictability…")
            enabled: figures.board.editable && !figures.board.planning
            Accessible.description: qsTr("What of the worth is given to be harder to foresee")
            onClicked: figures.tradeOffAsked()
            Layout.fillWidth: true
        }
        Layout.fillWidth: true
    }
    Repeater {
        model: figures.board.breaches
        BreachCard {
            board: figures.board
            Layout.fillWidth: true
        }
    }
}
