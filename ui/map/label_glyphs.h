#pragma once

#include <QFont>
#include <QPainterPath>

#include <map>
#include <vector>

namespace lantern
{

// The outline of one glyph at the size its kind of name is set in, and what is painted around it.
struct GlyphOutline
{
    QPainterPath fill;
    QPainterPath halo;
};

// A glyph of a text: pixels from the text's left end, and from the line that it is centred on.
struct PlacedGlyph
{
    quint32 outline = 0; // in the shaper's list
    QPointF at;
    double middle = 0; // of its advance, from the text's left end
};

// Makes outlines of texts once, so that painting a name needs no font, and painters on several threads share them.
class LabelShaper
{
public:
    // The text's glyphs, shaped as its script wants it.
    [[nodiscard]] std::vector<PlacedGlyph> shape(const QString &text, const QFont &font, int kind);
    [[nodiscard]] std::vector<GlyphOutline> takeOutlines() { return std::move(m_outlines); }

private:
    std::map<std::tuple<int, QString, quint32>, quint32> m_known; // kind, family, glyph
    std::vector<GlyphOutline> m_outlines;
};

} // namespace lantern
