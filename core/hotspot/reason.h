#pragma once

#include "hotspot/analysis.h"

namespace lantern
{

// What is known of one cell beyond its score, for the reason.
struct CellDetail
{
    int nightCount = 0;    // offences between 20:00 and 04:00
    int timedCount = 0;    // offences whose hour is known
    int streetSafe = 0;    // reports in the cell
    QString landmark = {}; // what it is near, may be empty
    // Adds an offence to the two counts of hours.
    void addHour(const Occurrence &offence);
};

// Why a place is on the list, in one line that a briefing prints: "38 offences, 61 % violent or sexual, last 12 months; +40 % on
// the year before; near Foundry Halt". A change in per cent is only said on 20 offences and more the year before; on fewer the
// two counts stand side by side. Hours are only named where most of the offences have one.
[[nodiscard]] QString reasonFor(const CellScore &cell, const CellDetail &detail, Period period);

} // namespace lantern
