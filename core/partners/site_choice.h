#pragma once

#include "base/month.h"
#include "base/progress.h"
#include "geo/coordinates.h"
#include "partners/site_cover.h"
#include "store/site.h"
#include "store/store.h"
#include "store/weight.h"

#include <QStringList>

#include <optional>

namespace lantern
{

struct SiteQuestion
{
    double radiusMetres = 100; // of a new site
    int most = 20;             // how many new sites
    std::vector<int> phases = {5, 15};
    QString borough = {}; // empty for all of the file
    Weight weight = Weight::Harm;
    int months = 12;                   // the newest so many; 0 for all
    std::optional<Period> period = {}; // instead of them
    double seconds = 60;               // of search
};

// What the best choice of so many sites covers beyond what stands already; harm days, or what the weight counts.
struct SiteCurvePoint
{
    int sites = 0;
    double covered = 0;
    double adds = 0;    // to the best choice of one fewer
    double bound = 0;   // no choice covers more
    bool proven = true; // covered is the most there is
    double inOrder = 0; // what the first so many in the order of building cover
};

// A stop of the best choice of all, in the order in which to build.
struct ChosenSite
{
    QString name;
    QString stopSourceId;
    GridPoint point;
    int order = 0;       // from 1
    int phase = 0;       // from 1, after the last that is built
    double adds = 0;     // when it is built in this order
    double within = 0;   // all that is within the radius, also what others cover
    qint64 offences = 0; // so many within the radius
};

struct SiteChoice
{
    SiteQuestion question;
    Period period;
    QString source;
    QString figure;     // "Harm days", "Offences", …
    double total = 0;   // in the area
    double already = 0; // of it, within the radius of a live site
    int liveSites = 0;
    int candidates = 0;
    std::vector<SiteCurvePoint> curve;
    std::vector<ChosenSite> chosen;
    QStringList cautions;

    [[nodiscard]] double share(double covered) const { return total > 0 ? (already + covered) / total : 0; }
    [[nodiscard]] bool isProven() const;
    [[nodiscard]] double gap() const; // of the last point of the curve
};

// Which bus stops to equip: the choice that covers most harm within the radius beyond that of the live sites, for every number up to
// the asked one. Records that police activity finds never count. The order of building is greedy among the chosen: each next one
// adds most to those before it. Refused: a radius outside 10 to 1,000 m, more than 200 sites, phases under 1, a borough that is not in
// the file; NotFound: no bus stops or nothing recorded in the area; Cancelled.
[[nodiscard]] Result<SiteChoice> chooseSites(Store &store, const SiteQuestion &question, const Progress &progress = {});

// The chosen stops as proposed sites, without those that stand in `known` already.
[[nodiscard]] std::vector<Site> proposedSites(const SiteChoice &choice, std::span<const Site> known, Store &store);

// "5,15" as sizes of phases; none where a part is no number from 1 to 1,000.
[[nodiscard]] std::optional<std::vector<int>> phasesFromText(const QString &text);

} // namespace lantern
