pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Where the chosen team sets out and where it finishes. Each change is one edit; the rules say which visits no longer fit.
ColumnLayout {
    id: places

    required property PlanBoard board

    component EndOfNight: ColumnLayout {
        id: end
        required property PlanBoard board
        required property string key // "start" or "finish"
        required property string shown // where it is now
        required property string others // where most other teams are, if elsewhere
        property alias label: picker.label
        readonly property alias picker: picker

        function show(): void {
            picker.take(null, end.shown);
        }

        spacing: 4
        onShownChanged: show()
        Component.onCompleted: show()

        PlaceField {
            id: picker
            objectName: end.key
            board: end.board
            onChosen: {
                if (place === null || !end.board.setTeamPlace(end.board.selectedTeam, end.key, place))
                    end.show();
            }
            Layout.fillWidth: true
        }
        AppButton {
            objectName: end.key + "AsOthers"
            visible: end.others.length > 0
            text: qsTr("As the others: %1").arg(end.others)
            onClicked: end.board.placeAsOthers(end.board.selectedTeam, end.key)
            Layout.fillWidth: true
        }
    }

    spacing: 8
    enabled: board.editable

    // Words that were typed for one team are not shown of another.
    Connections {
        target: places.board
        function onSelectionChanged(): void {
            for (const end of [start, finish])
                if (!end.picker.activeFocus)
                    end.show();
        }
    }

    EndOfNight {
        id: start
        board: places.board
        key: "start"
        label: qsTr("Sets out from")
        shown: places.board.team.from ?? ""
        others: places.board.team.fromOthers ?? ""
    }
    EndOfNight {
        id: finish
        board: places.board
        key: "finish"
        label: qsTr("Finishes at")
        shown: places.board.team.to ?? ""
        others: places.board.team.toOthers ?? ""
    }
}
