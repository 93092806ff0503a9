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

Result<int> writePackPdf(const Pack &pack, const MapScene &scene, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageFailure(file);
    const PackPages pages(pack, scene);
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(PdfDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(pack.title + QStringLiteral(" – ") + pack.reference);
        writer.setCreator(QStringLiteral("Lantern"));
        QPainter painter;
        if (!painter.begin(&writer))
            return storageFailure(file);
        painter.scale(PdfDotsPerInch / 72.0, PdfDotsPerInch / 72.0);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
        painter.end();
    }
    if (!file.commit())
        return storageFailure(file);
    return pages.count();
}

} // namespace lantern
