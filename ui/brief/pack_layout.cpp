#include "brief/pack_layout.h"

#include "brief/pack_map.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lantern
{

namespace
{

constexpr double TablePad = 4;
constexpr double TableGap = 4; // above a table
const QColor LineColour(0xC9, 0xD1, 0xDB);
const QColor HeaderColour(0xEE, 0xF1, 0xF5);
const QColor AlertColour(0xC2, 0x35, 0x2B);
const QColor TextColour(0x17, 0x20, 0x2B);

double lineHeight(const QFont &font)
{
    return QFontMetricsF(font).height() * 1.08;
}

QFont bodyFont()
{
    return pageFont(9.5);
}

QFont tableFont(bool header)
{
    return pageFont(8.5, header ? QFont::DemiBold : QFont::Normal);
}

// A row's texts set in its columns.
struct RowLines
{
    std::vector<QStringList> cells;
    qsizetype count = 1; // of the longest
};

RowLines linesOf(const QStringList &row, const std::vector<double> &widths, const QFont &font)
{
    RowLines lines;
    for (size_t column = 0; column < widths.size(); ++column) {
        lines.cells.push_back(wrapped(row.value(static_cast<qsizetype>(column)), font, widths[column] - 2 * TablePad));
        lines.count = std::max(lines.count, lines.cells.back().size());
    }
    return lines;
}

// What the header and the first row of a table take; no more than a quarter of the page of a long row.
double startOf(const PackTable &table, const std::vector<double> &widths)
{
    const auto heightOf = [&widths](const QStringList &row, const QFont &font) {
        return static_cast<double>(linesOf(row, widths, font).count) * lineHeight(font) + 2 * TablePad;
    };
    const double first = table.rows.empty() ? 0 : heightOf(table.rows.front(), tableFont(false));
    return TableGap + heightOf(table.header, tableFont(true)) + std::min(first, (BodyBottom - BodyTop) / 4);
}

} // namespace

QFont pageFont(double points, QFont::Weight weight)
{
    QFont font(QStringLiteral("Inter"));
    font.setStyleHint(QFont::SansSerif);
    // The painter's unit is the point: a size in pixels is one in points, whatever the device's resolution.
    font.setPixelSize(static_cast<int>(std::lround(points)));
    font.setWeight(weight);
    // Inter would set a raised hyphen between capitals, which a PDF's text loses: the marking must be found by a search.
    font.setFeature("calt", 0);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList wrapped(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

std::vector<double> columnWidths(const PackTable &table, const QFont &font, double width)
{
    const QFontMetricsF body(font);
    const QFontMetricsF head(tableFont(true));
    std::vector<double> widths;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        double natural = head.horizontalAdvance(table.header[column]);
        for (const QStringList &row : table.rows)
            natural = std::max(natural, body.horizontalAdvance(row.value(column)));
        widths.push_back(natural + 2 * TablePad + 1);
    }
    // Short columns keep their width; what is left is shared, evenly at first, so that no long one starves another.
    double left = width;
    std::vector<size_t> open(widths.size());
    std::iota(open.begin(), open.end(), size_t{0});
    for (bool settled = true; settled && !open.empty();) {
        settled = false;
        const double share = left / static_cast<double>(open.size());
        for (auto column = open.begin(); column != open.end();) {
            if (widths[*column] <= share) {
                left -= widths[*column];
                column = open.erase(column);
                settled = true;
            } else {
                ++column;
            }
        }
    }
    for (const size_t column : open)
        widths[column] = left / static_cast<double>(open.size());
    if (open.empty() && !widths.empty())
        widths.back() += left;
    return widths;
}

PackLayout::PackLayout(std::vector<std::vector<PagePart>> &pages)
    : m_pages(pages)
{
    newPage();
}

void PackLayout::newPage()
{
    if (m_pages.empty() || !m_pages.back().empty())
        m_pages.emplace_back();
    m_y = BodyTop;
}

void PackLayout::ensure(double height)
{
    if (room() < height)
        newPage();
}

void PackLayout::line(const QString &text, double x, const QFont &font, const QColor &colour)
{
    const double height = lineHeight(font);
    ensure(height);
    const QPointF at(x, m_y + QFontMetricsF(font).ascent());
    add([=](QPainter &painter) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(at, text);
    });
    m_y += height;
}

void PackLayout::text(const QString &text, const QFont &font, const QColor &colour)
{
    for (const QString &one : wrapped(text, font, BodyWidth))
        line(one, PageMargin, font, colour);
    m_y += 3;
}

void PackLayout::bullet(const QString &text)
{
    const QFont font = bodyFont();
    bool first = true;
    for (const QString &one : wrapped(text, font, BodyWidth - 12)) {
        line(one, PageMargin + 12, font, TextColour);
        const QPointF dot(PageMargin + 5, m_y - lineHeight(font) * 0.58);
        if (first)
            add([dot](QPainter &painter) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(TextColour);
                painter.drawEllipse(dot, 1.5, 1.5);
                painter.setBrush(Qt::NoBrush);
            });
        first = false;
    }
    m_y += 2.5;
}

void PackLayout::warning(const QString &text)
{
    const QFont font = pageFont(9.5, QFont::DemiBold);
    for (const QString &one : wrapped(text, font, BodyWidth - 14)) {
        line(one, PageMargin + 12, font, AlertColour);
        const QRectF bar(PageMargin + 2, m_y - lineHeight(font), 3, lineHeight(font));
        add([bar](QPainter &painter) { painter.fillRect(bar, AlertColour); });
    }
    m_y += 4;
}

void PackLayout::section(const PackSection &section, double points)
{
    std::vector<std::vector<double>> widths;
    widths.reserve(section.tables.size());
    for (const PackTable &table : section.tables)
        widths.push_back(columnWidths(table, tableFont(false), BodyWidth));
    if (section.paragraphs.empty() && !section.tables.empty())
        heading(section.title, 13, startOf(section.tables.front(), widths.front()));
    else
        heading(section.title, 13);
    for (const PackParagraph &paragraph : section.paragraphs) {
        if (paragraph.kind == PackParagraph::Kind::Bullet)
            bullet(paragraph.text);
        else if (paragraph.kind == PackParagraph::Kind::Warning)
            warning(paragraph.text);
        else
            text(paragraph.text, pageFont(points));
    }
    for (size_t i = 0; i < widths.size(); ++i)
        setTable(section.tables[i], widths[i]);
}

void PackLayout::heading(const QString &text, double points, double keepWith)
{
    if (m_y > BodyTop)
        m_y += points * 0.6;
    const QFont font = pageFont(points, QFont::DemiBold);
    ensure(lineHeight(font) + keepWith);
    for (const QString &one : wrapped(text, font, BodyWidth))
        line(one, PageMargin, font, TextColour);
    m_y += 3;
}

void PackLayout::tableRow(const std::vector<QStringList> &cells, const std::vector<double> &widths, qsizetype from,
                          qsizetype count, bool header)
{
    const QFont font = tableFont(header);
    const double step = lineHeight(font);
    const double height = static_cast<double>(count) * step + 2 * TablePad;
    const QRectF row(PageMargin, m_y, BodyWidth, height);
    add([=](QPainter &painter) {
        if (header)
            painter.fillRect(row, HeaderColour);
        painter.setPen(QPen(LineColour, 0.6));
        painter.drawLine(row.bottomLeft(), row.bottomRight());
        painter.setFont(font);
        painter.setPen(TextColour);
        double x = row.left();
        for (size_t column = 0; column < widths.size() && column < cells.size(); ++column) {
            const QStringList lines = cells[column].mid(from, count);
            double baseline = row.top() + TablePad + QFontMetricsF(font).ascent();
            for (const QString &text : lines) {
                painter.drawText(QPointF(x + TablePad, baseline), text);
                baseline += step;
            }
            x += widths[column];
        }
    });
    m_y += height;
}

void PackLayout::tableHeader(const PackTable &table, const std::vector<double> &widths)
{
    const RowLines header = linesOf(table.header, widths, tableFont(true));
    tableRow(header.cells, widths, 0, header.count, true);
}

void PackLayout::table(const PackTable &table)
{
    setTable(table, columnWidths(table, tableFont(false), BodyWidth));
}

void PackLayout::setTable(const PackTable &table, const std::vector<double> &widths)
{
    const QFont font = tableFont(false);
    const double step = lineHeight(font);
    ensure(startOf(table, widths));
    m_y += TableGap;
    tableHeader(table, widths);
    for (const QStringList &row : table.rows) {
        const auto [cells, lines] = linesOf(row, widths, font);
        const auto fitting = [&] { return static_cast<qsizetype>((room() - 2 * TablePad) / step); };
        for (qsizetype from = 0; from < lines;) {
            const bool splits = static_cast<double>(lines) * step > (BodyBottom - BodyTop) * 0.8;
            if (fitting() < (splits ? 1 : lines - from)) {
                newPage();
                tableHeader(table, widths);
            }
            const qsizetype count = std::min(lines - from, std::max<qsizetype>(1, fitting()));
            tableRow(cells, widths, from, count, false);
            from += count;
        }
    }
    m_y += 6;
}

void PackLayout::drawing(double height, const std::function<void(QPainter &painter, const QRectF &frame)> &paint)
{
    ensure(height);
    const QRectF frame(PageMargin, m_y, BodyWidth, height);
    add([paint, frame](QPainter &painter) { paint(painter, frame); });
    m_y += height + 8;
}

void PackLayout::map(const MapScene &scene, const GridBox &box, int team, double height, bool exercise)
{
    if (room() < height && room() < height / 2 + LegendHeight)
        newPage();
    const double used = std::min(height, room() - LegendHeight - 4);
    const QRectF frame(PageMargin, m_y, BodyWidth, used);
    add([&scene, box, team, frame, exercise](QPainter &painter) {
        paintPackMap(painter, scene, box, team, frame, exercise);
    });
    m_y += used + LegendHeight + 8;
}

} // namespace lantern
