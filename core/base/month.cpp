#include "base/month.h"

namespace lantern
{

std::optional<Month> Month::fromString(QStringView text)
{
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    if (text.size() != 7 || text[4] != u'-' || !isDigit(text[0]) || !isDigit(text[5])) // toInt() takes signs
        return std::nullopt;
    bool yearOk = false;
    bool monthOk = false;
    const int year = text.first(4).toInt(&yearOk);
    const int month = text.last(2).toInt(&monthOk);
    if (!yearOk || !monthOk || year < 1 || month < 1 || month > 12)
        return std::nullopt;
    return Month(year, month);
}

QString Month::toString() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

} // namespace lantern
