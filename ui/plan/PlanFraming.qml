import QtQuick
import Lantern.Map

// A plan that is opened or made is framed once on the map; from then on the view is the user's.
Timer {
    id: framing

    required property PlanBoard board
    required property MapPane map
    required property bool shown
    readonly property bool framable: shown && board.hasPlan && !MapModel.empty
    readonly property Connections plans: Connections {
        target: framing.board
        function onPlanChanged(): void { framing.restart(); }
    }

    interval: 60 // the map has its size only once the timeline has its rows
    onFramableChanged: restart()
    onTriggered: {
        if (framing.framable)
            framing.map.fit(framing.board.takeFrame(), 40);
    }
}
