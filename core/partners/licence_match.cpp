#include "partners/licence_match.h"

namespace lantern
{

namespace
{

bool bothDiffer(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

// The same licence under another name is a renamed house, unless it also moved.
bool isElsewhere(const Venue &known, const Venue &listed, bool pointed)
{
    const bool moved = pointed ? distanceMetres(known.point, listed.point) > SameNameMetres
                               : bothDiffer(known.postcode, listed.postcode);
    return moved && comparedName(known.name) != comparedName(listed.name);
}

} // namespace

LicenceMatcher::LicenceMatcher(const VenueRegister &all, std::span<const Place> places)
    : m_places(places)
{
    for (const Venue &venue : all.venues) {
        m_byName[comparedName(venue.name)].push_back(&venue);
        if (!venue.licence.isEmpty())
            m_byLicence[comparedLicence(venue.licence)] = &venue;
    }
}

LicenceMatch LicenceMatcher::match(const Venue &listed, bool pointed) const
{
    const QString compared = comparedName(listed.name);
    const Place *place = pointed ? m_places.near(compared, listed.point) : nullptr;
    const bool sameName = place != nullptr && comparedName(place->name) == compared;
    LicenceMatch found;
    if (const Venue *licensed = m_byLicence.value(comparedLicence(listed.licence)))
        found = {.venue = licensed,
                 .doubt =
                     isElsewhere(*licensed, listed, pointed) ? LicenceDoubt::SameLicenceElsewhere : LicenceDoubt::None};
    else
        found = named(listed, compared, pointed);
    if (found.venue != nullptr) {
        found.place = sameName ? place : nullptr;
        return found;
    }
    if (pointed)
        return {.place = place, .doubt = place == nullptr || sameName ? LicenceDoubt::None : LicenceDoubt::AlikeName};
    return {.place = m_places.only(compared), .doubt = LicenceDoubt::NameAlone};
}

// By name and postcode or point; by the name alone only where one venue can be meant.
LicenceMatch LicenceMatcher::named(const Venue &listed, const QString &compared, bool pointed) const
{
    LicenceMatch alone;
    LicenceMatch relicensed;
    int possible = 0;
    for (const Venue *venue : m_byName.value(compared)) {
        const bool otherLicence = bothDiffer(comparedLicence(venue->licence), comparedLicence(listed.licence));
        const double reach = otherLicence ? LikeNameMetres : SameNameMetres;
        const bool near = pointed && distanceMetres(venue->point, listed.point) <= reach;
        const bool samePostcode = !listed.postcode.isEmpty() && venue->postcode == listed.postcode;
        const bool isThere = near || (samePostcode && !pointed);
        if (isThere && !otherLicence)
            return {.venue = venue};
        if (isThere)
            relicensed = {.venue = venue, .doubt = LicenceDoubt::OtherLicence};
        if (otherLicence || pointed || bothDiffer(venue->postcode, listed.postcode))
            continue;
        ++possible;
        alone = {.venue = venue, .doubt = LicenceDoubt::NameAlone};
    }
    if (relicensed.venue != nullptr)
        return relicensed;
    return possible == 1 ? alone : LicenceMatch();
}

} // namespace lantern
