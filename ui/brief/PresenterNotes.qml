import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// What the one who speaks means to say at this slide; typed over, it is kept in the file.
Rectangle {
    id: notes

    required property var slide
    property string shownSlide
    signal kept(string slide, string text)
    signal finished

    function keep(): void {
        if (notes.visible && notes.shownSlide.length > 0 && field.text !== field.suggested)
            notes.kept(notes.shownSlide, field.text);
    }
    function take(): void {
        notes.shownSlide = notes.slide?.key ?? "";
        field.suggested = notes.slide?.notes ?? "";
        field.text = field.suggested;
    }

    color: Theme.surface
    onSlideChanged: notes.take()
    onVisibleChanged: if (visible) notes.take()

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    Flickable {
        id: view
        anchors.fill: parent
        anchors.margins: 16
        contentHeight: field.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        T.TextArea.flickable: T.TextArea {
            id: field
            property string suggested
            font.family: Theme.family
            font.pixelSize: Theme.sectionSize
            color: Theme.text
            selectionColor: Theme.accentSoft
            selectedTextColor: Theme.text
            wrapMode: TextEdit.Wrap
            Accessible.name: qsTr("Notes for the one who speaks")
            Keys.onEscapePressed: {
                notes.keep();
                notes.finished();
            }
        }
    }
}
