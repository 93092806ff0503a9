#pragma once

#include "series/series_answer.h"

#include <QVariantMap>

namespace lantern
{

// A series as the card shows it: {title, dates, strength, state, stateName, monthOnly, note, offences: [{number, title, place, when,
// behaviour, share, latitude, longitude}], links: [{from, to, strength, why: [text]}], decisions: [{state, stateName, reason,
// by, when, owner, review}]}. `share` is where the offence lies between the first and the last, 0 to 1.
[[nodiscard]] QVariantMap seriesCard(const ShownSeries &shown, const QString &filter);

// The day and time of an offence in London, or its month.
[[nodiscard]] QString offenceTime(const OffenceCard &card);

} // namespace lantern
