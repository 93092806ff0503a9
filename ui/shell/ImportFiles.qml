pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The chosen files with what each was recognised as, and the first rows of the one that is looked at.
ColumnLayout {
    id: view

    required property ImportDesk desk
    property int current: 0
    readonly property var file: desk.files[current] ?? ({})
    readonly property int columnWidth: 132

    spacing: 8

    ListView {
        id: list
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 150)
        clip: true
        model: view.desk.files
        activeFocusOnTab: true
        currentIndex: view.current
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Chosen files")
        Keys.onUpPressed: view.current = Math.max(0, view.current - 1)
        Keys.onDownPressed: view.current = Math.min(count - 1, view.current + 1)
        T.ScrollBar.vertical: AppScrollBar {}
        delegate: RowDelegate {
            required property int index
            required property var modelData
            width: list.width - 10
            focusPolicy: Qt.NoFocus
            title: modelData.name
            subtitle: modelData.note ?? ""
            figure: modelData.kindText
            highlighted: index === view.current
            onClicked: view.current = index
        }
    }
    Flickable {
        visible: (view.file.columns ?? []).length > 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 120
        contentWidth: table.width
        contentHeight: table.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.horizontal: AppScrollBar {}
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("First rows of %1").arg(view.file.name ?? "")

        Column {
            id: table
            Row {
                Repeater {
                    model: view.file.columns ?? []
                    MutedText {
                        required property string modelData
                        width: view.columnWidth
                        rightPadding: 8
                        bottomPadding: 4
                        text: modelData
                        font.weight: Font.DemiBold
                        elide: Text.ElideRight
                    }
                }
            }
            Repeater {
                model: view.file.rows ?? []
                Row {
                    id: line
                    required property var modelData
                    Repeater {
                        model: line.modelData
                        AppText {
                            required property string modelData
                            width: view.columnWidth
                            height: 24
                            rightPadding: 8
                            text: modelData
                            font.pixelSize: Theme.smallSize
                            elide: Text.ElideRight
                        }
                    }
                }
            }
        }
    }
}
