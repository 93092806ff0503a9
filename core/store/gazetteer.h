#pragma once

#include "store/place.h"

namespace lantern
{

// Streets come as many ways of one name: ways of a name that lie within 400 m of each other become one entry, at the way
// nearest to their middle. Other kinds stay as they are. Keeps the order of first appearance.
[[nodiscard]] std::vector<GazetteerEntry> mergeStreets(std::vector<GazetteerEntry> entries);

// "On or near Brewer Street" → "Brewer Street"; "On or near", "No location" and the like → empty.
[[nodiscard]] QString plainPlaceName(const QString &name);

// "Smith'S Court" → "Smith's Court": data.police.uk writes every word large, and takes what follows an apostrophe for one.
[[nodiscard]] QString withSmallPossessive(QString name);

// Whether a name is one that data.police.uk gives to a kind of place instead of a street ("Supermarket"): many points share
// each, so it names none of them. "Hospital" is one, "Hospital Road" is not.
[[nodiscard]] bool isKindOfPlace(const QString &name);

// The FTS5 query for what somebody typed: every word, each as a prefix. Empty if there is no word.
[[nodiscard]] QString searchExpression(const QString &text);

// The gazetteer's word for a place: "stop", "station", "venue" or the kind's own key.
[[nodiscard]] QString gazetteerKind(Place::Kind kind);

} // namespace lantern
