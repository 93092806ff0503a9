import QtQuick
import Lantern.Style

// One screen by the name of its module and type, made when it is first shown, or early in the background, and kept.
FocusScope {
    id: host

    required property string module
    required property string type
    required property bool current
    // Others show what this screen works out, so it does not wait to be shown.
    property bool early: false
    signal navigate(string target)

    visible: current
    focus: current
    onCurrentChanged: {
        if (!current)
            return;
        make();
        if (loader.item)
            (loader.item as Item).forceActiveFocus();
    }
    onEarlyChanged: if (early) make()
    Component.onCompleted: if (current || early) make()

    function make(): void {
        if (loader.sourceComponent === null)
            loader.sourceComponent = Qt.createComponent(host.module, host.type);
    }

    Loader {
        id: loader
        anchors.fill: parent
        asynchronous: !host.current
        focus: true
        onLoaded: if (host.current) (item as Item).forceActiveFocus()
    }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true
        function onNavigate(target: string): void {
            host.navigate(target);
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 48)
        visible: loader.sourceComponent !== null && loader.sourceComponent.status === Component.Error
        iconName: "warning"
        title: qsTr("This screen could not be opened")
        text: loader.sourceComponent ? loader.sourceComponent.errorString() : ""
    }
}
