#include "base/csv_writing.h"

namespace lantern
{

QByteArray csvRecord(const QStringList &cells)
{
    constexpr QStringView formulaStarts = u"=+-@\t\r\n";
    QByteArrayList quoted;
    for (QString text : cells) {
        if (!text.isEmpty() && formulaStarts.contains(text.front()))
            text.prepend(u'\'');
        quoted.append('"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"');
    }
    return quoted.join(',') + "\r\n";
}

} // namespace lantern
