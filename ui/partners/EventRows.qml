pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Lines of a form, each with one of some kinds and a text: intentions by level, tactics by kind. Where own words are allowed, the last of
// the kinds is one's own word.
ColumnLayout {
    id: lines

    required property string title // of one line, for the screen reader
    required property string addText
    property var rows: [] // a list of the fields of each, changed in place
    property list<var> keys
    property list<string> names
    property string keyField: "kind"
    property string textField: "text"
    property bool ownWords: false
    signal edited
    signal added
    signal removed(int row)

    spacing: 8

    Repeater {
        model: lines.rows.length
        ColumnLayout {
            id: line
            required property int index
            readonly property var fields: lines.rows[index] ?? ({})
            property bool own: false
            // The fields of another event come into the same lines; they are not told anew while somebody types.
            function show(): void {
                const at = lines.keys.indexOf(line.fields[lines.keyField]);
                line.own = lines.ownWords && at < 0;
                kind.currentIndex = at >= 0 ? at : lines.ownWords ? lines.names.length : 0;
                ownWord.text = line.own ? line.fields[lines.keyField] ?? "" : "";
                detail.text = line.fields[lines.textField] ?? "";
            }
            spacing: 4
            Layout.fillWidth: true
            onFieldsChanged: show()
            Component.onCompleted: show()

            RowLayout {
                spacing: 8
                Choice {
                    id: kind
                    objectName: "lineKind"
                    name: qsTr("%1 %2").arg(lines.title).arg(line.index + 1)
                    model: lines.ownWords ? lines.names.concat([qsTr("Own word")]) : lines.names
                    onActivated: index => {
                        line.own = index >= lines.keys.length;
                        line.fields[lines.keyField] = line.own ? ownWord.text : lines.keys[index];
                        lines.edited();
                    }
                    Layout.fillWidth: true
                }
                AppIconButton {
                    name: qsTr("Remove %1 %2").arg(lines.title).arg(line.index + 1)
                    iconName: "close"
                    onClicked: lines.removed(line.index)
                }
            }
            Field {
                id: ownWord
                visible: line.own
                name: qsTr("Own word of %1 %2").arg(lines.title).arg(line.index + 1)
                placeholder: qsTr("Own word")
                maximumLength: 60
                onEdited: {
                    line.fields[lines.keyField] = text;
                    lines.edited();
                }
                Layout.fillWidth: true
            }
            TextBox {
                id: detail
                objectName: "lineText"
                name: qsTr("Text of %1 %2").arg(lines.title).arg(line.index + 1)
                lines: 2
                onEdited: {
                    line.fields[lines.textField] = text;
                    lines.edited();
                }
                Layout.fillWidth: true
            }
        }
    }
    AppButton {
        text: lines.addText
        iconName: "plus"
        onClicked: lines.added()
    }
}
