import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// Which night is open, and what else can be opened or entered.
Rectangle {
    id: bar

    required property PlanBoard board
    signal newAsked
    signal officersAsked
    signal authorityAsked
    signal authorityFound(string authority)
    signal replanAsked
    signal whatIfAsked
    signal ordersAsked

    // What the buttons need side by side, and whether that leaves too little beside them for what is open.
    readonly property real buttonsWidth: [replan, whatIf, orders, officers, authority, another].reduce((sum, one) => sum + one.implicitWidth + actions.spacing, -actions.spacing)
    readonly property bool stacked: Theme.sized(264) + Theme.sized(160) + buttonsWidth + 2 * parts.columnSpacing > parts.width
    // An authority that was found by the search.
    readonly property string found: visible ? Workspace.wanted : ""
    onFoundChanged: if (found.startsWith("authority/")) Qt.callLater(bar.takeFound)

    function takeFound(): void {
        const authority = Workspace.takeWanted("authority");
        if (authority.length > 0)
            bar.authorityFound(authority);
    }

    implicitHeight: parts.implicitHeight + 16
    color: Theme.surface

    // What is done is below what is open where both do not fit beside one another.
    GridLayout {
        id: parts
        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: 12
        columnSpacing: 8
        rowSpacing: 8
        columns: bar.stacked ? 2 : 3

        Choice {
            id: plans
            objectName: "plans"
            name: qsTr("Plan")
            model: bar.board.plans
            textRole: "when"
            valueRole: "plan"
            currentIndex: count > 0 ? indexOfValue(bar.board.planId) : -1
            displayText: bar.board.hasPlan ? bar.board.title : qsTr("Choose a plan")
            enabled: count > 0
            popupWidth: 680 // what tells two plans of one night apart
            onActivated: bar.board.openPlan(currentValue)
            Layout.preferredWidth: Theme.sized(264)
        }
        MutedText {
            id: status
            text: bar.board.statusText
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true

            HoverHandler { id: pointer }
            AppToolTip {
                visible: pointer.hovered && status.truncated
                text: status.text
            }
        }
        Flow {
            id: actions
            spacing: 8
            Layout.columnSpan: bar.stacked ? 2 : 1
            Layout.fillWidth: bar.stacked
            Layout.preferredWidth: bar.buttonsWidth

            AppButton {
                id: replan
                objectName: "replanButton"
                text: qsTr("Re-plan…")
                Accessible.name: qsTr("Re-plan from now")
                enabled: bar.board.hasPlan && bar.board.status !== "closed" && bar.board.status !== "debriefed"
                onClicked: bar.replanAsked()
            }
            AppButton {
                id: whatIf
                objectName: "whatIfButton"
                text: qsTr("What if…")
                enabled: bar.board.hasPlan
                onClicked: bar.whatIfAsked()
            }
            AppButton {
                id: orders
                objectName: "ordersButton"
                text: qsTr("Orders…")
                enabled: bar.board.hasPlan
                Accessible.description: qsTr("Hotspots every two hours or not tonight, duties, breaks, the cap")
                onClicked: bar.ordersAsked()
            }
            AppButton {
                id: officers
                text: qsTr("Officers…")
                onClicked: bar.officersAsked()
            }
            AppButton {
                id: authority
                text: qsTr("s.34…")
                Accessible.name: qsTr("Section 34 authority")
                onClicked: bar.authorityAsked()
            }
            AppButton {
                id: another
                objectName: "newPlanButton"
                text: qsTr("New plan…")
                enabled: !bar.board.planning
                onClicked: bar.newAsked()
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
