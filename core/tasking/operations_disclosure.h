#pragma once

#include "tasking/operations_page.h"

#include <map>
#include <tuple>

namespace lantern
{

// Which figures of the operations may leave the house: worked out over every operation, borough and month at once, so that no page, be it
// of the force or of a borough, gives away what another suppresses.
class OperationsDisclosure
{
public:
    void add(const OperationCount &count, const QString &borough);
    void workOut();
    // Of the figures with this operation, borough and month; what a row is not parted by is none, empty and invalid.
    [[nodiscard]] QHash<QString, Disclosure> of(std::optional<Operation> operation, const QString &borough,
                                                Month month) const;

private:
    using Key = std::tuple<int, QString, int>; // −1, empty and EveryMonth where all are together
    struct Sum
    {
        size_t total = 0;
        std::vector<size_t> parts;
    };
    void addMargins();
    struct Found
    {
        size_t figures = 0;
        QString measure;
        Disclosure disclosure = Disclosure::Told;
    };
    // Which figures of some measures are not told; measures that tell nothing of each other are worked out apart.
    [[nodiscard]] std::vector<Found> untold(const QStringList &measures) const;
    void workOutHours();
    [[nodiscard]] size_t place(const Key &key);

    std::map<Key, size_t> m_places;
    std::vector<OperationFigures> m_figures;
    std::vector<Sum> m_sums;
    std::vector<QHash<QString, Disclosure>> m_disclosed; // by measure; what is told is not there
};

} // namespace lantern
