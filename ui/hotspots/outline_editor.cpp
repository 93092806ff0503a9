#include "hotspots/outline_editor.h"

#include "commands/aside.h"

#include <QLocale>

#include <boost/geometry/algorithms/area.hpp>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

size_t largestPart(const MultiPolygon &outline)
{
    const auto area = [](const Polygon &part) { return std::abs(boost::geometry::area(part)); };
    const auto largest = std::ranges::max_element(outline, {}, area);
    return static_cast<size_t>(largest - outline.begin());
}

Result<HotspotSet> withOutline(HotspotSet set, HotspotId id, MultiPolygon outline, const Recorded *recorded)
{
    Evidence evidence;
    if (recorded != nullptr) {
        const GridPoint centre = outline.empty() ? GridPoint() : centreOf(outline);
        evidence = {.occurrences = recorded->in(set.period, set.source),
                    .before = recorded->in(set.period.before(), set.source),
                    .classes = recorded->classes,
                    .landmark = recorded->namer ? recorded->namer->landmark(centre, LandmarkMetres) : QString()};
    }
    return editOutline(std::move(set), id, std::move(outline), evidence);
}

const Hotspot *hotspotIn(const HotspotSet &set, HotspotId id)
{
    const auto found = std::ranges::find(set.hotspots, id, &Hotspot::id);
    return found == set.hotspots.end() ? nullptr : &*found;
}

} // namespace

void OutlineEditor::begin(const Hotspot &hotspot, const HotspotSet &set, const HotspotAnswer &answer)
{
    if (hotspot.outline.empty())
        return;
    m_hotspot = hotspot;
    m_set = set;
    m_recorded = answer.recorded;
    m_part = largestPart(hotspot.outline);
    const auto &outer = hotspot.outline[m_part].outer();
    m_ring.assign(outer.begin(), outer.end());
    if (m_ring.size() > 1 && m_ring.front() == m_ring.back())
        m_ring.pop_back();
    m_before.clear();
    m_current = 0;
    m_active = true;
    Q_EMIT activeChanged();
    Q_EMIT currentChanged();
    Q_EMIT cornersChanged();
    count();
}

Result<HotspotSet> OutlineEditor::finish()
{
    auto set = edited();
    if (set)
        cancel();
    return set;
}

void OutlineEditor::cancel()
{
    if (!std::exchange(m_active, false))
        return;
    ++m_ticket;
    m_ring.clear();
    m_before.clear();
    m_recorded.reset();
    Q_EMIT activeChanged();
    Q_EMIT cornersChanged();
}

QVariantList OutlineEditor::corners() const
{
    QVariantList corners;
    for (const GridPoint &point : m_ring) {
        const GeoPoint geo = toGeo(point);
        corners.append(
            QVariantMap{{QStringLiteral("latitude"), geo.latitude}, {QStringLiteral("longitude"), geo.longitude}});
    }
    return corners;
}

void OutlineEditor::setCurrent(int corner)
{
    if (!has(corner) || corner == m_current)
        return;
    m_current = corner;
    Q_EMIT currentChanged();
}

void OutlineEditor::moveCorner(int corner, double latitude, double longitude)
{
    if (!has(corner))
        return;
    Ring ring = m_ring;
    ring[static_cast<size_t>(corner)] = toGrid({.latitude = latitude, .longitude = longitude});
    change(std::move(ring), corner);
}

void OutlineEditor::nudge(double east, double north)
{
    if (!has(m_current))
        return;
    Ring ring = m_ring;
    GridPoint &point = ring[static_cast<size_t>(m_current)];
    point = {point.easting + east, point.northing + north};
    change(std::move(ring), m_current);
}

void OutlineEditor::addAfter(int corner)
{
    if (!has(corner))
        return;
    const GridPoint from = m_ring[static_cast<size_t>(corner)];
    const GridPoint to = m_ring[static_cast<size_t>((corner + 1) % cornerCount())];
    Ring ring = m_ring;
    ring.insert(ring.begin() + corner + 1, {(from.easting + to.easting) / 2, (from.northing + to.northing) / 2});
    change(std::move(ring), corner + 1);
}

void OutlineEditor::remove(int corner)
{
    constexpr int leastCorners = 3;
    if (!has(corner) || cornerCount() <= leastCorners)
        return;
    Ring ring = m_ring;
    ring.erase(ring.begin() + corner);
    change(std::move(ring), std::max(0, corner - 1));
}

void OutlineEditor::takeBack()
{
    if (m_before.empty())
        return;
    m_ring = std::move(m_before.back());
    m_before.pop_back();
    m_current = std::min(m_current, cornerCount() - 1);
    Q_EMIT currentChanged();
    Q_EMIT cornersChanged();
    count();
}

void OutlineEditor::change(Ring ring, int current)
{
    m_before.push_back(std::exchange(m_ring, std::move(ring)));
    m_current = current;
    Q_EMIT currentChanged();
    Q_EMIT cornersChanged();
    count();
}

MultiPolygon OutlineEditor::outline() const
{
    MultiPolygon outline = m_hotspot.outline;
    auto &outer = outline[m_part].outer();
    outer.assign(m_ring.begin(), m_ring.end());
    outer.push_back(m_ring.front());
    return outline;
}

Result<HotspotSet> OutlineEditor::edited() const
{
    return withOutline(m_set, m_hotspot.id, outline(), m_recorded.get());
}

// What the outline holds is counted on a worker; the newest outline wins.
void OutlineEditor::count()
{
    const quint64 ticket = ++m_ticket;
    HotspotSet alone = m_set;
    alone.hotspots = {m_hotspot};
    runAside(
        this,
        [alone, id = m_hotspot.id, outline = outline(), recorded = m_recorded] {
            return withOutline(alone, id, outline, recorded.get());
        },
        [this, ticket](const Result<HotspotSet> &set) {
            if (ticket != m_ticket)
                return;
            const Hotspot *hotspot = set ? hotspotIn(*set, m_hotspot.id) : nullptr;
            m_valid = hotspot != nullptr;
            m_tally = hotspot == nullptr
                          ? set.error().message
                          : tr("%n offence(s), %1 ha", nullptr, hotspot->count)
                                .arg(QLocale().toString(areaSquareMetres(hotspot->outline) / 10'000, 'f', 1));
            Q_EMIT tallyChanged();
        });
}

} // namespace lantern
