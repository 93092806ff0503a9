pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Map
import Lantern.Style

// A new venue, or the fields of one: name, type, licence, and where it is, by the name of a place or a grid reference.
ModalSheet {
    id: sheet

    required property VenueDesk desk
    property string venue
    property var point: null // {latitude, longitude}
    property bool typedAnew: false

    // An empty id: a new one, as it was last typed.
    function take(id: string): void {
        const fields = id.length > 0 ? desk.card : desk.draft("venue");
        venue = id;
        nameField.text = fields.name ?? "";
        type.currentIndex = fields.type ?? 0;
        licence.text = fields.licence ?? "";
        postcode.text = fields.postcode ?? "";
        where.text = "";
        problem.text = "";
        point = fields.latitude !== undefined ? { "latitude": fields.latitude, "longitude": fields.longitude } : null;
        open();
        nameField.forceActiveFocus(Qt.TabFocusReason);
    }
    function typed(): var {
        const fields = { "venue": sheet.venue, "name": nameField.text, "type": type.currentIndex, "licence": licence.text, "postcode": postcode.text };
        return point ? Object.assign(fields, point) : fields;
    }
    function keep(): void {
        if (!point && seeker.results.length > 0)
            choose(seeker.results[0]);
        problem.text = desk.saveVenue(typed());
        if (problem.text.length > 0)
            return;
        if (venue.length === 0)
            desk.keepDraft("venue", {});
        close();
    }
    function choose(place: var): void {
        point = { "latitude": place.latitude, "longitude": place.longitude };
        where.text = place.name;
        if (nameField.text.trim().length === 0)
            nameField.text = place.name;
    }

    title: venue.length > 0 ? qsTr("Change a venue") : qsTr("Add a venue")
    acceptText: venue.length > 0 ? qsTr("Save the change") : qsTr("Add the venue")
    closesOnAccept: false
    preferredWidth: 560
    onAcceptPressed: keep()
    onClosed: if (venue.length === 0 && nameField.text.trim().length > 0 && problem.text.length > 0) desk.keepDraft("venue", typed())

    PlaceSeeking {
        id: seeker
        text: sheet.opened && sheet.typedAnew ? where.text : ""
        limit: 5
    }
    Timer {
        id: keeping
        interval: 500
        onTriggered: if (sheet.opened && sheet.venue.length === 0) sheet.desk.keepDraft("venue", sheet.typed())
    }
    contentItem: ColumnLayout {
        spacing: 12

        Field {
            id: nameField
            objectName: "venueName"
            label: qsTr("Name of the premises")
            maximumLength: 120
            focus: true
            onEdited: keeping.restart()
            onAccepted: sheet.keep()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 12
            Choice {
                id: type
                objectName: "venueType"
                label: qsTr("Type")
                model: sheet.desk.typeNames
                onActivated: keeping.restart()
                Layout.fillWidth: true
            }
            Field {
                id: licence
                objectName: "venueLicence"
                label: qsTr("Licence reference")
                maximumLength: 60
                onEdited: keeping.restart()
                onAccepted: sheet.keep()
                Layout.fillWidth: true
            }
            Field {
                id: postcode
                objectName: "venuePostcode"
                label: qsTr("Postcode")
                maximumLength: 10
                onEdited: keeping.restart()
                onAccepted: sheet.keep()
                Layout.preferredWidth: Theme.sized(110)
            }
        }
        Field {
            id: where
            objectName: "venueWhere"
            label: qsTr("Where it is")
            placeholder: qsTr("A name on the map, a grid reference, or latitude and longitude")
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
        MutedText {
            id: problem
            objectName: "venueProblem"
            visible: text.length > 0
            color: Theme.alert
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
