#include "map/label_room.h"

#include "map/label_seat.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lantern
{

namespace
{

// As far from a symbol's point as its box may reach.
constexpr double SymbolReachPixels = 32;
constexpr double StepPixels = 30; // along a street
// Of a name at a point, up and down: past the edge of a symbol, past its whole height.
constexpr std::array AsidePixels{14.0, -14.0, 24.0, -24.0, 36.0, -36.0};

QRectF around(const std::vector<QRectF> &boxes)
{
    QRectF all;
    for (const QRectF &box : boxes)
        all = all.united(box);
    return all;
}

bool anyMeet(const std::vector<QRectF> &some, const std::vector<QRectF> &others)
{
    return std::ranges::any_of(some, [&](const QRectF &one) {
        return std::ranges::any_of(others, [&](const QRectF &other) { return one.intersects(other); });
    });
}

QRectF scaled(const QRectF &rect, double by)
{
    return {rect.topLeft() * by, rect.size() * by};
}

} // namespace

LabelRoom::LabelRoom(const MapFrame &frame, const std::vector<LabelCandidate> &candidates, const LabelLayer &layer)
    : m_frame(frame)
    , m_candidates(candidates)
    , m_layer(layer)
    , m_perWorld(frame.perWorldX / frame.scale)
{
}

bool LabelRoom::isCovered(const std::vector<QRectF> &boxes) const
{
    constexpr double reach = SymbolReachPixels;
    constexpr double pad = LabelPadPixels; // a venue's own name stands close below it
    const QRectF window = scaled(around(boxes).adjusted(-reach, -reach, reach, reach), 1 / m_perWorld);
    for (const auto &[scene, layer] : m_frame.view.beside)
        for (const MapScene::Symbol &symbol : scene->symbolsIn(window, layer, m_frame.zoom))
            if (anyMeet(boxes, {symbol.box.adjusted(pad, pad, -pad, -pad).translated(symbol.point * m_perWorld)}))
                return true;
    return false;
}

bool LabelRoom::stays(quint32 index)
{
    const auto known = m_stays.find(index);
    if (known != m_stays.end())
        return known->second;
    const bool free = m_frame.view.beside.empty() || !isCovered(boxesOf(m_layer.labels[index], m_perWorld));
    m_stays.emplace(index, free);
    return free;
}

// Whether other names stand there. Of those that are covered, too, the more important ones choose first.
bool LabelRoom::meetsOthers(quint32 index, const std::vector<QRectF> &boxes)
{
    const QRectF near = scaled(around(boxes).adjusted(-FarthestPixels, -FarthestPixels, FarthestPixels, FarthestPixels),
                               1 / m_perWorld);
    for (const quint32 other : shapesIn(m_layer.tree, {near.topLeft(), near.bottomRight()})) {
        if (other == index || (other > index && !stays(other)))
            continue;
        const MapLabel *there = label(other);
        if (there != nullptr && anyMeet(boxes, boxesOf(*there, m_perWorld)))
            return true;
    }
    return false;
}

// Nearest first.
std::vector<MapLabel> LabelRoom::otherPlaces(const MapLabel &label) const
{
    const WorldLine &line = m_candidates[label.candidate].along;
    std::vector<MapLabel> places;
    if (line.size() == 1) {
        for (const double aside : AsidePixels) {
            MapLabel &place = places.emplace_back(label);
            place.anchor.ry() += aside / m_perWorld;
        }
        return places;
    }
    const LineRuler ruler(line);
    constexpr int steps = static_cast<int>(FarthestPixels / StepPixels);
    for (int i = 2; i < 2 * steps + 2; ++i) {
        const int step = i % 2 == 0 ? i / 2 : -(i / 2); // forth and back, further each time
        const double along = label.along + step * StepPixels / m_perWorld;
        const std::optional<LabelSeat> seat = seatAt(ruler, along, label.width / m_perWorld * 1.05);
        if (!seat)
            continue;
        MapLabel &place = places.emplace_back(label);
        place.anchor = seat->middle;
        place.angle = seat->angle;
        place.bend = seat->bend;
    }
    return places;
}

std::optional<MapLabel> LabelRoom::moved(quint32 index)
{
    const MapLabel &placed = m_layer.labels[index];
    for (MapLabel &place : otherPlaces(placed)) {
        const std::vector<QRectF> boxes = boxesOf(place, m_perWorld);
        if (!isCovered(boxes) && !meetsOthers(index, boxes))
            return std::move(place);
    }
    return placed.kind == MapLabel::Kind::Borough ? std::optional(placed) : std::nullopt;
}

const MapLabel *LabelRoom::label(quint32 index)
{
    if (stays(index))
        return &m_layer.labels[index];
    auto known = m_moved.find(index);
    if (known == m_moved.end())
        known = m_moved.emplace(index, moved(index)).first;
    return known->second ? &*known->second : nullptr;
}

} // namespace lantern
