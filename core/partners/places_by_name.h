#pragma once

#include "partners/licence_list.h"

#include <QHash>

namespace lantern
{

// Places by the name under which they are compared.
class PlacesByName
{
public:
    explicit PlacesByName(std::span<const Place> places)
    {
        for (const Place &place : places)
            if (place.kind != Place::Kind::BusStop && !place.name.isEmpty())
                m_places[comparedName(place.name)].push_back(&place);
    }

    // The only place of that name.
    [[nodiscard]] const Place *only(const QString &compared) const
    {
        const auto found = m_places.find(compared);
        return found != m_places.end() && found->size() == 1 ? found->front() : nullptr;
    }
    // The nearest of that name within SameNameMetres, else the most alike within LikeNameMetres.
    [[nodiscard]] const Place *near(const QString &compared, GridPoint point) const
    {
        const Place *best = nullptr;
        double nearest = SameNameMetres;
        for (const Place *place : m_places.value(compared))
            if (const double metres = distanceMetres(place->point, point); metres <= nearest) {
                best = place;
                nearest = metres;
            }
        return best != nullptr ? best : likeNear(compared, point);
    }

private:
    [[nodiscard]] const Place *likeNear(const QString &compared, GridPoint point) const
    {
        const Place *best = nullptr;
        double alike = LikeEnoughName;
        for (auto named = m_places.begin(); named != m_places.end(); ++named)
            for (const Place *place : *named)
                if (distanceMetres(place->point, point) <= LikeNameMetres)
                    if (const double likeness = nameLikeness(compared, named.key());
                        likeness > alike || (likeness == alike && best != nullptr && place->id < best->id)) {
                        best = place;
                        alike = likeness;
                    }
        return best;
    }

    QHash<QString, std::vector<const Place *>> m_places;
};

} // namespace lantern
