#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/store.h"

#include <QDate>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace lantern
{

using VictimJourneyId = Id<struct VictimJourneyTag>;

struct VictimJourneyStage
{
    QString stage; // one of journeyStages()
    QDate on;
    QDate toldOn = {}; // when what it asks for was done; invalid while it is due
    friend bool operator==(const VictimJourneyStage &, const VictimJourneyStage &) = default;
};

// A case from the report to its outcome. A reference, dates and stages; nothing that says whose it is.
struct VictimJourney
{
    VictimJourneyId id;
    QString reference; // of the crime report; never a name
    QString borough;
    bool enhanced = false;                                                    // the rights are enhanced
    std::vector<VictimJourneyStage> stages = {};                              // by date
    [[nodiscard]] const VictimJourneyStage *stage(const QString &name) const; // nullptr: not reached
    friend bool operator==(const VictimJourney &, const VictimJourney &) = default;
};

// reported, not_investigated, arrest, interview, released, charged, no_further_action, hearing, outcome
[[nodiscard]] const QStringList &journeyStages();

// Which cases are meant; what is empty asks for nothing, so that by default all are.
struct VictimJourneysAsked
{
    bool open = false; // something that a stage asks for is not done
    QString borough = {};
    VictimJourneyId only = {};
};

// Whether it may be kept, on a day of London. Refused: no reference, one that has blanks between letters as a name has, a stage that is
// none, not reported, a stage before the report or later than today, told before the stage or later than today.
[[nodiscard]] Result<void> checkVictimJourney(const VictimJourney &journey, const QDate &today);

class VictimJourneyRepository
{
public:
    explicit VictimJourneyRepository(Store &store);
    // Writes it with all its stages. Refused as checkVictimJourney() says, on the day of the store's clock. Conflict: the reference is
    // another's.
    [[nodiscard]] Result<void> save(const VictimJourney &journey);
    [[nodiscard]] Result<void> remove(const VictimJourneyId &id);
    [[nodiscard]] Result<std::vector<VictimJourney>> list(const VictimJourneysAsked &asked = {}) const; // by reference
    // Capitals or not; none where no case has the reference.
    [[nodiscard]] Result<std::optional<VictimJourney>> find(const QString &reference) const;
    [[nodiscard]] Result<bool> isEmpty() const;

private:
    [[nodiscard]] Result<std::vector<VictimJourney>> read(const QStringList &conditions,
                                                          const QVariantList &values) const;

    Store &m_store;
};

} // namespace lantern
