#include "store/problem_repository.h"

#include "store/audit.h"
#include "store/chase_rows.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lantern
{

namespace
{

struct ProblemRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemRepository)
};

Result<void> checkProblemKeys(const Problem &problem)
{
    const bool keyed = problem.id.isValid() && std::ranges::all_of(problem.concerns, &ConcernId::isValid) &&
                       std::ranges::all_of(problem.actions, &ProblemActionId::isValid, &PartnerAction::id);
    if (!keyed || !problem.decidedOn.isValid())
        return failure(
            Error::Code::Refused,
            ProblemRepositoryWords::tr("A problem needs the day of the decision, and it and each action a key."));
    return {};
}

Result<void> saveProblemRow(Store &store, const Problem &problem)
{
    const auto saved = run(
        store,
        QStringLiteral(
            "INSERT INTO problem (id, name, easting, northing, radius_metres, categories, street_safe_reports, "
            "accepted, decided_on, decided_by, reason, stage, objective, scanning, analysis, response, assessment, "
            "review_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "name = excluded.name, easting = excluded.easting, northing = excluded.northing, radius_metres = "
            "excluded.radius_metres, categories = excluded.categories, street_safe_reports = "
            "excluded.street_safe_reports, accepted = excluded.accepted, decided_on = excluded.decided_on, decided_by "
            "= excluded.decided_by, reason = excluded.reason, stage = excluded.stage, objective = excluded.objective, "
            "scanning = excluded.scanning, analysis = excluded.analysis, response = excluded.response, assessment = "
            "excluded.assessment, review_on = excluded.review_on"),
        {problem.id.toString(), textValue(problem.name), problem.point.easting, problem.point.northing,
         problem.radiusMetres, textValue(problem.categories.join(u' ')), problem.streetSafeReports, problem.accepted,
         dateValue(problem.decidedOn), textValue(problem.decidedBy), textValue(problem.reason), toKey(problem.stage),
         textValue(problem.written[0]), textValue(problem.written[1]), textValue(problem.written[2]),
         textValue(problem.written[3]), textValue(problem.written[4]), dateValue(problem.reviewOn)});
    if (!saved)
        return std::unexpected(saved.error());
    for (const char *table : {"problem_concern", "problem_action"})
        if (const auto cleared =
                run(store, QStringLiteral("DELETE FROM %1 WHERE problem_id = ?").arg(QLatin1StringView(table)),
                    {problem.id.toString()});
            !cleared)
            return std::unexpected(cleared.error());
    return {};
}

Result<void> saveProblemConcerns(Store &store, const Problem &problem)
{
    int position = 0;
    for (const ConcernId &concern : problem.concerns)
        if (const auto saved =
                run(store,
                    QStringLiteral("INSERT INTO problem_concern (problem_id, position, concern_id) VALUES (?, ?, ?)"),
                    {problem.id.toString(), position++, concern.toString()});
            !saved)
            return std::unexpected(saved.error());
    return {};
}

Result<void> savePartnerActions(Store &store, const Problem &problem)
{
    int position = 0;
    for (const PartnerAction &action : problem.actions) {
        const auto saved =
            run(store,
                QStringLiteral("INSERT INTO problem_action (id, problem_id, position, what, partner, owner, due, "
                               "chase_on, done_on, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                {action.id.toString(), problem.id.toString(), position++, textValue(action.what),
                 textValue(action.partner), textValue(action.owner), dateValue(action.due), dateValue(action.chaseOn),
                 dateValue(action.doneOn), textValue(action.outcome)});
        if (!saved)
            return std::unexpected(saved.error());
        if (const Result<void> chased =
                saveChases(store, ChaseTable::ProblemAction, action.id.toString(), action.chases);
            !chased)
            return chased;
    }
    return {};
}

Result<void> readProblemConcerns(const Store &store, QHash<ProblemId, Problem *> &problems)
{
    Result<QSqlQuery> rows =
        run(store, QStringLiteral("SELECT problem_id, concern_id FROM problem_concern ORDER BY problem_id, position"));
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        if (Problem *problem = problems.value(idFrom<ProblemId>(rows->value(0))))
            problem->concerns.push_back(idFrom<ConcernId>(rows->value(1)));
    return {};
}

Result<QHash<ProblemActionId, std::vector<Chase>>> readProblemChases(const Store &store)
{
    Result<QSqlQuery> rows = run(store, QStringLiteral("SELECT action_id, chased_on, answer FROM problem_action_chase "
                                                       "ORDER BY action_id, position"));
    if (!rows)
        return std::unexpected(rows.error());
    QHash<ProblemActionId, std::vector<Chase>> chases;
    while (rows->next())
        chases[idFrom<ProblemActionId>(rows->value(0))].push_back(
            {.on = dateFrom(rows->value(1)), .answer = rows->value(2).toString()});
    return chases;
}

Result<void> readPartnerActions(const Store &store, QHash<ProblemId, Problem *> &problems)
{
    const auto chases = readProblemChases(store);
    if (!chases)
        return std::unexpected(chases.error());
    Result<QSqlQuery> rows = run(store, QStringLiteral("SELECT problem_id, id, what, partner, owner, due, chase_on, "
                                                       "done_on, outcome FROM problem_action "
                                                       "ORDER BY problem_id, position"));
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        const auto id = idFrom<ProblemActionId>(rows->value(1));
        if (Problem *problem = problems.value(idFrom<ProblemId>(rows->value(0))))
            problem->actions.push_back({.id = id,
                                        .what = rows->value(2).toString(),
                                        .partner = rows->value(3).toString(),
                                        .owner = rows->value(4).toString(),
                                        .due = dateFrom(rows->value(5)),
                                        .chaseOn = dateFrom(rows->value(6)),
                                        .chases = chases->value(id),
                                        .doneOn = dateFrom(rows->value(7)),
                                        .outcome = rows->value(8).toString()});
    }
    return {};
}

Problem problemFrom(const QSqlQuery &row)
{
    Problem problem{.id = idFrom<ProblemId>(row.value(0)),
                    .name = row.value(1).toString(),
                    .point = {row.value(2).toDouble(), row.value(3).toDouble()},
                    .radiusMetres = row.value(4).toDouble(),
                    .categories = row.value(5).toString().split(u' ', Qt::SkipEmptyParts),
                    .streetSafeReports = row.value(6).toInt(),
                    .accepted = row.value(7).toBool(),
                    .decidedOn = dateFrom(row.value(8)),
                    .decidedBy = row.value(9).toString(),
                    .reason = row.value(10).toString(),
                    .stage = osaraStageFromKey(row.value(11).toString()).value_or(OsaraStage::Objective),
                    .reviewOn = dateFrom(row.value(17))};
    for (size_t stage = 0; stage < OsaraStages; ++stage)
        problem.written[stage] = row.value(12 + static_cast<int>(stage)).toString();
    return problem;
}

} // namespace

ProblemRepository::ProblemRepository(Store &store)
    : m_store(store)
{
}

Result<void> ProblemRepository::save(const Problem &problem)
{
    if (const Result<void> checked = checkProblemKeys(problem); !checked)
        return checked;
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<void> saved =
        saveProblemRow(m_store, problem)
            .and_then([&] { return saveProblemConcerns(m_store, problem); })
            .and_then([&] { return savePartnerActions(m_store, problem); })
            .and_then([&] {
                return appendAudit(m_store, QStringLiteral("problem.save"), problem.id.toString(),
                                   problem.accepted ? toKey(problem.stage) : QStringLiteral("turned down"));
            });
    return saved ? transaction->commit() : saved;
}

Result<std::vector<Problem>> ProblemRepository::list() const
{
    Result<QSqlQuery> rows =
        run(m_store,
            QStringLiteral("SELECT id, name, easting, northing, radius_metres, categories, street_safe_reports, "
                           "accepted, decided_on, decided_by, reason, stage, objective, scanning, analysis, response, "
                           "assessment, review_on FROM problem ORDER BY review_on IS NULL, review_on, name, id"),
            {});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Problem> problems;
    while (rows->next())
        problems.push_back(problemFrom(*rows));
    QHash<ProblemId, Problem *> byId;
    for (Problem &problem : problems)
        byId.insert(problem.id, &problem);
    const Result<void> read =
        readProblemConcerns(m_store, byId).and_then([&] { return readPartnerActions(m_store, byId); });
    if (!read)
        return std::unexpected(read.error());
    return problems;
}

Result<void> ProblemRepository::remove(const ProblemId &id)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto removed = run(m_store, QStringLiteral("DELETE FROM problem WHERE id = ?"), {id.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound, ProblemRepositoryWords::tr("There is no such problem in this file."));
    const Result<void> audited = appendAudit(m_store, QStringLiteral("problem.remove"), id.toString(), {});
    return audited ? transaction->commit() : audited;
}

} // namespace lantern
