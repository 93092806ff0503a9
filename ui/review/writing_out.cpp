#include "review/writing_out.h"

#include "base/file_writing.h"
#include "commands/aside.h"
#include "commands/workspace.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

QString writtenText(const QString &path)
{
    return QCoreApplication::translate("WritingOut", "Written: %1").arg(path);
}

} // namespace

void writeOut(const QUrl &file, const QByteArray &csv, const Told &told)
{
    const QString path = file.toLocalFile();
    if (const Result<void> written = writeFile(path, csv); !written)
        return Workspace::instance()->report(written.error());
    told(writtenText(path));
}

void printOut(QObject *context, const QUrl &file, const Report &report, const Told &told)
{
    const QString path = file.toLocalFile();
    runAside(
        context, [report, path] { return writeReportPdf(report, path); },
        [path, told](const Result<int> &pages) {
            if (!pages)
                return Workspace::instance()->report(pages.error());
            told(writtenText(path));
        });
}

} // namespace lantern
