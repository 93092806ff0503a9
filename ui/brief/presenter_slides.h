#pragma once

#include "brief/pack.h"

#include <QVariantList>

namespace lantern
{

// A pack told slide by slide: what it is, each of its sections, each patrol with its map, and how it ends. Of each slide: {key, kind
// ("title", "section", "patrol"), title, lead, lines: {text, warning}, legs: {number, time, place, minutes, why}, crew, team (its place in the
// plan, −1 for all), teamName, west, south, east, north (degrees, what its map shows; absent without a place), notes (what to say,
// unless somebody wrote notes of his own)}.
[[nodiscard]] QVariantList presenterSlides(const Pack &pack);

} // namespace lantern
