#pragma once

#include "base/random.h"
#include "exercise/town.h"
#include "store/offence_repository.h"

namespace lantern
{

// What the exercise's offences show of conduct. It draws from numbers of its own, so that the rest of the borough is what it was
// without it.
class Conduct
{
public:
    Conduct(const Town &town, const QDate &today);

    // Behaviour keys for about half of the offences of a class against women and girls; none for others.
    [[nodiscard]] QStringList behaviourOf(const QString &offenceClass);

    // Two series to be found: exposure and masturbation by a park at dusk, under several classes, and following drunk women home
    // from a club in the small hours. Both in the three months before `today`'s.
    [[nodiscard]] Result<std::vector<Offence>> plantedSeries(OffenceRepository &repository, int firstNumber);

private:
    struct Planted;
    [[nodiscard]] Result<Offence> plant(OffenceRepository &repository, const Planted &planted, size_t index,
                                        int number);
    [[nodiscard]] Place quietestClub() const;
    [[nodiscard]] GridPoint parkEdge() const;

    const Town &m_town;
    Random m_random;
    QDate m_lastDay;
};

} // namespace lantern
