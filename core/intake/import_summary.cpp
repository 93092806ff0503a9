#include "intake/importer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>

namespace lantern
{

namespace
{

QJsonObject countsOf(const FileSummary &file)
{
    return {{QStringLiteral("read"), file.read},
            {QStringLiteral("accepted"), file.accepted},
            {QStringLiteral("duplicate"), file.duplicate},
            {QStringLiteral("refused"), file.refused},
            {QStringLiteral("leftOut"), file.leftOut}};
}

// A cell that begins like a formula would be run by a spreadsheet (CWE-1236).
QString csvCell(QString text)
{
    constexpr QStringView formulaStarts = u"=+-@\t\r\n";
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

FileSummary ImportSummary::totals() const
{
    FileSummary total;
    for (const FileSummary &file : files) {
        total.read += file.read;
        total.accepted += file.accepted;
        total.duplicate += file.duplicate;
        total.refused += file.refused;
        total.leftOut += file.leftOut;
    }
    return total;
}

QJsonObject ImportSummary::toJson() const
{
    QJsonArray list;
    for (const FileSummary &file : files) {
        QJsonObject object = countsOf(file);
        object.insert(QStringLiteral("path"), file.path);
        object.insert(QStringLiteral("kind"), file.kind);
        if (!file.note.isEmpty())
            object.insert(QStringLiteral("note"), file.note);
        list.append(object);
    }
    return {{QStringLiteral("files"), list},
            {QStringLiteral("totals"), countsOf(totals())},
            {QStringLiteral("seconds"), seconds}};
}

Result<void> writeRefusals(const ImportSummary &summary, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return std::unexpected(Error{
            .code = Error::Code::Storage,
            .message =
                QCoreApplication::translate("Intake", "The refusals cannot be written: %1.").arg(file.errorString()),
            .file = path});
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    file.write("file,line,column,reason\r\n");
    for (const Refusal &refusal : summary.refusals) {
        const QString row = csvCell(refusal.file) + u',' + QString::number(refusal.line) + u',' +
                            QString::number(refusal.column) + u',' + csvCell(refusal.reason) + QStringLiteral("\r\n");
        file.write(row.toUtf8());
    }
    if (!file.commit())
        return failed();
    return {};
}

} // namespace lantern
