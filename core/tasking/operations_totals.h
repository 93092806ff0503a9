#pragma once

#include "tasking/operations_page.h"

#include <map>
#include <tuple>

namespace lantern
{

// Every operation, borough and month, and their sums; and which of these figures may leave the house, worked out over all of them at once, so
// that no page, be it of the force or of a borough, gives away what another suppresses.
class OperationsTotals
{
public:
    // The areas of the counts are their boroughs.
    explicit OperationsTotals(const std::vector<OperationCount> &counts);
    // The rows of a page of the borough, or of the force where it is empty, ordered as OperationsPage has them.
    [[nodiscard]] std::vector<OperationRow> byOperation(const QString &borough) const;
    [[nodiscard]] std::vector<OperationRow> byBorough(const QString &borough) const;
    [[nodiscard]] std::vector<OperationRow> byMonth(const QString &borough) const;

private:
    using Key = std::tuple<int, QString, int>; // −1, empty and EveryMonth where all are together
    struct Total
    {
        OperationFigures figures = {};
        Month since = {};                          // the first month that is in it
        QHash<QString, Disclosure> disclosed = {}; // by measure; what is told is not there
        void add(const OperationFigures &others, Month of);
    };
    struct Sum
    {
        size_t total = 0;
        std::vector<size_t> parts;
    };
    void addMargins();
    struct Found
    {
        size_t total = 0;
        QString measure;
        Disclosure disclosure = Disclosure::Told;
    };
    // Which figures of some measures are not told; measures that tell nothing of each other are worked out apart.
    [[nodiscard]] std::vector<Found> untold(const QStringList &measures) const;
    void workOut();
    void workOutHours();
    [[nodiscard]] size_t place(const Key &key);
    template<class IsAsked>
    [[nodiscard]] std::vector<OperationRow> rows(IsAsked isAsked) const;

    std::map<Key, size_t> m_places;
    std::vector<Total> m_totals;
    std::vector<Sum> m_sums;
};

} // namespace lantern
