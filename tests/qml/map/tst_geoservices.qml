import QtLocation
import QtPositioning
import QtQuick
import QtTest

// Qt Location's own models answer from the open file. Positions are those of tests/ui/town_fixture.h.
TestCase {
    id: test

    // Mill Lane's western end, and Church Row's eastern one.
    property var west
    property var east

    name: "GeoServices"

    Plugin { id: lantern; name: "lantern" }
    RouteModel {
        id: routes
        plugin: lantern
        query: RouteQuery {
            id: way
            travelModes: RouteQuery.PedestrianTravel
        }
    }
    PlaceSearchModel { id: places; plugin: lantern }
    PlaceSearchSuggestionModel { id: suggestions; plugin: lantern }
    GeocodeModel { id: coder; plugin: lantern }
    CategoryModel { id: categories; plugin: lantern; hierarchical: false }

    function placeOf(figures: string): var {
        coder.query = figures;
        coder.update();
        tryCompare(coder, "status", GeocodeModel.Ready);
        const place = coder.get(0).coordinate; // of a location that goes with the next answer
        return QtPositioning.coordinate(place.latitude, place.longitude);
    }
    function initTestCase(): void {
        test.west = placeOf("530000 180000");
        test.east = placeOf("530500 180300");
    }
    function init(): void {
        way.clearWaypoints();
        routes.reset();
        places.reset();
    }

    function test_pluginIsThere(): void {
        verify(lantern.isAttached);
        verify(lantern.supportsRouting());
        verify(lantern.supportsPlaces());
        verify(lantern.supportsGeocoding());
        verify(lantern.availableServiceProviders.indexOf("lantern") >= 0);
    }
    function test_route(): void {
        way.addWaypoint(test.west);
        way.addWaypoint(test.east);
        routes.update();
        tryCompare(routes, "status", RouteModel.Ready);
        compare(routes.count, 1);
        const route = routes.get(0);
        verify(route.distance > 780 && route.distance < 830, route.distance);
        compare(route.travelTime, Math.round(route.distance / 80 * 60));
        compare(route.segments.length, 4);
        verify(route.segments[0].maneuver.valid);
        compare(route.segments[0].maneuver.instructionText, "Walk east along Mill Lane");
        compare(route.segments[1].maneuver.instructionText, "Turn left into High Street");
        verify(route.path.length > 3);
    }
    function test_routeOffTheStreets(): void {
        way.addWaypoint(test.west);
        way.addWaypoint(QtPositioning.coordinate(51.6, -0.3));
        routes.update();
        tryCompare(routes, "status", RouteModel.Error);
        verify(routes.errorString.indexOf("more than 250 m from every street") >= 0, routes.errorString);
        compare(routes.count, 0);
    }
    function test_routeAskedAgainBeforeItsAnswer(): void {
        way.addWaypoint(test.west);
        way.addWaypoint(QtPositioning.coordinate(51.6, -0.3));
        routes.update();
        way.clearWaypoints();
        way.addWaypoint(test.east);
        way.addWaypoint(test.west);
        routes.update();
        tryCompare(routes, "status", RouteModel.Ready);
        compare(routes.get(0).segments[0].maneuver.instructionText, "Walk west along Church Row");
    }
    function test_places(): void {
        places.searchTerm = "mill";
        places.searchArea = QtPositioning.circle(test.west);
        places.update();
        tryCompare(places, "status", PlaceSearchModel.Ready);
        compare(places.count, 4);
        compare(places.data(0, "title"), "Mill Lane");
        verify(Math.abs(places.data(0, "distance") - 100) < 10, places.data(0, "distance"));
        const place = places.data(0, "place");
        compare(place.categories[0].name, "Hotspot");
        compare(place.extendedAttributes.rank.text, "1");
        verify(place.location.coordinate.distanceTo(test.west) < 120);
    }
    function test_noPlaces(): void {
        places.searchTerm = "Xanadu";
        places.update();
        tryCompare(places, "status", PlaceSearchModel.Error);
        verify(places.errorString().indexOf("Nothing is called “Xanadu”") === 0, places.errorString());
        compare(places.count, 0);
    }
    function test_placesCancelled(): void {
        places.searchTerm = "mill";
        places.update();
        compare(places.status, PlaceSearchModel.Loading);
        places.cancel();
        places.searchTerm = "church";
        places.update();
        tryCompare(places, "status", PlaceSearchModel.Ready);
        compare(places.data(0, "title"), "Church Row");
    }
    function test_suggestions(): void {
        suggestions.searchTerm = "mil";
        suggestions.update();
        tryCompare(suggestions, "status", PlaceSearchSuggestionModel.Ready);
        compare(suggestions.suggestions, ["Mill Lane", "The Café Mill"]);
    }
    function test_categories(): void {
        tryVerify(() => categories.rowCount() > 8);
    }
    function test_geocode_data(): var {
        return [
            { tag: "grid reference", text: "TQ 300 800" },
            { tag: "metres", text: "530000 180000" },
            { tag: "degrees", text: "51.50394, -0.12865" }
        ];
    }
    function test_geocode(row: var): void {
        coder.query = row.text;
        coder.update();
        tryCompare(coder, "status", GeocodeModel.Ready);
        compare(coder.count, 1);
        verify(coder.get(0).coordinate.distanceTo(test.west) < 25, coder.get(0).coordinate.distanceTo(test.west));
    }
    function test_whatIsHere(): void {
        coder.query = test.west;
        coder.update();
        tryCompare(coder, "status", GeocodeModel.Ready);
        compare(coder.get(0).address.street, "Mill Lane");
        compare(coder.get(0).address.district, "Riverside");
    }
    function test_geocodeAskedAgainBeforeItsAnswer(): void {
        coder.query = "Xanadu";
        coder.update();
        coder.query = "high street";
        coder.update();
        tryCompare(coder, "status", GeocodeModel.Ready);
        compare(coder.get(0).address.text, "High Street");
    }
    function test_nothingCalledSo(): void {
        coder.query = "Xanadu";
        coder.update();
        tryCompare(coder, "status", GeocodeModel.Error);
        verify(coder.errorString.indexOf("Nothing is called “Xanadu”") === 0, coder.errorString);
    }
}
