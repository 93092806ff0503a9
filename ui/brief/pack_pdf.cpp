#include "brief/pack_pdf.h"

#include "brief/pack_pages.h"

#include <QPdfWriter>
#include <QSaveFile>

namespace lantern
{

namespace
{

constexpr int PdfDotsPerInch = 1200;

std::unexpected<Error> storageFailure(const QSaveFile &file)
{
    return std::unexpected(Error{.code = Error::Code::Storage, .message = file.errorString(), .file = file.fileName()});
}

} // namespace

Result<int> writePagesPdf(const QString &path, const QString &title, int pages,
                          const std::function<void(QPainter &painter, int page)> &paint)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageFailure(file);
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(PdfDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Lantern"));
        QPainter painter;
        if (!painter.begin(&writer))
            return storageFailure(file);
        painter.scale(PdfDotsPerInch / 72.0, PdfDotsPerInch / 72.0);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            paint(painter, page);
        }
        painter.end();
    }
    if (!file.commit())
        return storageFailure(file);
    return pages;
}

Result<int> writePackPdf(const Pack &pack, const MapScene &scene, const QString &path)
{
    const PackPages pages(pack, scene);
    return writePagesPdf(path, pack.title + QStringLiteral(" – ") + pack.reference, pages.count(),
                         [&](QPainter &painter, int page) { pages.paint(painter, page); });
}

} // namespace lantern
