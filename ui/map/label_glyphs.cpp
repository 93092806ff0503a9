#include "map/label_glyphs.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

namespace lantern
{

namespace
{

constexpr double HaloPixels = 2.6;

GlyphOutline outlineOf(const QRawFont &font, quint32 glyph)
{
    GlyphOutline outline;
    outline.fill = font.pathForGlyph(glyph);
    outline.fill.setFillRule(Qt::WindingFill);
    QPainterPathStroker stroker(QPen(Qt::black, HaloPixels, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    stroker.setCurveThreshold(0.5);
    outline.halo = stroker.createStroke(outline.fill);
    outline.halo.setFillRule(Qt::WindingFill);
    return outline;
}

} // namespace

std::vector<PlacedGlyph> LabelShaper::shape(const QString &text, const QFont &font, int kind)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QFontMetricsF metrics(font);
    const QPointF toMiddle(0, (metrics.ascent() - metrics.descent()) / 2 - line.ascent());
    std::vector<PlacedGlyph> placed;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRawFont raw = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs);
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const auto key = std::make_tuple(kind, raw.familyName(), glyphs[i]);
            const auto [known, isNew] = m_known.try_emplace(key, static_cast<quint32>(m_outlines.size()));
            if (isNew)
                m_outlines.push_back(outlineOf(raw, glyphs[i]));
            placed.push_back({.outline = known->second,
                              .at = positions[i] + toMiddle,
                              .middle = positions[i].x() + advances.value(i).x() / 2});
        }
    }
    return placed;
}

} // namespace lantern
