#include "hotspots/hotspot_card.h"

#include "commands/aside.h"
#include "hotspot/profile.h"
#include "statistics/rates.h"

#include <QLocale>

#include <cmath>

namespace lantern
{

QString monthText(Month month)
{
    return QLocale().toString(QDate(month.year(), month.month(), 1), QStringLiteral("MMM yyyy"));
}

QString periodText(Period period)
{
    return period.first == period.last ? monthText(period.first)
                                       : QStringLiteral("%1 – %2").arg(monthText(period.first), monthText(period.last));
}

void HotspotCard::show(const Hotspot &hotspot, const HotspotSet &set, const HotspotAnswer &answer, int otherRank)
{
    const GeoPoint geo = toGeo(hotspot.centre);
    const Interval counted = poissonInterval(hotspot.count);
    m_place = {{QStringLiteral("id"), hotspot.id.toString()},
               {QStringLiteral("name"), hotspot.name},
               {QStringLiteral("countLow"), static_cast<int>(std::ceil(counted.low))},
               {QStringLiteral("countHigh"), static_cast<int>(std::floor(counted.high))},
               {QStringLiteral("otherRank"), otherRank},
               {QStringLiteral("rank"), hotspot.rank},
               {QStringLiteral("reason"), hotspot.reason},
               {QStringLiteral("score"), hotspot.score},
               {QStringLiteral("scoreLow"), hotspot.scoreLow.value_or(hotspot.score)},
               {QStringLiteral("scoreHigh"), hotspot.scoreHigh.value_or(hotspot.score)},
               {QStringLiteral("count"), hotspot.count},
               {QStringLiteral("vawgShare"), hotspot.vawgShare},
               {QStringLiteral("latitude"), geo.latitude},
               {QStringLiteral("longitude"), geo.longitude},
               {QStringLiteral("edited"), hotspot.edited},
               {QStringLiteral("period"), periodText(set.period)},
               {QStringLiteral("areaHectares"), areaSquareMetres(hotspot.outline) / 10000}};
    Q_EMIT changed();
    readHours(hotspot, set, answer);
}

void HotspotCard::clear()
{
    ++m_ticket;
    m_place.clear();
    m_hours.clear();
    Q_EMIT changed();
    Q_EMIT hoursChanged();
}

void HotspotCard::readHours(const Hotspot &hotspot, const HotspotSet &set, const HotspotAnswer &answer)
{
    const quint64 ticket = ++m_ticket;
    m_hours.clear();
    Q_EMIT hoursChanged();
    if (!answer.recorded)
        return;
    runAside(
        this,
        [outline = hotspot.outline, recorded = answer.recorded, period = set.period] {
            return hourProfile(outline, recorded->in(period, QStringLiteral("offences")), recorded->classes, period);
        },
        [this, ticket](const HourProfile &profile) {
            if (ticket != m_ticket || !profile.isInData())
                return;
            for (const double hour : profile.hours)
                m_hours.append(hour);
            Q_EMIT hoursChanged();
        });
}

} // namespace lantern
