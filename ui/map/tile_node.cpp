#include "map/tile_node.h"

namespace lantern
{

namespace
{

QSGImageNode *newNode(QQuickWindow &window)
{
    QSGImageNode *node = window.createImageNode();
    node->setOwnsTexture(false);
    node->setFiltering(QSGTexture::Linear);
    return node;
}

} // namespace

void TileNode::show(QQuickWindow &window, const std::vector<std::pair<TileLayer::Shown, QImage>> &tiles)
{
    QHash<TileKey, std::shared_ptr<QSGTexture>> used;
    while (childCount() > static_cast<int>(tiles.size())) {
        QSGNode *child = lastChild();
        removeChildNode(child);
        delete child;
    }
    QSGNode *next = firstChild();
    for (const auto &[shown, image] : tiles) {
        // One coarse tile may stand in for several: they share its texture.
        std::shared_ptr<QSGTexture> texture = used.value(shown.key, m_textures.value(shown.key));
        if (!texture)
            texture.reset(window.createTextureFromImage(image));
        auto *node = static_cast<QSGImageNode *>(next);
        const bool isNew = node == nullptr;
        if (isNew)
            node = newNode(window);
        else
            next = node->nextSibling();
        node->setTexture(texture.get());
        node->setRect(shown.target);
        node->setSourceRect({shown.part.x() * image.width(), shown.part.y() * image.height(),
                             shown.part.width() * image.width(), shown.part.height() * image.height()});
        if (isNew)
            appendChildNode(node); // complete: the software renderer looks at it at once
        used.insert(shown.key, texture);
    }
    m_textures = used;
}

} // namespace lantern
