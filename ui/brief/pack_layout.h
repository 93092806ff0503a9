#pragma once

#include "brief/pack_pages.h"

#include <QFont>

namespace lantern
{

// The body of a page, in points.
inline constexpr double PageMargin = 42;
inline constexpr double BodyTop = 76;
inline constexpr double BodyBottom = 776;
inline constexpr double BodyWidth = 595.276 - 2 * PageMargin;

[[nodiscard]] QFont pageFont(double points, QFont::Weight weight = QFont::Normal);
// A text's lines in a width; words longer than it are broken.
[[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, double width);
// How wide the columns of a table are: as wide as their texts where these are short, the rest shared by the long ones.
[[nodiscard]] std::vector<double> columnWidths(const PackTable &table, const QFont &font, double width);

// Sets text, tables and maps one below the other and opens pages as they fill.
class PackLayout
{
public:
    explicit PackLayout(std::vector<std::vector<PagePart>> &pages);
    void newPage();
    void space(double points) { m_y += points; }
    void text(const QString &text, const QFont &font, const QColor &colour = QColor(0x17, 0x20, 0x2B));
    void bullet(const QString &text);
    void warning(const QString &text);
    // A heading stays with at least so much of what follows.
    void heading(const QString &text, double points, double keepWith = 60);
    // A section under its heading, its paragraphs in letters of this size, then its tables; the heading stays with the first row of one.
    void section(const PackSection &section, double points);
    // Breaks between rows (within one only if it is longer than a page), with the header on each page.
    void table(const PackTable &table);
    // A map as high as asked, or as there is room for if that is at least half of it; with legend, scale bar and attribution.
    void map(const MapScene &scene, const GridBox &box, int team, double height, bool exercise);
    // Whatever fills a frame of this height across the page; a new page is opened where there is no room for it.
    void drawing(double height, const std::function<void(QPainter &painter, const QRectF &frame)> &paint);

private:
    [[nodiscard]] double room() const { return BodyBottom - m_y; }
    void ensure(double height);
    void add(PagePart part) { m_pages.back().push_back(std::move(part)); }
    void line(const QString &text, double x, const QFont &font, const QColor &colour);
    // Setting all rows' texts is what a long table costs, so the widths are worked out once.
    void setTable(const PackTable &table, const std::vector<double> &widths);
    void tableHeader(const PackTable &table, const std::vector<double> &widths);
    void tableRow(const std::vector<QStringList> &cells, const std::vector<double> &widths, qsizetype from,
                  qsizetype count, bool header);

    std::vector<std::vector<PagePart>> &m_pages;
    double m_y = BodyTop;
};

} // namespace lantern
