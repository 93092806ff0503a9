#pragma once

#include "store/patrol_result.h"
#include "store/store.h"
#include "store/walk.h"

#include <span>

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
    // By type, how often standing rows of all plans say it that began from the one instant on and before the other.
    [[nodiscard]] Result<QMap<QString, int>> countsBetween(const QDateTime &from, const QDateTime &until) const;
    // Of the nights since a day, or of all for an invalid one, newest first.
    [[nodiscard]] Result<std::vector<StopsToFinish>> stopsToFinish(const QDate &since) const;

private:
    Store &m_store;
};

// An action with the walk that it came from.
struct ActionOfWalk
{
    WalkId walk;
    QString placeName; // of the concern, or else of the walk
    WalkAction action;
};

class WalkRepository
{
public:
    explicit WalkRepository(Store &store);
    // Inserts or replaces the walk as a whole with its concerns and actions.
    [[nodiscard]] Result<void> save(const Walk &walk);
    [[nodiscard]] Result<Walk> load(const WalkId &id) const;
    // Those of these that are there, in this order.
    [[nodiscard]] Result<std::vector<Walk>> load(std::span<const WalkId> ids) const;
    // Newest first. A list on the screen asks for ids(), and loads what it shows.
    [[nodiscard]] Result<std::vector<Walk>> list() const;
    // The same without the actions of their concerns, as the map shows them.
    [[nodiscard]] Result<std::vector<Walk>> listWithoutActions() const;
    [[nodiscard]] Result<std::vector<Walk>> startedSince(const QDateTime &instant) const;
    [[nodiscard]] Result<std::vector<Walk>> heldFor(std::span<const WalkRequestId> requests) const;
    [[nodiscard]] Result<std::vector<Walk>> withConcerns(std::span<const ConcernId> concerns) const;
    [[nodiscard]] Result<std::vector<WalkId>> ids() const;
    // Walks of which an action is not fed back or a concern has none, and those of so many actions that were fed back last; newest first.
    [[nodiscard]] Result<std::vector<WalkId>> withWork(int fedBackLast) const;
    // Actions that are done or cannot be done while she was not told, and open ones due before the day: by walk, newest first.
    [[nodiscard]] Result<std::vector<ActionOfWalk>> unanswered(const QDate &dueBefore) const;
    // So many of them, those first that were due longest ago.
    [[nodiscard]] Result<std::vector<ActionOfWalk>> longestUnanswered(const QDate &dueBefore, int most) const;
    [[nodiscard]] Result<int> unansweredCount(const QDate &dueBefore) const;
    // How many open actions are due on one of these days.
    [[nodiscard]] Result<int> openActionsDue(const QDate &first, const QDate &last) const;
    // Open actions whose partner is to be asked by then, in the same order.
    [[nodiscard]] Result<std::vector<ActionOfWalk>> toChase(const QDate &today) const;
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
