import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A point as latitude and longitude, typed or pasted, or picked on the map with the button.
FocusScope {
    id: point

    property string label
    property string name: label
    property string value
    property string pickName
    required property WalkForm form
    // Empty text takes the point away.
    signal committed(string text)
    signal pick

    implicitHeight: line.implicitHeight
    implicitWidth: 240

    RowLayout {
        id: line
        width: point.width
        spacing: 6

        Field {
            id: field
            focus: true
            label: point.label
            name: point.name
            text: point.value
            placeholder: qsTr("Latitude, longitude")
            hint: ""
            Layout.fillWidth: true
            onEdited: error = ""
            onFinished: {
                if (field.text.trim().length > 0 && !point.form.isPoint(field.text)) {
                    field.error = qsTr("Type it as 51.5074, -0.1278, in Great Britain.");
                    return;
                }
                point.committed(field.text);
                field.text = point.value;
            }
        }
        AppIconButton {
            name: point.pickName
            iconName: "pin"
            framed: true
            Layout.alignment: Qt.AlignBottom
            Layout.bottomMargin: field.error.length > 0 ? 22 : 0
            onClicked: point.pick()
        }
    }
    Connections {
        target: point
        function onValueChanged(): void {
            field.text = point.value;
            field.error = "";
        }
    }
}
