pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Map
import Lantern.Style

// A proposed site, or the facts of one: name, place, radius, phase and the operator's reference.
ModalSheet {
    id: sheet

    required property SiteDesk desk
    property string site
    property var point: null // {latitude, longitude}
    property bool typedAnew: false

    // An empty id: a new one, as it was last typed.
    function take(id: string): void {
        const fields = id.length > 0 ? desk.card : desk.draft("site");
        site = id;
        nameField.text = fields.name ?? "";
        reference.text = fields.reference ?? "";
        radius.value = fields.radius ?? 100;
        phase.value = fields.phase ?? 0;
        where.text = "";
        problem.text = "";
        typedAnew = false;
        point = fields.latitude !== undefined ? { "latitude": fields.latitude, "longitude": fields.longitude } : null;
        open();
        nameField.forceActiveFocus(Qt.TabFocusReason);
    }
    function typed(): var {
        radius.keepTyped();
        phase.keepTyped();
        const fields = { "site": sheet.site, "name": nameField.text, "reference": reference.text, "radius": radius.value, "phase": phase.value };
        return point ? Object.assign(fields, point) : fields;
    }
    function keep(): void {
        if (!point && seeker.results.length > 0)
            choose(seeker.results[0]);
        problem.text = desk.saveSite(typed());
        if (problem.text.length > 0)
            return;
        if (site.length === 0)
            desk.keepDraft("site", {});
        close();
    }
    function choose(place: var): void {
        point = { "latitude": place.latitude, "longitude": place.longitude };
        where.text = place.name;
        if (nameField.text.trim().length === 0)
            nameField.text = place.name;
        keeping.restart();
    }

    title: site.length > 0 ? qsTr("Change a site") : qsTr("Propose a site")
    acceptText: site.length > 0 ? qsTr("Save the change") : qsTr("Propose it")
    closesOnAccept: false
    preferredWidth: 560
    onAcceptPressed: keep()

    PlaceSeeking {
        id: seeker
        text: sheet.opened && sheet.typedAnew ? where.text : ""
    }
    Timer {
        id: keeping
        interval: 500
        onTriggered: if (sheet.opened && sheet.site.length === 0) sheet.desk.keepDraft("site", sheet.typed())
    }
    contentItem: SheetScroll {
        spacing: 12

        Field {
            id: nameField
            objectName: "siteName"
            label: qsTr("Name")
            maximumLength: 120
            focus: true
            onEdited: keeping.restart()
            onAccepted: sheet.keep()
            Layout.fillWidth: true
        }
        Field {
            id: where
            objectName: "siteWhere"
            label: qsTr("Where it is")
            placeholder: qsTr("A stop or another name on the map, a grid reference, or latitude and longitude")
            hint: sheet.point ? qsTr("At %1, %2").arg(sheet.point.latitude.toFixed(5)).arg(sheet.point.longitude.toFixed(5)) : seeker.nothing
            onEdited: {
                sheet.typedAnew = true;
                sheet.point = null;
            }
            onAccepted: sheet.keep()
            Layout.fillWidth: true
        }
        Repeater {
            model: sheet.point ? [] : seeker.results
            RowDelegate {
                required property var modelData
                title: modelData.name
                subtitle: modelData.kind
                onClicked: sheet.choose(modelData)
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: 12
            Stepper {
                id: radius
                objectName: "siteRadius"
                label: qsTr("Counts metres round it")
                from: 10
                to: 1000
                stepSize: 10
                onModified: keeping.restart()
                Layout.fillWidth: true
            }
            Stepper {
                id: phase
                objectName: "sitePhase"
                label: qsTr("Phase (0: none)")
                from: 0
                to: 99
                onModified: keeping.restart()
                Layout.fillWidth: true
            }
        }
        Field {
            id: reference
            objectName: "siteReference"
            label: qsTr("The operator's reference")
            maximumLength: 60
            onEdited: keeping.restart()
            onAccepted: sheet.keep()
            Layout.fillWidth: true
        }
        MutedText {
            id: problem
            objectName: "siteProblem"
            visible: text.length > 0
            color: Theme.alert
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
