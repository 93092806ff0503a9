import QtQuick
import QtQuick.Window
import Lantern.Style

// The briefing told in a room, full screen: a slide at a time, by keys. Right, Page Down: on; Left, Page Up: back; Down, Space, Up: through
// a patrol that is longer than the screen, then on or back; Home, End: first, last; N: notes for the one who speaks; W: why the
// stops are there, to the end; Escape: ends.
Window {
    id: presenter

    required property list<var> slides
    required property string marking
    property int at: 0
    property bool notesShown: false
    property bool wholeReasons: false
    readonly property var slide: presenter.slides[Math.min(presenter.at, presenter.slides.length - 1)] ?? null
    signal notesChanged(string slide, string notes)

    function begin(): void {
        presenter.at = 0;
        presenter.width = presenter.Screen.width; // where nothing manages windows, full screen is but a wish
        presenter.height = presenter.Screen.height;
        presenter.showFullScreen();
        presenter.requestActivate();
        keys.forceActiveFocus();
    }
    function go(to: int): void {
        notes.keep();
        presenter.at = Math.max(0, Math.min(presenter.slides.length - 1, to));
    }
    function end(): void {
        notes.keep();
        presenter.close();
    }
    function pressed(key: int): bool {
        switch (key) {
        case Qt.Key_Down:
        case Qt.Key_Space: if (!page.turned(1)) presenter.go(presenter.at + 1); return true;
        case Qt.Key_Up: if (!page.turned(-1)) presenter.go(presenter.at - 1); return true;
        case Qt.Key_Right:
        case Qt.Key_Return:
        case Qt.Key_PageDown: presenter.go(presenter.at + 1); return true;
        case Qt.Key_Left:
        case Qt.Key_Backspace:
        case Qt.Key_PageUp: presenter.go(presenter.at - 1); return true;
        case Qt.Key_Home: presenter.go(0); return true;
        case Qt.Key_End: presenter.go(presenter.slides.length - 1); return true;
        case Qt.Key_N: presenter.notesShown = !presenter.notesShown; return true;
        case Qt.Key_W: presenter.wholeReasons = !presenter.wholeReasons; return true;
        case Qt.Key_F5:
        case Qt.Key_Escape: presenter.end(); return true;
        }
        return false;
    }

    width: 1280
    height: 800
    title: qsTr("Briefing – Lantern")
    color: Theme.background
    onSlidesChanged: if (presenter.visible && presenter.slides.length === 0) presenter.close()

    FocusScope {
        id: keys
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: presenter.slide ? qsTr("Slide %1 of %2: %3").arg(presenter.at + 1).arg(presenter.slides.length).arg(presenter.slide.title) : ""
        Keys.onPressed: event => event.accepted = presenter.pressed(event.key)

        Rectangle {
            id: strip
            width: parent.width
            height: 28
            color: Theme.accentFill
            AppText {
                anchors.centerIn: parent
                text: presenter.marking
                color: Theme.accentInk
                strong: true
            }
        }
        PresenterSlide {
            id: page
            objectName: "presenterSlide"
            anchors.top: strip.bottom
            anchors.bottom: notes.visible ? notes.top : foot.top
            width: parent.width
            slide: presenter.slide
            shown: presenter.visible
            whole: presenter.wholeReasons
        }
        PresenterNotes {
            id: notes
            objectName: "presenterNotes"
            anchors.bottom: foot.top
            width: parent.width
            height: Math.min(220, presenter.height * 0.3)
            visible: presenter.notesShown
            slide: presenter.slide
            onKept: (slide, text) => presenter.notesChanged(slide, text)
            onFinished: keys.forceActiveFocus()
        }
        Rectangle {
            id: foot
            anchors.bottom: parent.bottom
            width: parent.width
            height: 44
            color: Theme.surface

            MutedText {
                anchors.left: parent.left
                anchors.leftMargin: 24
                anchors.verticalCenter: parent.verticalCenter
                visible: implicitWidth + 24 + steps.width + 32 <= foot.width
                text: qsTr("← → slides · ↑ ↓ through a patrol · N notes · W whole reasons · Esc ends")
            }
            Row {
                id: steps
                anchors.right: parent.right
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                spacing: 8
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("%1 of %2").arg(presenter.at + 1).arg(presenter.slides.length)
                }
                AppButton { implicitHeight: 32; text: qsTr("Back"); enabled: presenter.at > 0; onClicked: presenter.go(presenter.at - 1) }
                AppButton { implicitHeight: 32; text: qsTr("Next"); enabled: presenter.at < presenter.slides.length - 1; onClicked: presenter.go(presenter.at + 1) }
                AppButton { implicitHeight: 32; text: qsTr("Whole reasons"); checkable: true; checked: presenter.wholeReasons; visible: presenter.slide?.kind === "patrol"; onClicked: presenter.wholeReasons = !presenter.wholeReasons }
                AppButton { implicitHeight: 32; text: qsTr("Notes"); onClicked: presenter.notesShown = !presenter.notesShown }
                AppButton { implicitHeight: 32; text: qsTr("End"); onClicked: presenter.end() }
            }
        }
    }
}
