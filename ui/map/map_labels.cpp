#include "map/map_labels.h"

#include "map/label_seat.h"

#include <QFont>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace lantern
{

namespace
{

constexpr double ObstaclePixels = 14;
constexpr double RepeatPixels = 420; // a name does not stand twice within this
constexpr double HalfSymbolPixels = 4;

struct KindRule
{
    double size;
    QFont::Weight weight;
    bool italic;
    int fromZoom;
    int toZoom;
};

KindRule ruleOf(MapLabel::Kind kind)
{
    switch (kind) {
    case MapLabel::Kind::Borough:
        return {11.5, QFont::DemiBold, false, 9, 13};
    case MapLabel::Kind::Park:
        return {10.5, QFont::Medium, false, 12, 24};
    case MapLabel::Kind::Water:
        return {11.0, QFont::Medium, true, 11, 24};
    case MapLabel::Kind::Station:
        return {10.5, QFont::DemiBold, false, 13, 24};
    case MapLabel::Kind::Ward:
        return {10.5, QFont::Medium, true, 13, 16};
    case MapLabel::Kind::MainStreet:
        return {10.5, QFont::Medium, false, 13, 24};
    case MapLabel::Kind::Street:
        return {9.5, QFont::Normal, false, 14, 24};
    case MapLabel::Kind::Venue:
        break;
    }
    return {9.5, QFont::Medium, false, 16, 24};
}

// What is taken already, in squares of so many pixels.
class Occupied
{
public:
    [[nodiscard]] bool isFree(const QRectF &box) const
    {
        for (qint64 x = cell(box.left()); x <= cell(box.right()); ++x)
            for (qint64 y = cell(box.top()); y <= cell(box.bottom()); ++y)
                for (const QRectF &other : m_cells.value(std::make_pair(x, y)))
                    if (other.intersects(box))
                        return false;
        return true;
    }
    void take(const QRectF &box)
    {
        for (qint64 x = cell(box.left()); x <= cell(box.right()); ++x)
            for (qint64 y = cell(box.top()); y <= cell(box.bottom()); ++y)
                m_cells[std::make_pair(x, y)].append(box);
    }

private:
    static qint64 cell(double pixel) { return static_cast<qint64>(std::floor(pixel / 96.0)); }
    QHash<std::pair<qint64, qint64>, QList<QRectF>> m_cells;
};

double heightOf(MapLabel::Kind kind)
{
    return ruleOf(kind).size * 1.25;
}

// Puts one candidate where it fits, or nowhere.
class Placer
{
public:
    Placer(const std::vector<QPointF> &obstacles, int zoom)
        : m_zoom(zoom)
        , m_perWorld(512.0 * std::exp2(zoom))
    {
        for (const QPointF &obstacle : obstacles)
            m_occupied.take(QRectF(obstacle.x() * m_perWorld - ObstaclePixels,
                                   obstacle.y() * m_perWorld - ObstaclePixels, 2 * ObstaclePixels, 2 * ObstaclePixels));
        for (size_t kind = 0; kind <= static_cast<size_t>(MapLabel::Kind::Venue); ++kind)
            m_metrics.emplace_back(labelFont(static_cast<MapLabel::Kind>(kind), 1));
    }

    // Stations are always drawn, so nothing is written over them; venues only where venues are named.
    void keepOffSymbol(const LabelCandidate &candidate)
    {
        const bool isStation = candidate.kind == MapLabel::Kind::Station;
        if ((!isStation && candidate.kind != MapLabel::Kind::Venue) || m_zoom < ruleOf(candidate.kind).fromZoom)
            return;
        const QPointF pixel = candidate.along.front() * m_perWorld;
        (isStation ? m_occupied : m_venues)
            .take({pixel.x() - HalfSymbolPixels, pixel.y() - HalfSymbolPixels, 2 * HalfSymbolPixels,
                   2 * HalfSymbolPixels});
    }

    void place(const LabelCandidate &candidate, quint32 index)
    {
        const KindRule rule = ruleOf(candidate.kind);
        if (m_zoom < rule.fromZoom || m_zoom > rule.toZoom || !worthIt(candidate))
            return;
        MapLabel label;
        label.text = candidate.text;
        label.kind = candidate.kind;
        label.candidate = index;
        label.width = m_metrics[static_cast<size_t>(candidate.kind)].horizontalAdvance(candidate.text);
        if (candidate.along.size() == 1) {
            label.anchor = candidate.along.front();
            // Below its symbol.
            if (candidate.kind == MapLabel::Kind::Station || candidate.kind == MapLabel::Kind::Venue)
                label.anchor.ry() += (heightOf(candidate.kind) / 2 + 7) / m_perWorld;
        } else if (const auto seat = seatAlong(candidate.along, label.width / m_perWorld * 1.05)) {
            label.anchor = seat->middle;
            label.angle = seat->angle;
            label.bend = seat->bend;
            label.along = seat->along;
        } else {
            return;
        }
        const QPointF pixel = label.anchor * m_perWorld;
        const std::vector<QRectF> boxes = boxesOf(label, m_perWorld);
        const auto isFree = [&](const QRectF &box) {
            return m_occupied.isFree(box) && (label.kind != MapLabel::Kind::Venue || m_venues.isFree(box));
        };
        if (isRepeated(label.text, pixel) || !std::ranges::all_of(boxes, isFree))
            return;
        keep(std::move(label), pixel, boxes);
    }

    [[nodiscard]] LabelLayer finish()
    {
        m_layer.tree = WorldTree(m_entries);
        m_layer.outlines = m_shaper.takeOutlines();
        return std::move(m_layer);
    }

private:
    // A park or a lake shows its name once it is as large as the name.
    [[nodiscard]] bool worthIt(const LabelCandidate &candidate) const
    {
        if (candidate.along.size() != 1 ||
            (candidate.kind != MapLabel::Kind::Park && candidate.kind != MapLabel::Kind::Water))
            return true;
        const double side = std::sqrt(candidate.weight) / metresPerWorld(candidate.along.front().y()) * m_perWorld;
        return side > 40;
    }
    [[nodiscard]] bool isRepeated(const QString &text, const QPointF &pixel) const
    {
        const QList<QPointF> others = m_seen.value(text);
        return std::ranges::any_of(others, [&](const QPointF &other) {
            return std::hypot(other.x() - pixel.x(), other.y() - pixel.y()) < RepeatPixels;
        });
    }
    void keep(MapLabel label, const QPointF &pixel, const std::vector<QRectF> &boxes)
    {
        QRectF all;
        for (const QRectF &box : boxes) {
            m_occupied.take(box);
            all = all.united(box);
        }
        m_seen[label.text].append(pixel);
        label.glyphs = m_shaper.shape(label.text, labelFont(label.kind, 1), static_cast<int>(label.kind));
        m_entries.emplace_back(WorldBox(all.topLeft() / m_perWorld, all.bottomRight() / m_perWorld),
                               static_cast<quint32>(m_layer.labels.size()));
        m_layer.labels.push_back(std::move(label));
    }

    int m_zoom;
    double m_perWorld;
    std::vector<QFontMetricsF> m_metrics;
    Occupied m_occupied;
    Occupied m_venues; // their symbols
    QHash<QString, QList<QPointF>> m_seen;
    std::vector<std::pair<WorldBox, quint32>> m_entries;
    LabelShaper m_shaper;
    LabelLayer m_layer;
};

} // namespace

std::vector<QRectF> boxesOf(const MapLabel &label, double perWorld)
{
    const double height = heightOf(label.kind);
    const QPointF pixel = label.anchor * perWorld;
    const double half = height / 2 + LabelPadPixels;
    if (label.bend.empty() && std::abs(label.angle) < 3)
        return {QRectF(pixel.x() - label.width / 2 - LabelPadPixels, pixel.y() - half, label.width + 2 * LabelPadPixels,
                       2 * half)};
    const double radians = label.angle * std::numbers::pi / 180.0;
    const QPointF direction(std::cos(radians), std::sin(radians));
    const std::optional<LineRuler> ruler = label.bend.empty() ? std::nullopt : std::optional<LineRuler>(label.bend);
    const int count = std::max(1, static_cast<int>(std::ceil(label.width / height)));
    std::vector<QRectF> boxes;
    for (int i = 0; i < count; ++i) {
        const double share = (i + 0.5) / count;
        const QPointF at =
            ruler ? ruler->at(ruler->length() * share) * perWorld : pixel + direction * ((share - 0.5) * label.width);
        boxes.emplace_back(at.x() - half, at.y() - half, 2 * half, 2 * half);
    }
    return boxes;
}

QFont labelFont(MapLabel::Kind kind, double scale)
{
    const KindRule rule = ruleOf(kind);
    QFont font(QStringLiteral("Inter"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(rule.size * scale))));
    font.setWeight(rule.weight);
    font.setItalic(rule.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

LabelLayer placeLabels(const std::vector<LabelCandidate> &candidates, const std::vector<QPointF> &obstacles, int zoom)
{
    Placer placer(obstacles, zoom);
    for (const LabelCandidate &candidate : candidates)
        placer.keepOffSymbol(candidate);
    for (quint32 index = 0; index < candidates.size(); ++index)
        placer.place(candidates[index], index);
    return placer.finish();
}

} // namespace lantern
