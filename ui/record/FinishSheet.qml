pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// Stops that are still to finish, of all nights. Enter opens the leg, where the missing tick is recorded as a correction.
ModalSheet {
    id: sheet

    required property FinishDesk desk
    signal chosen(string leg)

    function ask(): void {
        open();
        list.currentIndex = list.count > 0 ? 0 : -1;
        list.forceActiveFocus(Qt.PopupFocusReason);
    }
    function take(row: int): void {
        const leg = sheet.desk.open(row);
        if (leg.length === 0)
            return;
        sheet.close();
        sheet.chosen(leg);
    }

    title: qsTr("Stops to finish")
    preferredWidth: 620
    rejectText: qsTr("Close")
    acceptText: list.count > 0 ? qsTr("Open") : ""
    onAcceptPressed: sheet.take(list.currentIndex)

    contentItem: ColumnLayout {
        spacing: 12

        AppText {
            text: list.count > 0 ? qsTr("Every person stopped is risk-assessed and checked against intelligence. Open one to tick what is done since; it is recorded as a correction.") : qsTr("No stop is to finish: of those recorded, everybody was risk-assessed and checked.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ListView {
            id: list
            objectName: "stopsToFinish"
            visible: count > 0
            model: sheet.desk.rows
            clip: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Stops to finish, newest night first")
            Keys.onReturnPressed: sheet.take(list.currentIndex)
            Keys.onEnterPressed: sheet.take(list.currentIndex)
            T.ScrollBar.vertical: AppScrollBar {}
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(360, contentHeight)

            delegate: RowDelegate {
                id: row
                required property int index
                required property string detail
                required property string missing
                required property var model
                width: list.width - 12
                title: row.model.title
                subtitle: row.detail
                figure: row.missing
                highlighted: list.currentIndex === row.index
                focusPolicy: Qt.NoFocus
                onClicked: list.currentIndex = row.index
                onDoubleClicked: sheet.take(row.index)
            }
        }
    }
}
