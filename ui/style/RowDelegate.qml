import QtQuick
import QtQuick.Templates as T

// A row of a list: title, second line, and a figure at the right. Put `leading` content before and `trailing` after by name.
T.ItemDelegate {
    id: control

    property string title: text
    property string subtitle
    property string figure
    property bool clicksOnEnter: true // else Enter is of the list around it
    property bool unfolded: false // all lines of the second
    property string subfigure
    property color subfigureColor: Theme.muted
    // With the figures on a line of their own, where large text would leave too little of the words beside them.
    readonly property real figuresWidth: Math.max(figureText.implicitWidth, subfigureText.implicitWidth)
    readonly property bool stacked: Theme.textScale > 1 && figuresWidth > 0 && (width < Theme.sized(210) || figuresWidth > 0.2 * width)
    property alias leading: leadingSlot.data
    property alias trailing: trailingSlot.data

    implicitWidth: 240
    implicitHeight: unfolded || stacked ? Math.max(Theme.rowHeight, words.implicitHeight + 14) : Theme.rowHeight
    leftPadding: 12
    rightPadding: 12
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.forwardTo: [enter]
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, subtitle, figure, subfigure].filter(part => part.length > 0).join(", ")
    Accessible.selected: highlighted

    EnterClicks {
        id: enter
        button: control
        enabled: control.clicksOnEnter
    }
    contentItem: Item {
        Item {
            id: leadingSlot
            anchors.left: parent.left
            width: childrenRect.width
            height: parent.height
        }
        Column {
            id: words
            anchors.left: leadingSlot.right
            anchors.leftMargin: leadingSlot.width > 0 ? 12 : 0
            anchors.right: trailingSlot.left
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            AppText {
                anchors.left: parent.left
                // The first of the figures is in its line.
                readonly property real beside: control.stacked ? 0 : control.figure.length > 0 ? figureText.width : control.subfigure.length > 0 ? subfigureText.width : 0
                width: parent.width - (beside > 0 ? beside + 8 : 0)
                text: control.title
                strong: true
                wrapMode: control.stacked ? Text.Wrap : Text.NoWrap
                maximumLineCount: control.stacked ? 2 : 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            MutedText {
                id: subtitleText
                anchors.left: parent.left
                width: parent.width - (subfigureText.width > 0 && !control.stacked ? subfigureText.width + 8 : 0)
                visible: text.length > 0
                text: control.subtitle
                wrapMode: control.unfolded || control.stacked ? Text.Wrap : Text.NoWrap
                maximumLineCount: control.unfolded ? 1000 : control.stacked ? 2 : 1
                elide: control.unfolded ? Text.ElideNone : Text.ElideRight
                Accessible.ignored: true
            }
            Flow {
                visible: control.stacked
                width: parent.width
                spacing: 8

                AppText {
                    visible: text.length > 0
                    text: control.figure
                    strong: true
                    Accessible.ignored: true
                }
                MutedText {
                    visible: text.length > 0
                    text: control.subfigure
                    color: control.subfigureColor
                    Accessible.ignored: true
                }
            }
        }
        Column {
            id: figures
            visible: !control.stacked
            anchors.right: trailingSlot.left
            y: Math.round((parent.height - (control.subtitle.length > 0 ? words.height : height)) / 2)
            spacing: 2

            AppText {
                id: figureText
                anchors.right: parent.right
                visible: text.length > 0
                text: control.figure
                strong: true
                Accessible.ignored: true
            }
            MutedText {
                id: subfigureText
                anchors.right: parent.right
                visible: text.length > 0
                text: control.subfigure
                color: control.subfigureColor
                Accessible.ignored: true
            }
        }
        Item {
            id: trailingSlot
            anchors.right: parent.right
            width: childrenRect.width
            height: parent.height
        }
    }
    AppToolTip {
        visible: control.hovered && subtitleText.truncated
        text: control.subtitle
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.highlighted ? Theme.accentSoft : control.hovered ? Theme.hover : "transparent"
        border.width: control.visualFocus ? 2 : 0
        border.color: Theme.focus
    }
}
