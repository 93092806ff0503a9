import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// Which plan, which copy, what state, and what to do with it.
Rectangle {
    id: inspector

    required property BriefDesk desk
    readonly property int planCount: planChoice.count
    readonly property bool ready: desk.planId.length > 0 && !desk.busy
    signal pdfWanted
    signal htmlWanted
    signal presentWanted

    color: Theme.surface

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    Flickable {
        id: pane
        anchors.fill: parent
        contentHeight: parts.implicitHeight + 2 * Theme.margin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: AppScrollBar {}
        FocusInView {
            view: pane
            content: parts
        }

        ColumnLayout {
            id: parts
            x: Theme.margin
            y: Theme.margin
            width: pane.width - 2 * Theme.margin
            height: Math.max(implicitHeight, pane.height - 2 * Theme.margin)
            spacing: 12

            Choice {
                id: planChoice
                objectName: "planChoice"
                label: qsTr("Plan")
                model: inspector.desk.plans
                textRole: "text"
                valueRole: "plan"
                currentIndex: count > 0 ? indexOfValue(inspector.desk.planId) : -1
                displayText: currentIndex < 0 ? qsTr("Choose a plan") : currentText
                onActivated: inspector.desk.openPlan(currentValue)
                Layout.fillWidth: true
            }
            Stepper {
                objectName: "copyNumber"
                label: qsTr("Copy number")
                from: 1
                to: 9999
                value: inspector.desk.copyNumber
                onModified: value => inspector.desk.copyNumber = value
            }
            SectionTitle {
                visible: text.length > 0
                text: inspector.desk.reference
                Layout.fillWidth: true
            }
            StatusPill {
                visible: inspector.desk.reference.length > 0
                status: inspector.desk.status
                text: inspector.desk.statusText
            }
            MutedText {
                visible: inspector.desk.returnBy.length > 0
                text: qsTr("Return or destroy by %1").arg(inspector.desk.returnBy)
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            AppText {
                visible: inspector.desk.reference.length > 0 && inspector.desk.draft
                text: qsTr("Every page says DRAFT until the plan is approved on Plan.")
                color: Theme.alert
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            Banner {
                visible: inspector.desk.notice.length > 0 || inspector.desk.errorText.length > 0
                kind: inspector.desk.errorText.length > 0 ? "error" : "notice"
                text: inspector.desk.errorText.length > 0 ? inspector.desk.errorText : inspector.desk.notice
                onClosed: inspector.desk.dismiss()
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "present"
                enabled: inspector.ready && inspector.desk.reference.length > 0
                text: qsTr("Present (F5)")
                onClicked: inspector.presentWanted()
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "exportPdf"
                primary: true
                enabled: inspector.ready
                text: qsTr("Export PDF…")
                onClicked: inspector.pdfWanted()
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "exportHtml"
                enabled: inspector.ready
                text: qsTr("Export HTML…")
                onClicked: inspector.htmlWanted()
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "print"
                enabled: inspector.ready
                text: qsTr("Print…")
                onClicked: inspector.desk.print()
                Layout.fillWidth: true
            }
        }
    }
}
