import QtQuick
import QtLocation
import QtPositioning

// What somebody types is looked for among the names of the open file and, where it holds figures, as a grid reference or
// coordinates.
QtObject {
    id: seeker

    property string text
    property int limit: 8
    // {name, kind, rank (0: no hotspot), metres, latitude, longitude}: figures first, then what is called most like it. The kind tells namesakes apart.
    property list<var> results
    // Why there are none, once that is known.
    property string nothing
    // An answer to the text is on its way.
    property bool seeking: false
    property bool asked: false // long enough to be looked for
    property bool stale: false // the text has changed since the names were asked
    signal found

    function seek(): void {
        asked = text.trim().length > 1;
        stale = asked;
        seeking = asked;
        figures.cancel();
        if (!asked) {
            results = [];
            nothing = "";
            return;
        }
        if (/\d/.test(text)) {
            figures.query = text;
            figures.update();
        }
        seekNames();
    }
    // The names are asked one text at a time, the newest last: what is shown stays until the next is there.
    function seekNames(): void {
        if (!stale || places.status === PlaceSearchModel.Loading)
            return;
        stale = false;
        places.searchTerm = text;
        places.searchArea = QtPositioning.circle(QtPositioning.coordinate(MapModel.latitude, MapModel.longitude));
        places.update();
    }
    function named(row: int): var {
        const place = places.data(row, "place");
        const category = place.categories.length > 0 ? place.categories[0].name : "";
        const apart = place.extendedAttributes.rank?.text ?? place.location.address.district;
        const kind = place.extendedAttributes.rank ? qsTr("%1 %2").arg(category) : qsTr("%1 · %2").arg(category);
        return {
            "name": place.name,
            "kind": apart.length > 0 ? kind.arg(apart) : category,
            "rank": Number(place.extendedAttributes.rank?.text ?? 0),
            "metres": places.data(row, "distance"),
            "latitude": place.location.coordinate.latitude,
            "longitude": place.location.coordinate.longitude
        };
    }
    function inFigures(): list<var> {
        const usable = /\d/.test(text) && figures.status === GeocodeModel.Ready && figures.count > 0;
        const place = usable ? figures.get(0) : null;
        if (!place || place.address.text !== place.extendedAttributes.gridReference)
            return []; // a name with a number in it
        const middle = QtPositioning.coordinate(MapModel.latitude, MapModel.longitude);
        return [{
            "name": place.address.text,
            "kind": place.address.district.length > 0 ? qsTr("Position in %1").arg(place.address.district) : qsTr("Position"),
            "metres": middle.distanceTo(place.coordinate),
            "latitude": place.coordinate.latitude,
            "longitude": place.coordinate.longitude
        }];
    }
    function gather(): void {
        if (!asked || stale || places.status === PlaceSearchModel.Loading || figures.status === GeocodeModel.Loading)
            return;
        let all = inFigures();
        for (let row = 0; row < places.count; ++row)
            all.push(named(row));
        const outside = figures.error === GeocodeModel.UnsupportedOptionError && /\d/.test(text);
        nothing = all.length > 0 ? "" : outside ? figures.errorString : places.errorString();
        results = all.slice(0, limit);
        seeking = false;
        found();
    }

    onTextChanged: seek()

    readonly property Plugin plugin: Plugin { name: "lantern" }
    readonly property PlaceSearchModel places: PlaceSearchModel {
        plugin: seeker.plugin
        limit: seeker.limit
        onStatusChanged: {
            seeker.seekNames();
            seeker.gather();
        }
    }
    readonly property GeocodeModel figures: GeocodeModel {
        plugin: seeker.plugin
        limit: 1
        onStatusChanged: seeker.gather()
    }
}
