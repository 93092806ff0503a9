#pragma once

#include "statistics/disclosure.h"

#include <QHash>
#include <QStringList>

#include <map>

namespace lantern
{

// Which figures of one week may leave the house: worked out over the sheets of the force and of every borough at once, and from that week
// alone, so that a week reads the same on its own sheet and on the next as the week before.
class WeeklyDisclosure
{
public:
    // An empty borough: of the force alone.
    void add(const QString &measure, const QString &borough, double amount);
    // Of one borough, or of the force where it is empty; by measure, those told are not there.
    [[nodiscard]] QHash<QString, Disclosure> of(const QString &borough, const QStringList &boroughs) const;

private:
    struct Placed;
    void addSums(DisclosureTable &table, const Placed &placed, const QStringList &boroughs) const;
    [[nodiscard]] double amount(const QString &measure, const QString &borough) const;

    std::map<QString, std::map<QString, double>> m_amounts; // by measure, then by borough; the force has none
};

} // namespace lantern
