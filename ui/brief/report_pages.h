#pragma once

#include "brief/pack_pages.h"
#include "brief/report.h"

namespace lantern
{

// A report laid out on A4: title, notes, charts, tables; marking, reference and page number on every page.
class ReportPages
{
public:
    explicit ReportPages(const Report &report);
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    // Paints one page (0-based) where the painter's unit is a point.
    void paint(QPainter &painter, int page) const;

private:
    PageEdges m_edges;
    std::vector<std::vector<PagePart>> m_pages;
};

// Writes it as a PDF. As writePagesPdf().
[[nodiscard]] Result<int> writeReportPdf(const Report &report, const QString &path);

} // namespace lantern
