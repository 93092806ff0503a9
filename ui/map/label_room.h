#pragma once

#include "map/map_frame.h"

#include <map>
#include <optional>

namespace lantern
{

// Where names stand that make room for the symbols of other layers (MapScene::View::beside): each where it was placed, or a little way off,
// or nowhere. It depends on the zoom and not on the window, so that neighbouring tiles agree. For one painting, by one thread.
class LabelRoom
{
public:
    // How far a name may move, in pixels.
    static constexpr double FarthestPixels = 240;

    // All of them outlive this.
    LabelRoom(const MapFrame &frame, const std::vector<LabelCandidate> &candidates, const LabelLayer &layer);
    // A label of the layer, where it stands; null if there is no room for it. A borough's name stays whatever lies on it.
    [[nodiscard]] const MapLabel *label(quint32 index);

private:
    [[nodiscard]] bool isCovered(const std::vector<QRectF> &boxes) const;
    [[nodiscard]] bool meetsOthers(quint32 index, const std::vector<QRectF> &boxes);
    [[nodiscard]] std::vector<MapLabel> otherPlaces(const MapLabel &label) const;
    [[nodiscard]] std::optional<MapLabel> moved(quint32 index);
    [[nodiscard]] bool stays(quint32 index);

    const MapFrame &m_frame;
    const std::vector<LabelCandidate> &m_candidates;
    const LabelLayer &m_layer;
    double m_perWorld; // pixels, of symbols and type
    std::map<quint32, bool> m_stays;
    std::map<quint32, std::optional<MapLabel>> m_moved; // of those that are covered
};

} // namespace lantern
