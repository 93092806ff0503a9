import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A concern and what is done about it, on the board. It can be dragged to another stage.
Rectangle {
    id: face

    required property string card
    required property string what
    required property string concern
    required property string place
    required property string owner
    required property string note
    required property bool late
    required property string stage
    required property string stageText
    property bool current: false
    signal pressed
    signal opened
    signal carried(scene: point)
    signal dropped(scene: point)

    implicitHeight: column.implicitHeight + 20
    radius: Theme.radius
    color: face.current ? Theme.accentSoft : hand.hovered ? Theme.hover : Theme.raised
    border.width: face.current ? 2 : 1
    border.color: face.current ? Theme.focus : face.late ? Theme.alert : Theme.line
    opacity: drag.active ? 0.5 : 1
    Accessible.role: Accessible.ListItem
    Accessible.name: [face.what, face.concern, face.place, face.owner, face.stageText, face.note].filter(part => part.length > 0).join(", ")
    Accessible.selected: face.current
    Accessible.onPressAction: face.opened()

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 10
        spacing: 4

        AppText {
            text: face.what
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        MutedText {
            text: [face.concern, face.place].filter(part => part.length > 0).join("\n")
            wrapMode: Text.Wrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        MutedText {
            visible: text.length > 0
            text: face.owner
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        AppText {
            visible: face.stage === "fed_back"
            text: face.note
            color: Theme.walk
            wrapMode: Text.Wrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Flow {
            visible: face.stage !== "fed_back"
            spacing: 4
            Layout.fillWidth: true

            StatusPill {
                visible: face.stage === "cannot_do" || face.stage === "done"
                status: face.stage
                text: face.stageText
            }
            StatusPill {
                width: Math.min(implicitWidth, parent.width)
                status: face.late || face.stage === "none" ? "overdue" : face.stage === "done" || face.stage === "cannot_do" ? "to_do" : "closed"
                text: face.note
            }
        }
    }
    HoverHandler {
        id: hand
        cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.ArrowCursor
    }
    TapHandler {
        onTapped: face.pressed()
        onDoubleTapped: face.opened()
    }
    DragHandler {
        id: drag
        target: null
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (drag.active)
                face.pressed();
            else
                face.dropped(drag.centroid.scenePosition);
        }
        onCentroidChanged: if (drag.active) face.carried(drag.centroid.scenePosition)
    }
}
