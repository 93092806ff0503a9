#pragma once

#include "map/tile_layer.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTexture>

namespace lantern
{

// Keeps the textures of what is shown from one frame to the next. A transform node, because the software renderer places
// children that come later by the nearest transform above them.
class TileNode : public QSGTransformNode
{
public:
    // The tiles with their pictures, the lower ones first.
    void show(QQuickWindow &window, const std::vector<std::pair<TileLayer::Shown, QImage>> &tiles);

private:
    QHash<TileKey, std::shared_ptr<QSGTexture>> m_textures;
};

} // namespace lantern
