#include "map/map_scene_data.h"

#include "base/clock_text.h"
#include "hotspot/reason.h"
#include "outcome/concern_words.h"
#include "series/words.h"
#include "store/behaviour.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lantern
{

namespace
{

class Search
{
public:
    Search(const MapScene::Private &scene, GridPoint point, double metres)
        : m_scene(scene)
        , m_point(point)
        , m_metres(metres)
    {
        const QPointF low = toWorld({point.easting - metres, point.northing + metres});
        const QPointF high = toWorld({point.easting + metres, point.northing - metres});
        m_window = WorldBox(low, high);
    }

    void offences();
    void streetSafe();
    void concerns();
    void behaviour();
    void series();
    void places(bool stops, bool venues);
    void sites();
    void problems();
    void hotspots();
    void hexagon();
    void nearRepeat();
    void reportingGap();
    void change();
    void density();
    void significance();
    void routes();
    [[nodiscard]] std::vector<MapScene::Found> nearestFirst();

private:
    void add(const QString &kind, const QString &title, const QString &detail, GridPoint at, double metres)
    {
        if (metres <= m_metres)
            m_found.emplace_back(metres, MapScene::Found{kind, title, detail, at});
    }
    void add(const QString &kind, const QString &title, const QString &detail, GridPoint at, const QString &record = {})
    {
        const size_t before = m_found.size();
        add(kind, title, detail, at, distanceMetres(at, m_point));
        if (m_found.size() > before)
            m_found.back().second.record = record;
    }
    template<class Tree, class Use>
    void each(const Tree &tree, Use use) const
    {
        for (auto entry = tree.qbegin(boost::geometry::index::intersects(m_window)); entry != tree.qend(); ++entry)
            use(indexOf(*entry));
    }

    const MapScene::Private &m_scene;
    GridPoint m_point;
    double m_metres;
    WorldBox m_window;
    std::vector<std::pair<double, MapScene::Found>> m_found;
};

void Search::offences()
{
    int count = 0;
    double nearest = m_metres;
    GridPoint where = m_point;
    each(m_scene.offences.tree, [&](quint32 index) {
        const OffencePlace &place = m_scene.offencePlaces[index];
        const double metres = distanceMetres(place.at, m_point);
        if (metres > m_metres)
            return;
        count += place.count;
        if (metres <= nearest) {
            nearest = metres;
            where = place.at;
        }
    });
    if (count > 0)
        add(QStringLiteral("offences"), QCoreApplication::translate("MapScene", "%n offence(s)", nullptr, count),
            QCoreApplication::translate("MapScene", "Recorded within %1 m").arg(qRound(m_metres)), where, nearest);
}

void Search::streetSafe()
{
    each(m_scene.streetSafe.tree, [&](quint32 index) {
        const StreetSafeReport &report = m_scene.content.streetSafe[index];
        add(QStringLiteral("streetsafe"), QCoreApplication::translate("MapScene", "StreetSafe report"),
            categoriesText(report.environment + report.behaviour), report.point);
    });
}

void Search::behaviour()
{
    each(m_scene.behaviour.tree, [&](quint32 index) {
        const LinkableOffence &offence = m_scene.content.behaviour[index];
        QStringList words;
        for (const QString &key : behaviourKeysOf(offence.behaviour))
            words.append(behaviourName(key));
        add(QStringLiteral("behaviour"), QCoreApplication::translate("MapScene", "Predatory behaviour"),
            words.join(QStringLiteral(", ")), offence.point);
    });
}

void Search::series()
{
    for (const MapScene::Series &one : m_scene.content.series)
        for (size_t i = 0; i < one.points.size(); ++i)
            add(QStringLiteral("series"),
                QCoreApplication::translate("MapScene", "Linked offence %1 of %2").arg(i + 1).arg(one.points.size()),
                one.title, one.points[i]);
}

void Search::concerns()
{
    each(m_scene.concerns.tree, [&](quint32 index) {
        const auto [walk, number] = m_scene.concernSource[index];
        const WalkConcern &concern = m_scene.content.walks[walk].concerns[number];
        QStringList reasons = concern.categories;
        reasons.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
        add(QStringLiteral("concern"),
            concern.placeName.isEmpty() ? QCoreApplication::translate("MapScene", "Walk and Talk concern")
                                        : concern.placeName,
            reasons.join(QStringLiteral(", ")), concern.point,
            QStringLiteral("concern/%1/%2").arg(m_scene.content.walks[walk].id.toString(), concern.id.toString()));
    });
}

void Search::places(bool stops, bool venues)
{
    each(m_scene.places.tree, [&](quint32 index) {
        const Place &place = m_scene.content.places[index];
        const bool isStop = place.kind == Place::Kind::BusStop;
        const bool isStation = place.kind == Place::Kind::Station;
        if (!(isStop || isStation ? stops : venues))
            return;
        const QString standing = venueStandingText(m_scene.content, index);
        add(toKey(place.kind), place.name,
            isStop               ? QCoreApplication::translate("MapScene", "Bus stop")
            : isStation          ? QCoreApplication::translate("MapScene", "Station")
            : standing.isEmpty() ? QCoreApplication::translate("MapScene", "Venue")
                                 : QCoreApplication::translate("MapScene", "Venue: %1").arg(standing),
            place.point);
    });
}

void Search::sites()
{
    each(m_scene.sites.tree, [&](quint32 index) {
        const Site &site = m_scene.content.sites[index];
        add(QStringLiteral("site"), site.name, siteMapText(site), site.point,
            QStringLiteral("site/%1").arg(site.id.toString()));
    });
}

void Search::problems()
{
    each(m_scene.problems.tree, [&](quint32 index) {
        const Problem &problem = m_scene.content.problems[index];
        add(QStringLiteral("problem"), problem.name, problemMapText(problem), problem.point,
            QStringLiteral("problem/%1").arg(problem.id.toString()));
    });
}

void Search::hotspots()
{
    for (const Hotspot &hotspot : m_scene.content.hotspots.hotspots) {
        const bool inside = contains(hotspot.outline, m_point);
        add(QStringLiteral("hotspot"),
            QCoreApplication::translate("MapScene", "%1. %2").arg(hotspot.rank).arg(hotspot.name),
            reasonOf(hotspot, m_scene.content.hotspots.period), hotspot.centre,
            inside ? 0 : distanceMetres(hotspot.centre, m_point));
    }
}

void Search::hexagon()
{
    const Analysis &analysis = m_scene.content.findings.analysis;
    const CellScore *found = analysis.cellAt(m_point);
    if (found == nullptr)
        return;
    const QString score = QLocale().toString(found->score, 'f', 0);
    const QString unit = analysis.placement ? analysis.unitOf(*found).name : QString();
    const QString figure = QCoreApplication::translate("MapScene", "%1: %2").arg(figureName(analysis.table), score);
    add(QStringLiteral("hexagon"),
        unit.isEmpty() ? figure : QCoreApplication::translate("MapScene", "%1 · %2").arg(unit, figure),
        QCoreApplication::translate("MapScene", "%n offence(s)", nullptr, found->count), analysis.centreOf(*found), 0);
}

void Search::nearRepeat()
{
    if (const auto &found = m_scene.content.nearRepeat)
        if (const auto risk = found->riskAt(m_point))
            add(QStringLiteral("nearrepeat"), QCoreApplication::translate("MapScene", "Near repeat"),
                riskText(*risk, QLocale()), m_point, 0);
}

void Search::change()
{
    const auto &change = m_scene.content.change;
    if (!change)
        return;
    const HexCell cell = change->grid.cellAt(m_point);
    if (const CellClass *found = change->find(cell))
        add(QStringLiteral("change"), className(found->hotspotClass), hotPartsText(*found, change->thresholds),
            change->grid.centre(cell), 0);
}

void Search::density()
{
    const auto &surface = m_scene.content.findings.surface;
    if (!surface)
        return;
    if (const std::optional<size_t> at = surface->frame.find(m_point))
        add(QStringLiteral("density"),
            QCoreApplication::translate("MapScene", "Density %1")
                .arg(QLocale().toString(surface->perSquareKilometreYear[*at], 'f', 0)),
            QCoreApplication::translate("MapScene", "per km² and year, kernel of %1 m")
                .arg(qRound(surface->bandwidthMetres)),
            m_point, 0);
}

void Search::significance()
{
    const auto &significance = m_scene.content.findings.significance;
    if (!significance)
        return;
    const HexCell cell = significance->grid.cellAt(m_point);
    if (const CellSignificance *found = significance->find(cell))
        add(QStringLiteral("significance"),
            QCoreApplication::translate("MapScene", "Gi* z %1").arg(QLocale().toString(found->z, 'f', 1)),
            significanceText(*found, QLocale()), significance->grid.centre(cell), 0);
}

void Search::reportingGap()
{
    const auto &gap = m_scene.content.reportingGap;
    if (!gap)
        return;
    const HexCell cell = gap->grid.cellAt(m_point);
    if (const GapCell *found = gap->find(cell))
        add(QStringLiteral("gap"), gapName(found->gapClass), gapText(*found, QLocale()), gap->grid.centre(cell), 0);
}

void Search::routes()
{
    for (const Team &team : m_scene.content.plan.teams) {
        int number = 0;
        for (const Leg &leg : team.legs)
            if (leg.kind == LegKind::Visit)
                add(QStringLiteral("leg"),
                    QCoreApplication::translate("MapScene", "%1, visit %2").arg(team.name).arg(++number),
                    QCoreApplication::translate("MapScene", "%1, %2–%3")
                        .arg(leg.placeName, clockText(leg.arrive), clockText(leg.depart)),
                    leg.point);
    }
}

std::vector<MapScene::Found> Search::nearestFirst()
{
    std::ranges::stable_sort(m_found, {}, &std::pair<double, MapScene::Found>::first);
    std::vector<MapScene::Found> sorted;
    sorted.reserve(m_found.size());
    for (auto &[metres, found] : m_found)
        sorted.push_back(std::move(found));
    return sorted;
}

} // namespace

std::vector<MapScene::Found> MapScene::at(GridPoint point, double withinMetres, const QSet<int> &layers) const
{
    Search search(*d, point, withinMetres);
    const auto shown = [&](MapLayer layer) { return layers.contains(static_cast<int>(layer)); };
    // A hotspot before its visits, which are as near: it says why they are there.
    if (shown(MapLayer::Outlines))
        search.hotspots();
    if (shown(MapLayer::Routes))
        search.routes();
    if (shown(MapLayer::LinkedOffences))
        search.series();
    if (shown(MapLayer::Concerns))
        search.concerns();
    if (shown(MapLayer::StreetSafe))
        search.streetSafe();
    if (shown(MapLayer::Problems))
        search.problems();
    if (shown(MapLayer::Sites))
        search.sites();
    if (shown(MapLayer::Stops) || shown(MapLayer::Venues))
        search.places(shown(MapLayer::Stops), shown(MapLayer::Venues));
    if (shown(MapLayer::Behaviour))
        search.behaviour();
    if (shown(MapLayer::Offences))
        search.offences();
    if (shown(MapLayer::Hexagons))
        search.hexagon();
    if (shown(MapLayer::NearRepeat))
        search.nearRepeat();
    if (shown(MapLayer::Density))
        search.density();
    if (shown(MapLayer::Significance))
        search.significance();
    if (shown(MapLayer::ChangeOverTime))
        search.change();
    if (shown(MapLayer::ReportingGap))
        search.reportingGap();
    return search.nearestFirst();
}

} // namespace lantern
