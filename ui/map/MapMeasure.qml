import QtQuick
import QtQuick.Layouts
import Lantern.Style

// How far it is along a line, in minutes on foot, too, and how large what it closes is. Click points or add the middle with Space;
// C closes, Backspace takes back, Escape ends.
Rectangle {
    id: measure

    property list<var> points // {latitude, longitude}
    property bool active: false
    property bool closed: false
    readonly property var found: MapModel.measured(points, closed)
    readonly property string length: found.metres >= 1000 ? qsTr("%1 km").arg((found.metres / 1000).toLocaleString(Qt.locale(), "f", 2)) : qsTr("%1 m").arg(Math.round(found.metres))
    readonly property string area: found.squareMetres >= 100000 ? qsTr("%1 km²").arg((found.squareMetres / 1000000).toLocaleString(Qt.locale(), "f", 2)) : qsTr("%1 m²").arg(Math.round(found.squareMetres).toLocaleString(Qt.locale(), "f", 0))
    readonly property string text: {
        if (points.length === 0)
            return qsTr("Click a point, or move the map and press Space.");
        const walk = qsTr("%1, %n minute(s) on foot", "", Math.round(found.minutes)).arg(closed ? qsTr("%1 round").arg(length) : length);
        return closed ? qsTr("%1, %2").arg(walk).arg(area) : walk;
    }
    signal addHere

    function start(): void {
        measure.end();
        measure.active = true;
    }
    function end(): void {
        measure.active = false;
        measure.closed = false;
        measure.points = [];
    }
    function add(place: var): void {
        measure.closed = false;
        measure.points = measure.points.concat([{ "latitude": place.latitude, "longitude": place.longitude }]);
    }
    function takeBack(): void {
        if (measure.closed)
            measure.closed = false;
        else
            measure.points = measure.points.slice(0, -1);
    }
    function close(): void {
        measure.closed = measure.points.length > 2;
    }

    visible: active
    implicitWidth: line.implicitWidth + 24
    implicitHeight: 48
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.accent
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Measure")

    MapShield {}
    RowLayout {
        id: line
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        spacing: 8

        AppText {
            objectName: "measured"
            text: measure.text
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        AppButton {
            text: qsTr("Add middle")
            implicitHeight: Theme.sized(30)
            onClicked: measure.addHere()
        }
        AppButton {
            text: qsTr("Take back")
            implicitHeight: Theme.sized(30)
            enabled: measure.points.length > 0
            onClicked: measure.takeBack()
        }
        AppButton {
            text: qsTr("Close")
            implicitHeight: Theme.sized(30)
            enabled: measure.points.length > 2 && !measure.closed
            onClicked: measure.close()
        }
        AppButton {
            text: qsTr("End")
            implicitHeight: Theme.sized(30)
            onClicked: measure.end()
        }
    }
}
