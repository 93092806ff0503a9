#pragma once

#include "store/place.h"

namespace lantern
{

// What OpenStreetMap's tags say of a street: `tag` gives the value of a key, empty where it has none. A street in a tunnel is a
// subway where only people on foot or on cycles use it; a roundabout is one-way.
template<class TagOf>
[[nodiscard]] Street::Traits streetTraits(const TagOf &tag, Street::Class streetClass)
{
    using Class = Street::Class;
    const bool isForFeet = streetClass == Class::Pedestrian || streetClass == Class::Footway ||
                           streetClass == Class::Steps || streetClass == Class::Cycleway || streetClass == Class::Path;
    Street::Traits traits;
    traits.setFlag(Street::Trait::Subway, isForFeet && tag(u"tunnel") == u"yes");
    traits.setFlag(Street::Trait::Towpath,
                   tag(u"towpath") == u"yes" || tag(u"name").contains(u"towpath", Qt::CaseInsensitive));
    traits.setFlag(Street::Trait::Unlit, tag(u"lit") == u"no");
    const QString oneWay = tag(u"oneway");
    traits.setFlag(Street::Trait::OneWay, oneWay == u"yes" || oneWay == u"true" || oneWay == u"1" || oneWay == u"-1" ||
                                              (oneWay.isEmpty() && tag(u"junction") == u"roundabout"));
    return traits;
}

// True where traffic goes against the line as it is drawn, which then has to be turned round.
template<class TagOf>
[[nodiscard]] bool runsBackwards(const TagOf &tag)
{
    return tag(u"oneway") == u"-1";
}

} // namespace lantern
