import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A question or a form over everything else. Escape is `rejected`, Enter in the form is the caller's.
T.Dialog {
    id: sheet

    property string acceptText: qsTr("OK")
    property string rejectText: qsTr("Cancel")
    property bool acceptEnabled: true
    // Why it is not enabled, beside the button.
    property string acceptObstacle
    // Why it was refused, beside the button too: what is said in the form may be out of sight.
    property string refusal
    property bool danger: false
    // False keeps the sheet open on the accept button: the caller closes it.
    property bool closesOnAccept: true
    signal acceptPressed
    signal rejectPressed // the button, not Escape

    parent: T.Overlay.overlay
    readonly property real highest: Math.max(24, Sheets.noticeBottom + 8) // below what the program has to say
    x: parent ? Math.round((parent.width - width) / 2) : 0
    // Near the top, so that a sheet that grows as it is filled in grows downwards, and what was under the pointer stays there.
    y: parent ? Math.max(highest, Math.round(Math.min((parent.height - height) / 2, parent.height / 10))) : 0
    width: Math.min(Theme.sized(preferredWidth), parent ? parent.width - 48 : Theme.sized(preferredWidth))
    height: Math.min(implicitHeight, parent ? parent.height - highest - 24 : implicitHeight)
    property real preferredWidth: 480
    implicitHeight: topPadding + bottomPadding + implicitContentHeight + header.implicitHeight + footer.implicitHeight
    padding: 20
    topPadding: 8
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    readonly property FocusKeeper focusKeeper: FocusKeeper { popup: sheet }
    onVisibleChanged: Sheets.open += visible ? 1 : -1
    Component.onDestruction: if (visible) Sheets.open -= 1

    header: Item {
        implicitHeight: Theme.sized(52)
        SectionTitle {
            anchors.fill: parent
            anchors.leftMargin: 20
            anchors.rightMargin: 20
            anchors.topMargin: 8
            verticalAlignment: Text.AlignVCenter
            text: sheet.title
            font.pixelSize: Theme.titleSize
        }
    }
    footer: Item {
        implicitHeight: Theme.controlHeight + 32
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 20
            anchors.rightMargin: 20
            anchors.bottomMargin: 12
            spacing: 8

            MutedText {
                objectName: "acceptObstacle"
                text: sheet.acceptEnabled ? sheet.refusal : sheet.acceptObstacle
                color: sheet.acceptEnabled ? Theme.alert : Theme.muted
                Accessible.role: sheet.acceptEnabled ? Accessible.AlertMessage : Accessible.StaticText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            AppButton {
                visible: sheet.rejectText.length > 0
                text: sheet.rejectText
                onClicked: {
                    sheet.rejectPressed();
                    sheet.reject();
                }
            }
            AppButton {
                visible: sheet.acceptText.length > 0
                text: sheet.acceptText
                primary: !sheet.danger
                danger: sheet.danger
                enabled: sheet.acceptEnabled
                Accessible.description: sheet.acceptEnabled ? "" : sheet.acceptObstacle
                onClicked: {
                    sheet.acceptPressed();
                    if (sheet.closesOnAccept)
                        sheet.accept();
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.surface
        border.color: Theme.line

        // What is behind hears of no click, though it may be listening beside what is in the sheet.
        TapHandler {
            acceptedButtons: Qt.AllButtons
            gesturePolicy: TapHandler.ReleaseWithinBounds
            grabPermissions: PointerHandler.ApprovesTakeOverByAnything // nor does it take a press from what is in the sheet
        }
    }
    T.Overlay.modal: Rectangle {
        color: Qt.rgba(0, 0, 0, Theme.dark ? 0.6 : 0.4)
    }
}
