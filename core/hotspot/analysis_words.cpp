#include "hotspot/analysis.h"
#include "hotspot/words.h"

#include <QLocale>

#include <algorithm>

// What an analysis says of itself.
namespace lantern
{

QString figureName(const HarmTable &table)
{
    switch (table.unit) {
    case HarmUnit::Days:
        return HotspotWords::tr("Harm days");
    case HarmUnit::Offences:
        return HotspotWords::tr("Offences");
    case HarmUnit::Score:
        break;
    }
    return HotspotWords::tr("Score");
}

QString perText(const Analysis &analysis)
{
    if (analysis.rankBy == RankBy::PerSize)
        return analysis.unit() == UnitKind::Segment ? HotspotWords::tr("100 m of street") : HotspotWords::tr("km²");
    switch (analysis.unit()) {
    case UnitKind::Segment:
        return HotspotWords::tr("street segment");
    case UnitKind::Ward:
        return HotspotWords::tr("ward");
    case UnitKind::Borough:
        return HotspotWords::tr("borough");
    case UnitKind::BasicCommandUnit:
        return HotspotWords::tr("command unit");
    case UnitKind::Hexagon:
        break;
    }
    return HotspotWords::tr("hexagon");
}

QString cautionOf(const Recorded &recorded, const Analysis &analysis)
{
    std::vector<size_t> records;
    for (Month month = analysis.period.first; month <= analysis.period.last; month = month.plus(1))
        records.push_back(recorded.in({month, month}, analysis.source).size());
    const size_t fullest = records.empty() ? 0 : std::ranges::max(records);
    const auto thin = std::ranges::count_if(records, [&](size_t count) { return 2 * count < fullest; });
    QStringList cautions;
    if (thin > 0)
        cautions.append(HotspotWords::tr("%1 of the %2 months hold under half as many records as the fullest: a source "
                                         "may cover only a part of them.")
                            .arg(thin)
                            .arg(records.size()));
    if (analysis.weight.table > 0 && analysis.unweighedShare > 0)
        cautions.append(
            HotspotWords::tr("%1 % of the offences are of classes that the table “%2” does not weigh; they count "
                             "nothing here.")
                .arg(QLocale().toString(100 * analysis.unweighedShare, 'f', 1), analysis.table.name));
    if (analysis.placement)
        cautions.append(placementText(*analysis.placement, analysis.source));
    cautions.removeAll(QString());
    return cautions.join(QLatin1Char(' '));
}

} // namespace lantern
