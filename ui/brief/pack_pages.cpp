#include "brief/pack_pages.h"

#include "brief/pack_layout.h"
#include "brief/pack_map.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lantern
{

namespace
{

QString returnLine(const Pack &pack)
{
    return QCoreApplication::translate("Brief", "Prepared %1. Return or destroy by %2.")
        .arg(pack.preparedAt, QLocale().toString(pack.returnBy, QStringLiteral("ddd d MMMM yyyy")));
}

void layFront(PackLayout &layout, const Pack &pack)
{
    layout.text(pack.title, pageFont(20, QFont::DemiBold));
    layout.text(pack.reference, pageFont(13, QFont::Medium));
    layout.text(returnLine(pack), pageFont(9), QColor(0x56, 0x64, 0x78));
    if (pack.draft)
        layout.warning(QCoreApplication::translate("Brief", "DRAFT: this plan is not approved. Do not deploy on it."));
}

void laySheet(PackLayout &layout, const PatrolSheet &sheet, const MapScene &scene, int team, bool exercise)
{
    layout.newPage();
    layout.heading(sheet.title, 16);
    layout.text(sheet.crew.isEmpty()
                    ? QCoreApplication::translate("Brief", "Officers: none posted yet")
                    : QCoreApplication::translate("Brief", "Officers: %1").arg(sheet.crew.join(QStringLiteral(", "))),
                pageFont(10, QFont::Medium));
    layout.map(scene, packMapBox(scene, team), team, 330, exercise);
    layout.table(sheet.legs);
    layout.heading(QCoreApplication::translate("Brief", "What to look for"), 11, 30);
    for (const QString &line : sheet.lookFor)
        layout.bullet(line);
    layout.heading(QCoreApplication::translate("Brief", "Contacts"), 11, 30);
    for (const QString &line : sheet.contacts)
        layout.bullet(line);
}

void edgeText(QPainter &painter, double y, const QString &text, const QFont &font, int alignment)
{
    painter.setFont(font);
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, BodyWidth);
    painter.drawText(QRectF(PageMargin, y, BodyWidth, 16), alignment | Qt::AlignVCenter, fitting);
}

} // namespace

void paintEdges(QPainter &painter, const PageEdges &edges, int page, int pages)
{
    const QFont bold = pageFont(10, QFont::Bold);
    const QFont small = pageFont(8);
    painter.setPen(Qt::black);
    edgeText(painter, 26, edges.marking, bold, Qt::AlignHCenter);
    edgeText(painter, 800, edges.marking, bold, Qt::AlignHCenter);
    edgeText(painter, 46, edges.header, small, Qt::AlignLeft);
    edgeText(painter, 46, edges.footer, small, Qt::AlignRight);
    edgeText(painter, 784, edges.footer, small, Qt::AlignLeft);
    edgeText(painter, 784, QCoreApplication::translate("Brief", "Page %1 of %2").arg(page + 1).arg(pages), small,
             Qt::AlignRight);
    if (edges.draft) {
        painter.setPen(QColor(0xC2, 0x35, 0x2B));
        edgeText(painter, 46, QCoreApplication::translate("Brief", "DRAFT"), bold, Qt::AlignHCenter);
    }
}

PackPages::PackPages(const Pack &pack, const MapScene &scene)
    : m_edges{.marking = pack.marking,
              .header = pack.reference,
              .footer =
                  QCoreApplication::translate("Brief", "Version %1 · copy %2").arg(pack.version).arg(pack.copyNumber),
              .draft = pack.draft}
{
    PackLayout layout(m_pages);
    layFront(layout, pack);
    for (const PackSection &section : pack.sections)
        layout.section(section, 9.5);
    layout.newPage();
    layout.heading(QCoreApplication::translate("Brief", "All patrols"), 16);
    layout.map(scene, packMapBox(scene, -1), -1, 600, pack.exercise);
    for (size_t i = 0; i < pack.sheets.size(); ++i)
        laySheet(layout, pack.sheets[i], scene, static_cast<int>(i), pack.exercise);
}

void PackPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PagePart &part : m_pages[static_cast<size_t>(page)])
        part(painter);
    paintEdges(painter, m_edges, page, count());
    painter.restore();
}

QImage PackPages::image(int page, int width) const
{
    const double scale = width / pageSize().width();
    QImage image(width, static_cast<int>(std::lround(pageSize().height() * scale)),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, page);
    return image;
}

} // namespace lantern
