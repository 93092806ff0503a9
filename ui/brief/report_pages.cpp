#include "brief/report_pages.h"

#include "brief/pack_layout.h"
#include "brief/pack_pdf.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainterPath>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr double ChartHeight = 260;
constexpr double AxisRoom = 34;
const QColor BarColour(0x9D, 0xB7, 0xD5);
const QColor MeanColour(0x86, 0x1A, 0x4C);
const QColor ChartInk(0x17, 0x20, 0x2B);
const QColor GridColour(0xD6, 0xDD, 0xE6);

double mostOf(const ReportChart &chart)
{
    double most = 1;
    for (const std::vector<std::optional<double>> *values : {&chart.bars, &chart.line})
        for (const std::optional<double> &value : *values)
            most = std::max(most, value.value_or(0));
    return most;
}

void paintAxis(QPainter &painter, const QRectF &plot, const ReportChart &chart, double most)
{
    painter.setFont(pageFont(7));
    for (int step = 0; step <= 4; ++step) {
        const double y = plot.bottom() - plot.height() * step / 4;
        painter.setPen(QPen(GridColour, 0.5));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(ChartInk);
        painter.drawText(QRectF(plot.left() - AxisRoom, y - 5, AxisRoom - 4, 10), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(most * step / 4, 'f', most < 8 ? 1 : 0));
    }
    const double wide = plot.width() / static_cast<double>(std::max<size_t>(1, chart.bars.size()));
    for (qsizetype i = 0; i < chart.ticks.size(); ++i)
        if (!chart.ticks[i].isEmpty())
            painter.drawText(QPointF(plot.left() + wide * static_cast<double>(i), plot.bottom() + 10), chart.ticks[i]);
}

void paintValues(QPainter &painter, const QRectF &plot, const ReportChart &chart, double most)
{
    const double wide = plot.width() / static_cast<double>(std::max<size_t>(1, chart.bars.size()));
    for (size_t i = 0; i < chart.bars.size(); ++i)
        if (chart.bars[i]) {
            const double high = plot.height() * *chart.bars[i] / most;
            painter.fillRect(
                QRectF(plot.left() + wide * static_cast<double>(i), plot.bottom() - high, wide * 0.8, high), BarColour);
        }
    QPainterPath path;
    bool drawing = false;
    for (size_t i = 0; i < chart.line.size(); ++i) {
        if (chart.line[i]) {
            const QPointF at(plot.left() + wide * (static_cast<double>(i) + 0.4),
                             plot.bottom() - plot.height() * *chart.line[i] / most);
            if (drawing)
                path.lineTo(at);
            else
                path.moveTo(at);
        }
        drawing = chart.line[i].has_value();
    }
    painter.setPen(QPen(MeanColour, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

// The caveat stands inside the frame, so that a chart cut out of the page still carries it.
void paintChart(QPainter &painter, const QRectF &frame, const ReportChart &chart)
{
    painter.setPen(ChartInk);
    painter.setFont(pageFont(8, QFont::DemiBold));
    double y = frame.top();
    for (const QString &line : wrapped(chart.caveat, painter.font(), frame.width())) {
        painter.drawText(QPointF(frame.left(), y + 9), line);
        y += 11;
    }
    painter.setFont(pageFont(8));
    painter.fillRect(QRectF(frame.left(), y + 6, 8, 6), BarColour);
    painter.drawText(QPointF(frame.left() + 12, y + 12), chart.barName);
    painter.fillRect(QRectF(frame.left() + 160, y + 8, 12, 2), MeanColour);
    painter.drawText(QPointF(frame.left() + 176, y + 12), chart.lineName);
    const QRectF plot(frame.left() + AxisRoom, y + 22, frame.width() - AxisRoom, frame.bottom() - y - 36);
    const double most = mostOf(chart);
    paintAxis(painter, plot, chart, most);
    paintValues(painter, plot, chart, most);
}

void layReport(PackLayout &layout, const Report &report)
{
    layout.text(report.title, pageFont(20, QFont::DemiBold));
    layout.text(report.reference, pageFont(10, QFont::Medium));
    layout.text(QCoreApplication::translate("Brief", "Prepared %1.").arg(report.preparedAt), pageFont(9),
                QColor(0x56, 0x64, 0x78));
    for (const QString &note : report.notes)
        layout.bullet(note);
    for (const ReportChart &chart : report.charts) {
        layout.heading(chart.title, 13, ChartHeight);
        layout.drawing(ChartHeight,
                       [chart](QPainter &painter, const QRectF &frame) { paintChart(painter, frame, chart); });
    }
    for (const PackSection &section : report.sections)
        layout.section(section, 10);
}

} // namespace

ReportPages::ReportPages(const Report &report)
    : m_edges{.marking = report.marking, .header = report.title, .footer = {}, .draft = false}
{
    PackLayout layout(m_pages);
    layReport(layout, report);
}

void ReportPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PagePart &part : m_pages[static_cast<size_t>(page)])
        part(painter);
    paintEdges(painter, m_edges, page, count());
    painter.restore();
}

Result<int> writeReportPdf(const Report &report, const QString &path)
{
    const ReportPages pages(report);
    return writePagesPdf(path, report.title, pages.count(),
                         [&](QPainter &painter, int page) { pages.paint(painter, page); });
}

} // namespace lantern
