pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// What is evaluated, when, and against what.
Panel {
    id: question

    required property EvaluationDesk desk
    property bool byDay: false

    // As high as the page: what is in it takes its height from it.
    implicitHeight: 0

    Flickable {
        id: room
        anchors.fill: parent
        anchors.bottomMargin: acts.height + 10
        clip: true
        contentHeight: column.implicitHeight
        T.ScrollBar.vertical: AppScrollBar {}

        ColumnLayout {
            id: column
            width: room.width - 12
            spacing: 10

            Choice {
                objectName: "evaluationSubject"
                label: qsTr("What was done where")
                focus: true
                model: [qsTr("Hotspots of a set"), qsTr("A site"), qsTr("An operation")]
                currentIndex: question.desk.subject
                onActivated: index => question.desk.subject = index
                Layout.fillWidth: true
            }
            Choice {
                objectName: "evaluationSet"
                visible: question.desk.subject === 0
                label: qsTr("Hotspot set")
                model: question.desk.setNames
                currentIndex: question.desk.set
                displayText: count === 0 ? qsTr("none is saved") : currentText
                onActivated: index => question.desk.set = index
                Layout.fillWidth: true
            }
            ListView {
                id: hotspotList
                objectName: "evaluationHotspots"
                visible: question.desk.subject === 0 && count > 0
                clip: true
                model: question.desk.hotspots
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Hotspots that are evaluated")
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(150, contentHeight)
                T.ScrollBar.vertical: AppScrollBar {}
                delegate: Check {
                    required property var modelData
                    width: hotspotList.width - 12
                    text: qsTr("%1 · %2").arg(modelData.rank).arg(modelData.name)
                    checked: modelData.chosen
                    onToggled: {
                        const at = hotspotList.contentY;
                        question.desk.chooseHotspot(modelData.rank, checked);
                        hotspotList.contentY = at;
                    }
                }
            }
            Field {
                objectName: "evaluationSite"
                visible: question.desk.subject === 1
                label: qsTr("Site")
                placeholder: qsTr("A name of the map, or TQ 2990 8050")
                maximumLength: 80
                text: question.desk.site
                onEdited: question.desk.site = text
                onAccepted: question.desk.run()
                Layout.fillWidth: true
            }
            Choice {
                objectName: "evaluationSitesFound"
                visible: question.desk.subject === 1 && count > 0
                name: qsTr("Places found")
                model: question.desk.sitesFound
                textRole: "text"
                currentIndex: -1
                displayText: count === 1 ? qsTr("One found: choose it") : qsTr("Choose one of %1").arg(count)
                onActivated: index => question.desk.chooseSite(index)
                Layout.fillWidth: true
            }
            Stepper {
                visible: question.desk.subject === 1
                label: qsTr("All within metres")
                from: 25
                to: 2000
                stepSize: 25
                value: question.desk.radius
                onModified: value => question.desk.radius = value
                Layout.fillWidth: true
            }
            Choice {
                objectName: "evaluationOperation"
                visible: question.desk.subject === 2
                label: qsTr("Operation")
                model: question.desk.operationNames
                currentIndex: question.desk.operation
                onActivated: index => question.desk.operation = index
                Layout.fillWidth: true
            }
            EvaluationWindow {
                desk: question.desk
                which: "before"
                title: qsTr("Before")
                byDay: question.byDay
                Layout.fillWidth: true
            }
            EvaluationWindow {
                desk: question.desk
                which: "after"
                title: qsTr("After")
                byDay: question.byDay
                Layout.fillWidth: true
            }
            Check {
                objectName: "evaluationByDay"
                visible: !question.desk.counts
                text: qsTr("By day, where offences have days")
                checked: question.byDay
                onToggled: question.byDay = checked
                Layout.fillWidth: true
            }
            Choice {
                visible: question.desk.hasBothSources
                label: qsTr("Records")
                model: [qsTr("Single offences"), qsTr("Counts by place and month")]
                currentIndex: question.desk.counts ? 1 : 0
                onActivated: index => {
                    question.byDay = false;
                    question.desk.counts = index === 1;
                }
                Layout.fillWidth: true
            }
            Check {
                text: qsTr("Only offences against women and girls")
                checked: question.desk.vawgOnly
                onToggled: question.desk.vawgOnly = checked
                Layout.fillWidth: true
            }
            Stepper {
                label: qsTr("Ring for displacement, metres")
                from: 0
                to: 2000
                stepSize: 50
                value: question.desk.buffer
                onModified: value => question.desk.buffer = value
                Layout.fillWidth: true
            }
            Check {
                objectName: "evaluationCompared"
                text: qsTr("Against comparison areas")
                checked: question.desk.compared
                onToggled: question.desk.compared = checked
                Layout.fillWidth: true
            }
        }
    }
    ColumnLayout {
        id: acts
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 8

        ProgressStrip {
            visible: question.desk.busy
            value: question.desk.progress
            name: qsTr("Evaluating")
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8
            AppButton {
                objectName: "runEvaluation"
                text: qsTr("Evaluate")
                primary: true
                enabled: !question.desk.busy
                onClicked: question.desk.run()
            }
            AppButton {
                visible: question.desk.busy
                text: qsTr("Stop")
                onClicked: question.desk.cancel()
            }
        }
    }
}
