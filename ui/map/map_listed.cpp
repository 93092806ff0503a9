#include "hotspot/reason.h"
#include "map/map_scene_data.h"
#include "outcome/concern_words.h"
#include "series/words.h"
#include "store/behaviour.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

// What a map shows within a window, as a list and counted.
namespace lantern
{

namespace
{

struct ListedWords
{
    Q_DECLARE_TR_FUNCTIONS(MapScene)
};

using Words = std::pair<QString, QString>; // title and detail

class WindowListing
{
public:
    WindowListing(const MapScene::Private &scene, const QRectF &window, size_t mostPerLayer)
        : m_scene(scene)
        , m_content(scene.content)
        , m_window(QPointF(window.left(), window.top()), QPointF(window.right(), window.bottom()))
        , m_middle(window.center())
        , m_most(mostPerLayer)
    {
    }
    void add(MapLayer layer);
    [[nodiscard]] MapScene::Listing take() { return std::move(m_listing); }

private:
    // A point that is in the window: which of the layer, and how far from the middle (squared).
    struct Seen
    {
        quint32 index = 0;
        double far = 0;
        qint64 count = 1;
    };
    template<class Takes>
    [[nodiscard]] std::vector<Seen> seenIn(const PointLayer &points, Takes takes) const;
    template<class Says>
    void list(MapLayer layer, std::vector<Seen> seen, qint64 all, Says says);
    template<class Says>
    void listPoints(MapLayer layer, const PointLayer &points, Says says)
    {
        list(layer, seenIn(points, [](quint32) { return true; }), static_cast<qint64>(points.points.size()), says);
    }
    template<class Says>
    void listAt(MapLayer layer, const std::vector<GridPoint> &places, Says says);
    void listOffences();
    void listPlaces(MapLayer layer);
    void listHotspots();
    void listVisits();
    void listSeries();
    void listHexagons();
    void listReports();
    void listBehaviour();
    void listSites();
    void listProblems();
    void listConcerns();
    void listSignificance();
    void listChange();
    void listGap();
    void listRisk();

    const MapScene::Private &m_scene;
    const MapScene::Content &m_content;
    WorldBox m_window;
    QPointF m_middle;
    size_t m_most;
    MapScene::Listing m_listing;
};

template<class Takes>
std::vector<WindowListing::Seen> WindowListing::seenIn(const PointLayer &points, Takes takes) const
{
    std::vector<Seen> seen;
    for (auto entry = points.tree.qbegin(boost::geometry::index::intersects(m_window)); entry != points.tree.qend();
         ++entry)
        if (takes(*entry)) {
            const QPointF apart = points.points[*entry] - m_middle;
            seen.push_back({.index = *entry, .far = QPointF::dotProduct(apart, apart)});
        }
    return seen;
}

// The nearest to the middle are put into words, nearest first; all are counted.
template<class Says>
void WindowListing::list(MapLayer layer, std::vector<Seen> seen, qint64 all, Says says)
{
    MapScene::Tally &tally = m_listing.tallies[static_cast<int>(layer)];
    for (const Seen &one : seen)
        tally.seen += one.count;
    tally.all += all;
    const size_t shown = std::min(m_most, seen.size());
    tally.unlisted += static_cast<qint64>(seen.size() - shown);
    std::ranges::partial_sort(seen, seen.begin() + static_cast<std::ptrdiff_t>(shown), {},
                              [](const Seen &one) { return std::pair(one.far, one.index); });
    for (size_t i = 0; i < shown; ++i) {
        MapScene::Listed &row = m_listing.rows.emplace_back();
        row.layer = layer;
        row.count = seen[i].count;
        row.place = seen[i].index;
        const auto [words, point] = says(seen[i]);
        row.title = words.first;
        row.detail = words.second;
        row.point = point;
    }
}

// Of the few: hotspots, visits, linked offences.
template<class Says>
void WindowListing::listAt(MapLayer layer, const std::vector<GridPoint> &places, Says says)
{
    PointLayer points;
    std::ranges::transform(places, std::back_inserter(points.points), toWorld);
    points.buildTree();
    listPoints(layer, points, [&](const Seen &one) { return std::pair(Words(says(one.index)), places[one.index]); });
}

// Offences are published at few points: those at one are one row.
void WindowListing::listOffences()
{
    qint64 all = 0;
    for (const OffencePlace &place : m_scene.offencePlaces)
        all += place.count;
    std::vector<Seen> seen = seenIn(m_scene.offences, [](quint32) { return true; });
    for (Seen &one : seen)
        one.count = m_scene.offencePlaces[one.index].count;
    list(MapLayer::Offences, std::move(seen), all, [&](const Seen &one) {
        return std::pair(Words(ListedWords::tr("%n offence(s)", nullptr, static_cast<int>(one.count)), QString()),
                         m_scene.offencePlaces[one.index].at);
    });
}

void WindowListing::listPlaces(MapLayer layer)
{
    const bool stops = layer == MapLayer::Stops;
    const auto belongs = [&](quint32 index) {
        const Place::Kind kind = m_content.places[index].kind;
        return (kind == Place::Kind::BusStop || kind == Place::Kind::Station) == stops;
    };
    qint64 all = 0;
    for (quint32 index = 0; index < m_content.places.size(); ++index)
        all += belongs(index) ? 1 : 0;
    list(layer, seenIn(m_scene.places, belongs), all, [&](const Seen &one) {
        const Place &place = m_content.places[one.index];
        const QString what = place.kind == Place::Kind::BusStop   ? ListedWords::tr("Bus stop")
                             : place.kind == Place::Kind::Station ? ListedWords::tr("Station")
                                                                  : ListedWords::tr("Venue");
        const QString standing = venueStandingText(m_content, one.index);
        return std::pair(Words(place.name.isEmpty() ? what : place.name,
                               standing.isEmpty() ? what : ListedWords::tr("%1 · %2").arg(what, standing)),
                         place.point);
    });
}

void WindowListing::listHotspots()
{
    std::vector<GridPoint> centres;
    std::ranges::transform(m_content.hotspots.hotspots, std::back_inserter(centres), &Hotspot::centre);
    listAt(MapLayer::Outlines, centres, [&](quint32 index) {
        const Hotspot &hotspot = m_content.hotspots.hotspots[index];
        return Words(ListedWords::tr("%1. %2").arg(hotspot.rank).arg(hotspot.name),
                     reasonOf(hotspot, m_content.hotspots.period));
    });
}

void WindowListing::listVisits()
{
    std::vector<GridPoint> places;
    std::vector<Words> words;
    for (const Team &team : m_content.plan.teams) {
        int number = 0;
        for (const Leg &leg : team.legs) {
            if (leg.kind != LegKind::Visit)
                continue;
            const auto clock = [](const QDateTime &at) {
                return at.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"));
            };
            places.push_back(leg.point);
            words.emplace_back(ListedWords::tr("%1, visit %2").arg(team.name).arg(++number),
                               ListedWords::tr("%1, %2–%3").arg(leg.placeName, clock(leg.arrive), clock(leg.depart)));
        }
    }
    listAt(MapLayer::Routes, places, [&](quint32 index) { return words[index]; });
}

void WindowListing::listSeries()
{
    std::vector<GridPoint> places;
    std::vector<Words> words;
    for (const MapScene::Series &one : m_content.series)
        for (size_t i = 0; i < one.points.size(); ++i) {
            places.push_back(one.points[i]);
            words.emplace_back(ListedWords::tr("Linked offence %1 of %2").arg(i + 1).arg(one.points.size()), one.title);
        }
    listAt(MapLayer::LinkedOffences, places, [&](quint32 index) { return words[index]; });
}

// Areas and segments are painted instead of hexagons where the analysis is by them; they are all of the cells, too.
void WindowListing::listHexagons()
{
    const Analysis &analysis = m_content.findings.analysis;
    std::vector<GridPoint> centres;
    std::ranges::transform(analysis.cells, std::back_inserter(centres),
                           [&](const CellScore &cell) { return analysis.centreOf(cell); });
    listAt(MapLayer::Hexagons, centres, [&](quint32 index) {
        const CellScore &cell = analysis.cells[index];
        const QString score = QLocale().toString(cell.score, 'f', 0);
        const QString unit = analysis.placement ? analysis.unitOf(cell).name : QString();
        const QString figure = ListedWords::tr("%1: %2").arg(figureName(analysis.table), score);
        return Words(unit.isEmpty() ? figure : ListedWords::tr("%1 · %2").arg(unit, figure),
                     ListedWords::tr("%n offence(s)", nullptr, cell.count));
    });
}

void WindowListing::listReports()
{
    listPoints(MapLayer::StreetSafe, m_scene.streetSafe, [&](const Seen &one) {
        const StreetSafeReport &report = m_content.streetSafe[one.index];
        return std::pair(
            Words(ListedWords::tr("StreetSafe report"), categoriesText(report.environment + report.behaviour)),
            report.point);
    });
}

void WindowListing::listBehaviour()
{
    listPoints(MapLayer::Behaviour, m_scene.behaviour, [&](const Seen &one) {
        const LinkableOffence &offence = m_content.behaviour[one.index];
        QStringList words;
        for (const QString &key : behaviourKeysOf(offence.behaviour))
            words.append(behaviourName(key));
        return std::pair(Words(ListedWords::tr("Predatory behaviour"), words.join(QStringLiteral(", "))),
                         offence.point);
    });
}

void WindowListing::listSites()
{
    listPoints(MapLayer::Sites, m_scene.sites, [&](const Seen &one) {
        const Site &site = m_content.sites[one.index];
        return std::pair(Words(site.name, siteMapText(site)), site.point);
    });
}

void WindowListing::listProblems()
{
    listPoints(MapLayer::Problems, m_scene.problems, [&](const Seen &one) {
        const Problem &problem = m_content.problems[one.index];
        return std::pair(Words(problem.name, problemMapText(problem)), problem.point);
    });
}

void WindowListing::listConcerns()
{
    listPoints(MapLayer::Concerns, m_scene.concerns, [&](const Seen &one) {
        const auto [walk, number] = m_scene.concernSource[one.index];
        const WalkConcern &concern = m_content.walks[walk].concerns[number];
        return std::pair(
            Words(concern.placeName.isEmpty() ? ListedWords::tr("Walk and Talk concern") : concern.placeName,
                  categoriesText(concern.categories)),
            concern.point);
    });
}

void WindowListing::listSignificance()
{
    const auto &significance = m_content.findings.significance;
    listPoints(MapLayer::Significance, m_scene.significantCells, [&](const Seen &one) {
        const GridPoint at = fromWorld(m_scene.significantCells.points[one.index]);
        const CellSignificance *cell = significance->find(significance->grid.cellAt(at));
        const double z = cell != nullptr ? cell->z : 0;
        return std::pair(Words(ListedWords::tr("Gi* z %1").arg(QLocale().toString(z, 'f', 1)),
                               cell != nullptr ? significanceText(*cell, QLocale()) : QString()),
                         at);
    });
}

void WindowListing::listChange()
{
    listPoints(MapLayer::ChangeOverTime, m_scene.changedCells, [&](const Seen &one) {
        const CellClass &cell = m_content.change->cells[one.index];
        return std::pair(Words(className(cell.hotspotClass), hotPartsText(cell, m_content.change->thresholds)),
                         m_content.change->grid.centre(cell.cell));
    });
}

void WindowListing::listGap()
{
    listPoints(MapLayer::ReportingGap, m_scene.gapCells, [&](const Seen &one) {
        const GapCell &cell = m_content.reportingGap->cells[one.index];
        return std::pair(Words(gapName(cell.gapClass), gapText(cell, QLocale())),
                         m_content.reportingGap->grid.centre(cell.cell));
    });
}

void WindowListing::listRisk()
{
    listPoints(MapLayer::NearRepeat, m_scene.riskDiscs, [&](const Seen &one) {
        const GridPoint at = m_content.nearRepeat->discs[one.index].centre;
        const auto risk = m_content.nearRepeat->riskAt(at);
        return std::pair(Words(ListedWords::tr("Near repeat"), risk ? riskText(*risk, QLocale()) : QString()), at);
    });
}

void WindowListing::add(MapLayer layer)
{
    switch (layer) {
    case MapLayer::Outlines:
        return listHotspots();
    case MapLayer::Routes:
        return listVisits();
    case MapLayer::LinkedOffences:
        return listSeries();
    case MapLayer::Hexagons:
        return listHexagons();
    case MapLayer::Offences:
        return listOffences();
    case MapLayer::Venues:
    case MapLayer::Stops:
        return listPlaces(layer);
    case MapLayer::Sites:
        return listSites();
    case MapLayer::Problems:
        return listProblems();
    case MapLayer::StreetSafe:
        return listReports();
    case MapLayer::Behaviour:
        return listBehaviour();
    case MapLayer::Concerns:
        return listConcerns();
    case MapLayer::Significance:
        return listSignificance();
    case MapLayer::ChangeOverTime:
        return listChange();
    case MapLayer::ReportingGap:
        return listGap();
    case MapLayer::NearRepeat:
        return listRisk();
    case MapLayer::Base:
    case MapLayer::Names:
    case MapLayer::Boundaries:
    case MapLayer::Density:
    case MapLayer::RasterPack:
        return; // what has no place of its own
    }
}

} // namespace

MapScene::Listing MapScene::within(const QRectF &window, const QList<int> &layers, size_t mostPerLayer) const
{
    WindowListing listing(*d, window, mostPerLayer);
    for (const int layer : layers)
        listing.add(static_cast<MapLayer>(layer));
    return listing.take();
}

} // namespace lantern
