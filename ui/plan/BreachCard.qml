import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// A rule that the plan breaks (or nearly), why, and the way out. A press goes to where it is.
T.Button {
    id: card

    required property PlanBoard board
    required property string title
    required property string why
    required property string wayOut
    required property bool blocks
    required property string leg
    required property int teamRow

    implicitHeight: words.implicitHeight + 24
    focusPolicy: Qt.StrongFocus
    Accessible.name: blocks ? qsTr("Rule broken. %1. %2 %3").arg(title).arg(why).arg(wayOut) : qsTr("Warning. %1. %2 %3").arg(title).arg(why).arg(wayOut)
    onClicked: {
        if (teamRow >= 0)
            board.selectedTeam = teamRow;
        if (leg.length > 0)
            board.selectedLeg = leg;
    }
    contentItem: Item {
        Column {
            id: words
            x: 12
            y: 12
            width: parent.width - 24
            spacing: 4

            AppText {
                width: parent.width
                text: card.title
                color: card.blocks ? Theme.alert : Theme.accentText
                strong: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            AppText {
                width: parent.width
                text: card.why
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            MutedText {
                width: parent.width
                visible: text.length > 0
                text: card.wayOut
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: card.blocks ? Theme.alertSoft : Theme.accentSoft
        border.color: card.blocks ? Theme.alert : Theme.accent
        FocusRing {
            control: card
            shown: card.visualFocus
            anchors.fill: parent
        }
    }
}
