#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QTime>

namespace lantern
{

// The hours of one duty. The operational date is the date on which the night starts, and stays with it past midnight.
struct Shift
{
    QDate operationalDate;
    QDateTime from; // UTC
    QDateTime to;   // UTC, after from

    [[nodiscard]] qint64 minutes() const { return from.secsTo(to) / 60; }
    [[nodiscard]] bool contains(const QDateTime &instant) const { return from <= instant && instant < to; }
    friend bool operator==(const Shift &, const Shift &) = default;
};

// A shift from London wall-clock times; an end at or before the start falls on the next day. Where a clock change
// makes a time happen twice, the start takes its first and the end its second occurrence; a time that the clock
// skips moves forward by the skipped hour. Refused if a date or time is invalid.
[[nodiscard]] Result<Shift> makeShift(QDate operationalDate, QTime from, QTime to);

// Reads "HH:MM-HH:MM".
[[nodiscard]] Result<Shift> makeShift(QDate operationalDate, const QString &hours);

} // namespace lantern
