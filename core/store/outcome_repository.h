#pragma once

#include "store/patrol_result.h"
#include "store/store.h"
#include "store/walk.h"

namespace lantern
{

// A standing result with stops of which not everybody was both risk-assessed and checked against intelligence.
struct StopsToFinish
{
    PlanId plan;
    LegId leg;
    QDate night; // operational date
    QString planName;
    QString teamName;
    QString placeName;
    QDateTime in; // UTC
    int stops = 0;
    bool riskAssessed = false;
    bool intelligenceChecked = false;
};

class ResultRepository
{
public:
    explicit ResultRepository(Store &store);
    // Appends. A correction names the row it corrects; the same row cannot be corrected twice. No check of the law here:
    // core/outcome's recordResult() is the door.
    [[nodiscard]] Result<void> append(const PatrolResult &result);
    // The rows that stand (corrected ones left out) of a plan, or all rows with their history.
    [[nodiscard]] Result<std::vector<PatrolResult>> standing(const PlanId &plan) const;
    [[nodiscard]] Result<std::vector<PatrolResult>> history(const PlanId &plan) const;
    // Standing rows of all plans.
    [[nodiscard]] Result<std::vector<PatrolResult>> all() const;
    // Of the nights since a day, or of all for an invalid one, newest first.
    [[nodiscard]] Result<std::vector<StopsToFinish>> stopsToFinish(const QDate &since) const;

private:
    Store &m_store;
};

class WalkRepository
{
public:
    explicit WalkRepository(Store &store);
    // Inserts or replaces the walk as a whole with its concerns and actions.
    [[nodiscard]] Result<void> save(const Walk &walk);
    [[nodiscard]] Result<Walk> load(const WalkId &id) const;
    [[nodiscard]] Result<std::vector<Walk>> list() const; // newest first
    [[nodiscard]] Result<void> remove(const WalkId &id);

private:
    Store &m_store;
};

// What somebody has typed and not yet entered, per form: survives a crash. JSON text.
class DraftRepository
{
public:
    explicit DraftRepository(Store &store);
    [[nodiscard]] Result<void> put(const QString &form, const QString &json);
    [[nodiscard]] Result<QString> get(const QString &form) const; // empty if none
    [[nodiscard]] Result<void> drop(const QString &form);

private:
    Store &m_store;
};

} // namespace lantern
