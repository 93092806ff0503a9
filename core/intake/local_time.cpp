#include "intake/local_time.h"

#include "base/clock.h"
#include "intake/fields.h"

#include <QRegularExpression>

#include <algorithm>

namespace lantern
{

namespace
{

struct WrittenTime
{
    QDate date;
    QTime time;
    QString zone; // as written; empty for none
};

std::optional<WrittenTime> parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(?:(\d{4})-(\d{2})-(\d{2})|(\d{2})/(\d{2})/(\d{4}))[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const bool yearFirst = match.hasCaptured(1);
    WrittenTime written{.date =
                            yearFirst ? QDate(number(1), number(2), number(3)) : QDate(number(6), number(5), number(4)),
                        .time = QTime(number(7), number(8), number(9)),
                        .zone = match.captured(10)};
    if (!written.date.isValid() || !written.time.isValid())
        return std::nullopt;
    return written;
}

int offsetSeconds(const QString &zone)
{
    if (zone == u'Z')
        return 0;
    const int hours = QStringView(zone).sliced(1, 2).toInt();
    const int minutes = QStringView(zone).last(2).toInt();
    const int seconds = (hours * 60 + minutes) * 60;
    return zone.startsWith(u'-') ? -seconds : seconds;
}

} // namespace

std::optional<QDateTime> toInstant(std::string_view cell, RepeatedHour repeated)
{
    const auto written = parse(toText(trimmed(cell)));
    if (!written)
        return std::nullopt;
    if (!written->zone.isEmpty()) {
        constexpr int mostOffsetSeconds = 14 * 3600;
        const int offset = offsetSeconds(written->zone);
        if (std::abs(offset) > mostOffsetSeconds)
            return std::nullopt;
        return QDateTime(written->date, written->time, QTimeZone::fromSecondsAheadOfUtc(offset)).toUTC();
    }
    // Reckoned with the offset before and after a change of the clock: apart, they are the two readings of a repeated
    // hour (before is earlier) or of a skipped one (before is later, and is the time moved forward).
    using Resolution = QDateTime::TransitionResolution;
    const QDateTime before(written->date, written->time, londonZone(), Resolution::RelativeToBefore);
    const QDateTime after(written->date, written->time, londonZone(), Resolution::RelativeToAfter);
    return (repeated == RepeatedHour::First ? before : std::max(before, after)).toUTC();
}

} // namespace lantern
