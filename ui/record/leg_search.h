#pragma once

#include <QDateTime>
#include <QString>

#include <span>
#include <vector>

namespace lantern
{

// A leg as a paper log may name it.
struct LegName
{
    QString team;
    QString place;
    QDateTime arrive; // as planned, UTC
    bool recorded = false;
};

// The rows that fit what is typed, best first: legs to do before recorded ones, then the nearest. Every word typed must fit:
// a time (2230 or 22:30) the legs planned within an hour of it; anything else the beginning of a word of the team or the place
// ("wea"), their initials ("t3" for Team 3), or, as two figures, the hour. Case and accents do not matter. Nothing typed: no row.
[[nodiscard]] std::vector<int> legsFitting(std::span<const LegName> legs, const QString &typed);

} // namespace lantern
