#pragma once

#include "hotspot/analysis.h"

namespace lantern
{

// Adds an offence to the counts of hours.
void addHour(ReasonDetail &detail, const Occurrence &offence);

// Why a place is on the list, in one line that a briefing prints: "38 offences, 61 % violent or sexual, last 12 months;
// +40 % on the year before; 70 % between 20:00 and 04:00, most on Fri and Sat; near Foundry Halt". Before is the period
// of the same length before this one; a change in per cent is only said on 20 offences and more in it, on fewer its
// count stands alone. Hours are only named where most of the offences have one, nights where one or two of them hold
// more than half of 20 offences and more.
[[nodiscard]] QString reasonFor(const CellScore &cell, const ReasonDetail &detail, Period period);
// The same of a hotspot that was ranked over a period, in the words of the present language; as it was written down where that is all
// there is.
[[nodiscard]] QString reasonOf(const Hotspot &hotspot, Period period);

} // namespace lantern
