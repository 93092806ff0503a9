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

// "Exposure, Mill Lane": the commonest class and the commonest place.
[[nodiscard]] QString seriesTitle(const std::vector<OffenceCard> &cards);

// The dates of a series: days, or months where the source has no days.
[[nodiscard]] QString seriesDates(const std::vector<OffenceCard> &cards);

} // namespace lantern
