#include "hotspot/analysis.h"
#include "hotspot/words.h"

#include <QLocale>
#include <QRegularExpression>

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
    return unitName(analysis.unit());
}

QString unitName(UnitKind unit)
{
    switch (unit) {
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

namespace
{

// A stretch of hours that follow each other over the week's end, too.
struct Stretch
{
    size_t first = 0;
    size_t end = 0; // the hour after
};

std::vector<Stretch> stretchesOf(const HourSet &hours)
{
    std::vector<Stretch> stretches;
    for (size_t hour = 0; hour < hours.size(); ++hour) {
        if (!hours.test(hour) || hours.test((hour + hours.size() - 1) % hours.size()))
            continue;
        size_t end = hour + 1;
        while (hours.test(end % hours.size()))
            ++end;
        stretches.push_back({hour, end});
    }
    return stretches;
}

QString unknownHours(const Analysis &analysis)
{
    if (analysis.untimedCount == 0)
        return {};
    const double share = static_cast<double>(analysis.untimedCount) /
                         static_cast<double>(analysis.untimedCount + std::max<qint64>(analysis.timedCount, 0));
    return HotspotWords::tr("%1 offences (%2 %) are left out: their hour is not known.")
        .arg(QLocale().toString(analysis.untimedCount), QLocale().toString(100 * share, 'f', 1));
}

} // namespace

std::optional<HourSet> hoursFromText(const QString &text)
{
    if (text == QLatin1StringView("all"))
        return AllHours;
    if (text == QLatin1StringView("night"))
        return nightHours();
    if (text == QLatin1StringView("day"))
        return ~nightHours();
    static const QRegularExpression part(
        QStringLiteral("^\\s*(mon|tue|wed|thu|fri|sat|sun)\\s+(\\d{1,2})\\s*-\\s*(\\d{1,2})\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList days{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
                           QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    HourSet hours;
    for (const QString &one : text.split(u',')) {
        const QRegularExpressionMatch match = part.match(one);
        const auto from = match.captured(2).toUInt();
        const auto to = match.captured(3).toUInt();
        if (!match.hasMatch() || from > 23 || to > 24)
            return std::nullopt;
        const auto day = static_cast<unsigned>(days.indexOf(match.captured(1).toLower()));
        const unsigned length = to > from ? to - from : 24 + to - from;
        for (unsigned hour = 0; hour < length; ++hour)
            hours.set((day * 24 + from + hour) % hours.size());
    }
    return hours;
}

QString hoursName(const HourSet &hours)
{
    constexpr size_t most = 3;
    constexpr size_t hoursPerDay = 24;
    if (hours.all())
        return {};
    if (hours == nightHours())
        return HotspotWords::tr("night");
    if (hours == ~nightHours())
        return HotspotWords::tr("day");
    const std::vector<Stretch> stretches = stretchesOf(hours);
    if (stretches.size() > most)
        return HotspotWords::tr("%n chosen hour(s)", nullptr, static_cast<int>(hours.count()));
    QStringList names;
    for (const Stretch &stretch : stretches)
        names.append(
            QStringLiteral("%1 %2–%3")
                .arg(QLocale().dayName(static_cast<int>(stretch.first / hoursPerDay) + 1, QLocale::ShortFormat))
                .arg(stretch.first % hoursPerDay, 2, 10, QLatin1Char('0'))
                .arg(stretch.end % hoursPerDay, 2, 10, QLatin1Char('0')));
    return names.join(QStringLiteral(", "));
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
    cautions.append(unknownHours(analysis));
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
