#pragma once

#include "store/place.h"
#include "store/store.h"

#include <span>

namespace lantern
{

// Boundaries, streets, places, base-map features, snap points and the gazetteer made of their names. The add functions
// give how many were new; what is already there by kind and source id (or by shape) is not added again. A street that
// comes again with a name or class it lacked is completed.
class PlaceRepository
{
public:
    explicit PlaceRepository(Store &store);

    [[nodiscard]] Result<qint64> addBoundaries(std::span<const Boundary> boundaries);
    [[nodiscard]] Result<qint64> addStreets(std::span<const Street> streets);
    [[nodiscard]] Result<qint64> addPlaces(std::span<const Place> places);
    [[nodiscard]] Result<qint64> addBaseFeatures(std::span<const BaseFeature> features);
    // Named points that are neither streets nor places (police.uk snap points).
    [[nodiscard]] Result<qint64> addGazetteer(std::span<const GazetteerEntry> entries);
    // Names and classes for streets already there, by source id (streets attributes CSV); gives how many changed.
    [[nodiscard]] Result<qint64> completeStreets(std::span<const Street> attributes);

    [[nodiscard]] Result<std::vector<Boundary>> boundaries(Boundary::Kind kind) const;
    [[nodiscard]] Result<std::vector<Street>> streets() const;
    [[nodiscard]] Result<qint64> streetCount() const;
    [[nodiscard]] Result<std::vector<Place>> places() const;
    // Those inside the box or on its edge.
    [[nodiscard]] Result<std::vector<Place>> placesIn(const GridBox &box) const;
    [[nodiscard]] Result<std::vector<BaseFeature>> baseFeatures() const;
    // Street names (at their middle), places, boundaries and snap points, one list.
    [[nodiscard]] Result<std::vector<GazetteerEntry>> gazetteer() const;
    // Full-text search of the same names (FTS5, prefix), best first: the very name, then what has a kind before what has none.
    [[nodiscard]] Result<std::vector<GazetteerEntry>> search(const QString &text, int limit = 20) const;
    // The ward or borough that a point lies in; empty if none is known there.
    [[nodiscard]] Result<QString> areaAt(GridPoint point, Boundary::Kind kind) const;
    // The name nearest to a point and within some metres of it, of anything but an area; empty if there is none.
    [[nodiscard]] Result<QString> nameNear(GridPoint point, double metres) const;
    // Bounds of all that the map could show; empty for an empty file.
    [[nodiscard]] Result<GridBox> bounds() const;

private:
    Store &m_store;
};

} // namespace lantern
