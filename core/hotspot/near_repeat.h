#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "statistics/knox.h"
#include "store/dated_offences.h"

#include <QDate>
#include <QLocale>

#include <optional>

namespace lantern
{

// What is asked: of which offences, over which bands, and on which day the risk is looked at.
struct NearRepeatOptions
{
    Period period = {};
    int classId = 0; // 0 for all violence against women and girls
    KnoxOptions knox{.metres = {100, 200, 400}, .days = {7, 14, 28}};
    QDate asOf = {};         // the risk is that of this day; a later offence is not known yet
    double mostP = 0.05;     // a band counts as near repeat up to this p,
    double leastRatio = 1.2; // and from this ratio of observed to expected on
};

// One distance and time together, both counted from nothing: "within 200 m and 14 days".
struct NearRepeatBand
{
    double metres = 0;
    double days = 0;
    qint64 observed = 0;
    double expected = 0;
    double ratio = 0; // observed over expected; 0 where no pair is expected, so that there is nothing to compare with
    double p = 1;
    bool elevated = false; // by the two limits of the options
};

// Round an offence, where another is more likely than usual for a while.
struct RiskDisc
{
    GridPoint centre;
    QDate until;  // the last day of the band, included
    int band = 0; // in NearRepeat::bands: its metres are the radius
};

// What is known of one place: the latest day of all discs that cover it, and the band with the strongest ratio among them.
struct ElevatedRisk
{
    QDate until;
    NearRepeatBand strongest;
};

struct NearRepeat
{
    NearRepeatOptions options;
    qint64 offences = 0; // whose day is known: those that were tested
    qint64 undated = 0;  // of which only the month is known: left out, no day is made up
    qint64 tooWide = 0;  // that may have happened on any day of more than the shortest time band: left out
    std::vector<NearRepeatBand> bands; // by distance, then by time
    std::vector<RiskDisc> discs; // on the day asked for; a disc that another one covers in all respects is left out

    [[nodiscard]] bool isElevated() const; // any band
    [[nodiscard]] qint64 places() const;   // that discs are drawn round
    // Both edges of a disc belong to it. Nothing where no disc covers the point.
    [[nodiscard]] std::optional<ElevatedRisk> riskAt(GridPoint point) const;
};

// The near-repeat table of the Knox test (see knox(): every band begins at nothing and holds both its edges), and the risk
// that follows from it: an offence on day d is followed by more offences than usual within m metres until day d + t, if the
// band (m, t) counts as near repeat (Townsley, Homel & Chaseling 2003, "Infectious burglaries", Brit. J. Criminology
// 43:615–633; Bowers, Johnson & Pease 2004, "Prospective hot-spotting", 44:641–658). Because bands begin at nothing, a far band may
// owe its figure to a near one: read them together. Days are London's, of the middle of an offence's from–to.
// Refused: no such offences, only their months are known, and as knox(); Cancelled. The same for the same seed.
[[nodiscard]] Result<NearRepeat> nearRepeat(const DatedOffences &offences, const NearRepeatOptions &options,
                                            const Progress &progress = {});

// The same from a file. NotFound: a class that is not in it.
[[nodiscard]] Result<NearRepeat> nearRepeat(Store &store, const NearRepeatOptions &options,
                                            const Progress &progress = {});

// "Elevated until 4 December; 2.1 times as expected within 200 m and 14 days; p 0.001".
[[nodiscard]] QString riskText(const ElevatedRisk &risk, const QLocale &locale);

} // namespace lantern
