#include "commands/aside.h"
#include "map/geo_map.h"
#include "map/geoservices/place_finder.h"
#include "map/map_model.h"
#include "map/map_windows.h"

#include "streets/travel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

// The times of what the map shows, and what a keyboard goes through on it.
namespace lantern
{

namespace
{

std::optional<int> numberIn(const QVariantMap &chosen, const QString &name)
{
    const auto found = chosen.constFind(name);
    return found == chosen.cend() ? std::nullopt : std::optional(found->toInt());
}

QString timeFilterKey()
{
    return QStringLiteral("timeFilter");
}

TimeFilter filterFrom(const QVariantMap &chosen)
{
    TimeFilter filter;
    const auto first = numberIn(chosen, QStringLiteral("firstMonth"));
    const auto last = numberIn(chosen, QStringLiteral("lastMonth"));
    if (first && last)
        filter.period = Period{Month::fromIndex(*first), Month::fromIndex(*last)};
    QList<int> days;
    for (const QVariant &day : chosen.value(QStringLiteral("days")).toList())
        if (day.toInt() >= 0 && day.toInt() < 7)
            days.append(day.toInt());
    if (chosen.contains(QStringLiteral("days")))
        filter.hours = hoursOf(days, std::clamp(numberIn(chosen, QStringLiteral("fromHour")).value_or(0), 0, 23),
                               std::clamp(numberIn(chosen, QStringLiteral("untilHour")).value_or(0), 0, 24));
    return filter;
}

} // namespace

void MapModel::setTimeFilter(const QVariantMap &chosen)
{
    if (chosen == m_filterChosen)
        return;
    // As text: settings know no lists of numbers within maps.
    Workspace::instance()->setFileSetting(
        timeFilterKey(),
        QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(chosen)).toJson(QJsonDocument::Compact)));
    takeTimeFilter(chosen);
}

void MapModel::takeTimeFilter(const QVariantMap &chosen)
{
    if (chosen == m_filterChosen)
        return;
    m_filterChosen = chosen;
    m_filter = filterFrom(chosen);
    Q_EMIT timeFilterChanged();
    filterRecords();
}

// As the file was left; what cannot be read filters nothing.
void MapModel::restoreTimeFilter()
{
    const QByteArray kept = Workspace::instance()->fileSetting(timeFilterKey()).toString().toUtf8();
    takeTimeFilter(QJsonDocument::fromJson(kept).object().toVariantMap());
}

void MapModel::filterRecords()
{
    const quint64 ticket = ++m_filterTicket;
    if (!m_allRecords)
        return;
    const auto show = [this](const std::shared_ptr<const MapScene> &records) {
        m_scenes.records = records;
        ++m_revision;
        Q_EMIT scenesChanged();
    };
    if (m_filter.takesAll()) {
        if (m_scenes.records != m_allRecords)
            show(m_allRecords);
        return;
    }
    runAside(
        this,
        [all = m_allRecords, filter = m_filter] {
            return std::make_shared<const MapScene>(recordsTaken(all->content(), filter));
        },
        [this, ticket, show](const std::shared_ptr<const MapScene> &records) {
            if (ticket == m_filterTicket)
                show(records);
        });
}

QVariantMap MapModel::recordTimes() const
{
    if (!m_recordTimes.period)
        return {};
    return {{QStringLiteral("firstMonth"), m_recordTimes.period->first.index()},
            {QStringLiteral("lastMonth"), m_recordTimes.period->last.index()},
            {QStringLiteral("offences"), m_recordTimes.offencesWithoutHour},
            {QStringLiteral("behaviour"), m_recordTimes.behaviourWithoutHour},
            {QStringLiteral("reports"), m_recordTimes.reportsWithoutHour}};
}

QString MapModel::monthName(int index)
{
    const Month month = Month::fromIndex(index);
    return QLocale().toString(QDate(month.year(), month.month(), 1), QStringLiteral("MMM yyyy"));
}

QVariantMap MapModel::measured(const QVariantList &points, bool closed)
{
    std::vector<GridPoint> line;
    for (const QVariant &point : points) {
        const QVariantMap place = point.toMap();
        line.push_back(toGrid(
            {place.value(QStringLiteral("latitude")).toDouble(), place.value(QStringLiteral("longitude")).toDouble()}));
    }
    if (closed && !line.empty())
        line.push_back(line.front());
    double metres = 0;
    double twiceArea = 0;
    for (size_t i = 1; i < line.size(); ++i) {
        metres += distanceMetres(line[i - 1], line[i]);
        twiceArea += (line[i - 1].easting - line[0].easting) * (line[i].northing - line[0].northing) -
                     (line[i].easting - line[0].easting) * (line[i - 1].northing - line[0].northing);
    }
    return {{QStringLiteral("metres"), metres},
            {QStringLiteral("minutes"), metres / WalkingMetresPerMinute},
            {QStringLiteral("squareMetres"), closed ? std::abs(twiceArea) / 2 : 0}};
}

QVariantList MapModel::hotspotsLike(const QString &typed) const
{
    QVariantList found;
    const GridPoint here = toGrid({m_latitude, m_longitude});
    for (const Hotspot &hotspot : m_work.hotspots.hotspots) {
        const QString kind = tr("Hotspot %1").arg(hotspot.rank);
        if (!isCalledLike(hotspot.name + u' ' + kind, typed))
            continue;
        QVariantMap one = geoMap(hotspot.centre);
        one.insert({{QStringLiteral("name"), hotspot.name},
                    {QStringLiteral("kind"), kind},
                    {QStringLiteral("rank"), hotspot.rank},
                    {QStringLiteral("metres"), distanceMetres(here, hotspot.centre)}});
        found.append(one);
    }
    return found;
}

QVariantList MapModel::inTurn(const QVariantMap &window, const QList<int> &layers, int most) const
{
    // Ranks are few and what the map is for; of the rest the table has more, and the timeline of the visits.
    constexpr int mostHotspots = 20;
    std::vector<MapScene::Listed> rows;
    for (const int layer : layers) {
        const bool isRanked = layer == static_cast<int>(MapLayer::Outlines);
        const auto limit = static_cast<size_t>(std::max(0, isRanked ? mostHotspots : most));
        std::ranges::move(listedIn(m_scenes, worldWindow(window), {layer}, limit).rows, std::back_inserter(rows));
    }
    QVariantList turns;
    const auto append = [&](const MapScene::Listed &row) {
        QVariantMap entry = listedMap(row);
        if (row.layer == MapLayer::Outlines)
            entry.insert(QStringLiteral("hotspot"), hotspotAt(entry[QStringLiteral("latitude")].toDouble(),
                                                              entry[QStringLiteral("longitude")].toDouble(), 1));
        turns.append(entry);
    };
    std::vector<const MapScene::Listed *> hotspots;
    for (const MapScene::Listed &row : rows)
        if (row.layer == MapLayer::Outlines)
            hotspots.push_back(&row);
    std::ranges::sort(hotspots, {}, &MapScene::Listed::place);
    for (const MapScene::Listed *hotspot : hotspots)
        append(*hotspot);
    for (const bool visits : {true, false})
        for (const MapScene::Listed &row : rows)
            if (row.layer != MapLayer::Outlines && (row.layer == MapLayer::Routes) == visits)
                append(row);
    return turns;
}

} // namespace lantern
