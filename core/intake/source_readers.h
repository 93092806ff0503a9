#pragma once

#include "intake/reader.h"

// The sources' recognisers and readers, each pair in its own file; readers.cpp puts them into one table.
namespace lantern
{

// Data.police.uk street-level crimes.
[[nodiscard]] bool recognisesPoliceUk(const FileSample &sample, const ImportContext &context);
void readPoliceUk(const FileSample &sample, FileReading &reading);

// A force's own records with from and to times.
[[nodiscard]] bool recognisesForce(const FileSample &sample, const ImportContext &context);
void readForce(const FileSample &sample, FileReading &reading);

// Reports of places that feel unsafe.
[[nodiscard]] bool recognisesStreetSafe(const FileSample &sample, const ImportContext &context);
void readStreetSafe(const FileSample &sample, FileReading &reading);

// Crimes counted by cell and month.
[[nodiscard]] bool recognisesHexCounts(const FileSample &sample, const ImportContext &context);
void readHexCounts(const FileSample &sample, FileReading &reading);

// Offences against women and girls as published by ward or by class and month.
[[nodiscard]] bool recognisesVawgSeries(const FileSample &sample, const ImportContext &context);
void readVawgSeries(const FileSample &sample, FileReading &reading);

// Data.police.uk's anonymised map points.
[[nodiscard]] bool recognisesSnapPoints(const FileSample &sample, const ImportContext &context);
void readSnapPoints(const FileSample &sample, FileReading &reading);

// Transport for London's list of bus stops.
[[nodiscard]] bool recognisesBusStops(const FileSample &sample, const ImportContext &context);
void readBusStops(const FileSample &sample, FileReading &reading);

// The national list of stops and stations.
[[nodiscard]] bool recognisesNaptan(const FileSample &sample, const ImportContext &context);
void readNaptan(const FileSample &sample, FileReading &reading);

// OpenStreetMap points as a table.
[[nodiscard]] bool recognisesPointsOfInterest(const FileSample &sample, const ImportContext &context);
void readPointsOfInterest(const FileSample &sample, FileReading &reading);

// OpenStreetMap points as GeoJSON.
[[nodiscard]] bool recognisesPlacesGeoJson(const FileSample &sample, const ImportContext &context);
void readPlacesGeoJson(const FileSample &sample, FileReading &reading);

// Names and classes by way.
[[nodiscard]] bool recognisesStreetAttributes(const FileSample &sample, const ImportContext &context);
void readStreetAttributes(const FileSample &sample, FileReading &reading);

// The user's copy of the Cambridge Crime Harm Index.
[[nodiscard]] bool recognisesHarmIndex(const FileSample &sample, const ImportContext &context);
void readHarmIndex(const FileSample &sample, FileReading &reading);

// A user's own table of weights by offence class, a severity score for instance.
[[nodiscard]] bool recognisesHarmTable(const FileSample &sample, const ImportContext &context);
void readHarmTable(const FileSample &sample, FileReading &reading);

// Boroughs, wards, small areas.
[[nodiscard]] bool recognisesBoundaries(const FileSample &sample, const ImportContext &context);
void readBoundaries(const FileSample &sample, FileReading &reading);

// Street ways.
[[nodiscard]] bool recognisesStreetsGeoJson(const FileSample &sample, const ImportContext &context);
void readStreetsGeoJson(const FileSample &sample, FileReading &reading);

// Green, water, rail, buildings.
[[nodiscard]] bool recognisesBaseMap(const FileSample &sample, const ImportContext &context);
void readBaseMap(const FileSample &sample, FileReading &reading);

// An analyst's hotspot polygons.
[[nodiscard]] bool recognisesOutlines(const FileSample &sample, const ImportContext &context);
void readOutlines(const FileSample &sample, FileReading &reading);

// OpenStreetMap itself.
[[nodiscard]] bool recognisesOsm(const FileSample &sample, const ImportContext &context);
void readOsm(const FileSample &sample, FileReading &reading);

} // namespace lantern
