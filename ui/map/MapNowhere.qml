import QtQuick
import Lantern.Style

// Where the map was moved off all that there is, it would be blank: this says so, and leads back.
Banner {
    id: note

    required property var window // what is in view, as MapModel::reaches() takes it
    signal homeAsked

    objectName: "nowhere"
    kind: "notice"
    closable: false
    text: qsTr("Nothing of the file lies here.")
    actionText: qsTr("Show everything (Home)")
    visible: MapModel.revision > 0 && !MapModel.empty && !MapModel.loading && !MapModel.reaches(note.window)
    onAction: note.homeAsked()
}
