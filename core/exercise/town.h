#pragma once

#include "base/random.h"
#include "store/place.h"

#include <QStringList>

#include <vector>

namespace lantern
{

// The fictional borough's ground: it lies in the open sea of the outer Thames estuary (grid square TM), so that no real street
// is under any of it.
inline constexpr GridPoint TownOrigin{640'000, 190'000};
inline constexpr double TownWidthMetres = 4000;
inline constexpr double TownHeightMetres = 3000;

struct Town
{
    Boundary borough;
    std::vector<Boundary> wards;
    std::vector<BaseFeature> features; // river, parks, rail
    std::vector<Street> streets;
    std::vector<Place> places; // venues, stations, bus stops
    GridPoint market;          // the middle of its night life
};

// Draws the town: the same seed, the same town.
[[nodiscard]] Town makeTown(quint64 seed);

// Names that no two roads or venues share, drawn in order from the seed.
class TownNames
{
public:
    explicit TownNames(quint64 seed);
    [[nodiscard]] QString street();
    [[nodiscard]] QString alley();
    [[nodiscard]] QString venue(Place::Kind kind);

private:
    [[nodiscard]] QString take(QStringList &names);
    QStringList m_streets;
    QStringList m_alleys;
    QStringList m_pubs;
    QStringList m_clubs;
    QStringList m_halls;
};

} // namespace lantern
