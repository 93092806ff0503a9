pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtLocation
import Lantern.Style

// What is at the place that was clicked, and the street it lies by.
Rectangle {
    id: card

    property list<var> found
    property string street // "Mill Lane, Riverside"
    property point at

    // Of a position in the pane and the coordinate there.
    function tell(position: point, place: var, things: list<var>): void {
        card.close();
        card.at = position;
        card.found = things;
        naming.query = place;
        naming.update();
    }
    // The screen that shows the first thing here which has one; whether there is one.
    function open(): bool {
        const record = card.found.slice(0, 4).find(one => one.record.length > 0)?.record ?? "";
        if (record.length > 0) {
            card.close();
            MapModel.askRecord(record);
        }
        return record.length > 0;
    }
    function close(): void {
        naming.cancel();
        card.street = "";
        card.found = [];
    }

    x: Math.max(8, Math.min(parent.width - width - 8, at.x + 12))
    y: Math.max(8, Math.min(parent.height - height - 8, at.y + 12))
    z: 1
    implicitWidth: 280
    implicitHeight: column.implicitHeight + 20
    visible: found.length > 0 || street.length > 0
    radius: Theme.radiusLarge
    color: Theme.raised
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What is here")

    GeocodeModel {
        id: naming
        plugin: Plugin { name: "lantern" }
        onLocationsChanged: {
            const address = count > 0 ? get(0).address : null;
            card.street = address ? [address.text, address.district].filter(part => part.length > 0).join(", ") : "";
        }
    }
    MapShield {}
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: 10
        spacing: 6

        RowLayout {
            MutedText {
                text: qsTr("What is here")
                Layout.fillWidth: true
            }
            AppIconButton {
                name: qsTr("Close")
                iconName: "close"
                implicitWidth: Theme.sized(26)
                implicitHeight: Theme.sized(26)
                onClicked: card.close()
            }
        }
        AppText {
            objectName: "street"
            visible: text.length > 0
            text: card.street
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: card.found.slice(0, 4)
            ColumnLayout {
                id: one
                required property var modelData
                spacing: 1
                AppText {
                    text: one.modelData.title
                    strong: true
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                MutedText {
                    visible: text.length > 0
                    text: one.modelData.detail
                    wrapMode: Text.Wrap // a reason is read to its end
                    Layout.fillWidth: true
                }
                AppButton {
                    objectName: "openFound"
                    visible: one.modelData.record.length > 0
                    text: qsTr("Open")
                    Accessible.name: qsTr("Open %1").arg(one.modelData.title)
                    onClicked: {
                        const record = one.modelData.record;
                        card.close();
                        MapModel.askRecord(record);
                    }
                }
            }
        }
        MutedText {
            visible: card.found.length > 4
            text: qsTr("and %1 more").arg(card.found.length - 4)
        }
    }
}
