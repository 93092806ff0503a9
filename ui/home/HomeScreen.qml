import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Commands
import Lantern.Style

// Where a duty begins: the shift at hand, what waits, what changed, and what the file knows.
FocusScope {
    id: screen

    readonly property alias desk: homeDesk
    signal navigate(string target)

    function go(row: var): void {
        homeDesk.openPlan(row.plan);
        Workspace.wanted = row.action ? `action//${row.action}` : "";
        screen.navigate(row.target);
    }
    function toShift(target: string): void {
        homeDesk.openPlan(homeDesk.shift.plan);
        screen.navigate(target);
    }

    HomeDesk {
        id: homeDesk
        active: screen.visible
    }
    Flickable {
        id: page
        anchors.fill: parent
        contentHeight: columns.implicitHeight + 48
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: AppScrollBar {}
        FocusInView {
            view: page
            content: columns
        }

        GridLayout {
            id: columns
            x: Math.max(24, (page.width - width) / 2)
            y: 24
            width: Math.min(1240, page.width - 48)
            columns: page.width >= 900 ? 2 : 1
            columnSpacing: 16
            rowSpacing: 16
            visible: homeDesk.read

            FirstSteps {
                visible: homeDesk.empty
                streetsMissing: homeDesk.streetsMissing
                Layout.fillWidth: true
                Layout.columnSpan: columns.columns
                onImportAsked: screen.navigate("import")
            }
            ColumnLayout {
                spacing: 16
                visible: !homeDesk.empty
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Layout.alignment: Qt.AlignTop

                RenewCard {}
                ShiftCard {
                    shift: homeDesk.shift
                    authorities: homeDesk.authorities
                    onAsked: target => screen.toShift(target)
                    onPlanAsked: {
                        homeDesk.wantNewPlan();
                        screen.navigate("plan");
                    }
                }
                WaitingCard {
                    objectName: "homeActions"
                    title: qsTr("Overdue from walks")
                    alert: true
                    waiting: homeDesk.actions
                    inAll: homeDesk.actionsOverdue
                    nothing: qsTr("No action is past its date, and everybody who raised a concern was told.")
                    note: homeDesk.actionsSoon > 0 ? qsTr("%n more due within a week", "", homeDesk.actionsSoon) : ""
                    onAsked: row => screen.go(row)
                }
                WaitingCard {
                    objectName: "homeStops"
                    visible: waiting.length > 0
                    title: qsTr("Stops to finish")
                    alert: true
                    waiting: homeDesk.stops
                    nothing: ""
                    onAsked: row => screen.go(row)
                }
                WaitingCard {
                    objectName: "homeNights"
                    title: qsTr("Nights to record")
                    waiting: homeDesk.nights
                    nothing: qsTr("No approved shift of the last four weeks waits to be recorded.")
                    onAsked: row => screen.go(row)
                }
                WaitingCard {
                    visible: waiting.length > 0
                    title: qsTr("Decisions past their review")
                    alert: true
                    waiting: homeDesk.decisions
                    nothing: ""
                    onAsked: row => screen.go(row)
                }
            }
            ColumnLayout {
                spacing: 16
                visible: !homeDesk.empty
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                Layout.alignment: Qt.AlignTop

                ChangesCard {
                    changes: homeDesk.changes
                    since: homeDesk.changesSinceText
                }
                DataCard {
                    figures: homeDesk.data
                    confidence: homeDesk.confidence
                    doubts: homeDesk.doubts
                    onImportAsked: screen.navigate("import")
                }
                WaitingCard {
                    visible: waiting.length > 0
                    title: qsTr("Skills that lapse")
                    waiting: homeDesk.lapses
                    nothing: ""
                    onAsked: row => screen.go(row)
                }
            }
        }
    }
    Spinner {
        anchors.centerIn: parent
        visible: Workspace.open && !homeDesk.read
    }
}
