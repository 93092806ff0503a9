#pragma once

#include "hotspot/analysis.h"

#include <array>

namespace lantern
{

// What is known of one cell beyond its score, for the reason.
struct CellDetail
{
    double nightCount = 0; // offences between 20:00 and 04:00, by their part in it
    int timedCount = 0;    // offences whose hour is known
    int streetSafe = 0;    // reports in the cell
    QString landmark = {}; // what it is near, may be empty
    // The offences between 20:00 and 04:00 by the evening on which their night begins, Monday first.
    std::array<double, 7> nights = {};
    // Adds an offence to the counts of hours.
    void addHour(const Occurrence &offence);
};

// Why a place is on the list, in one line that a briefing prints: "38 offences, 61 % violent or sexual, last 12 months;
// +40 % on the year before; 70 % between 20:00 and 04:00, most on Fri and Sat; near Foundry Halt". Before is the period
// of the same length before this one; a change in per cent is only said on 20 offences and more in it, on fewer its
// count stands alone. Hours are only named where most of the offences have one, nights where one or two of them hold
// more than half of 20 offences and more.
[[nodiscard]] QString reasonFor(const CellScore &cell, const CellDetail &detail, Period period);

} // namespace lantern
