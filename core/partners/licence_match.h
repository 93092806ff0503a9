#pragma once

#include "partners/places_by_name.h"

namespace lantern
{

// What a row of a licence list is, as far as can be told.
struct LicenceMatch
{
    const Venue *venue = nullptr; // of the register
    const Place *place = nullptr; // imported
    LicenceDoubt doubt = LicenceDoubt::None;
};

// Holds rows of a licence list against the register and the imported places, by the rules of readLicenceList(). Keeps views of both.
class LicenceMatcher
{
public:
    LicenceMatcher(const VenueRegister &all, std::span<const Place> places);
    // `pointed`: the list says where it is.
    [[nodiscard]] LicenceMatch match(const Venue &listed, bool pointed) const;

private:
    [[nodiscard]] LicenceMatch named(const Venue &listed, const QString &compared, bool pointed) const;

    PlacesByName m_places;
    QHash<QString, std::vector<const Venue *>> m_byName;
    QHash<QString, const Venue *> m_byLicence;
};

} // namespace lantern
