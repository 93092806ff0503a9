#pragma once

#include "store/series.h"

#include <QCoreApplication>

namespace lantern
{

// Translates this room's words; the context is "Series".
struct SeriesWords
{
    Q_DECLARE_TR_FUNCTIONS(Series)
};

// A behaviour or a state in words.
[[nodiscard]] QString behaviourName(const QString &key);
[[nodiscard]] QString seriesStateName(SeriesState state);

// Why a link is as strong as it is, one part a line: "64 m apart: speaks for (+0.81)". What the data do not hold is said.
[[nodiscard]] QStringList whyLinked(const SeriesLink &link, bool monthOnly);

// "Exposure, 4 offences, Mill Lane, 2026-10-03 to 2026-10-24": the commonest class, how many, the commonest place, the days.
[[nodiscard]] QString seriesTitle(const std::vector<OffenceCard> &cards);

// The dates of a series: days, or months where the source has no days.
[[nodiscard]] QString seriesDates(const std::vector<OffenceCard> &cards);

} // namespace lantern
