#include "walks/problem_card.h"

#include "walks/walk_words.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

struct ProblemCardWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemCard)
};

bool isReviewLate(const Problem &problem, const QDate &today)
{
    return problem.stage != OsaraStage::Solved && problem.reviewOn.isValid() && problem.reviewOn < today;
}

QVariantList stepList(const Problem &problem)
{
    QVariantList steps;
    for (size_t step = 0; step < OsaraStages; ++step) {
        const auto stage = static_cast<OsaraStage>(step);
        steps.append(QVariantMap{{QStringLiteral("stage"), toKey(stage)},
                                 {QStringLiteral("title"), osaraStageText(stage)},
                                 {QStringLiteral("question"), osaraQuestion(stage)},
                                 {QStringLiteral("text"), problem.written[step]},
                                 {QStringLiteral("now"), stage == problem.stage},
                                 {QStringLiteral("reached"), stage <= problem.stage}});
    }
    return steps;
}

QString actionDetail(const PartnerAction &action)
{
    if (action.doneOn.isValid())
        return ProblemCardWords::tr("%1 · done %2: %3").arg(action.partner, dayText(action.doneOn), action.outcome);
    return ProblemCardWords::tr("%1 · %2 · due %3").arg(action.partner, action.owner, dayText(action.due));
}

QVariantMap actionMap(const PartnerAction &action, const QDate &today)
{
    QStringList log;
    for (const Chase &chase : action.chases)
        log.append(chase.answer.isEmpty() ? ProblemCardWords::tr("%1: asked, no answer").arg(dayText(chase.on))
                                          : ProblemCardWords::tr("%1: %2").arg(dayText(chase.on), chase.answer));
    const bool isOpen = !action.doneOn.isValid();
    const bool isChaseDue = isOpen && action.chaseOn.isValid() && action.chaseOn <= today;
    return {{QStringLiteral("action"), action.id.toString()},
            {QStringLiteral("title"), action.what},
            {QStringLiteral("detail"), actionDetail(action)},
            {QStringLiteral("chaseText"), isOpen && action.chaseOn.isValid()
                                              ? ProblemCardWords::tr("Chase on %1").arg(dayText(action.chaseOn))
                                              : QString()},
            {QStringLiteral("late"), isChaseDue || (isOpen && action.due < today)},
            {QStringLiteral("done"), !isOpen},
            {QStringLiteral("log"), log}};
}

QVariantList actionList(const Problem &problem, const QDate &today)
{
    QVariantList actions;
    for (const PartnerAction &action : problem.actions)
        actions.append(actionMap(action, today));
    return actions;
}

} // namespace

QVariantList problemCells(const Problem &problem, const QDate &today)
{
    const QString review = problem.reviewOn.isValid() && problem.stage != OsaraStage::Solved
                               ? ProblemCardWords::tr("review %1").arg(dayText(problem.reviewOn))
                               : QString();
    return {problem.id.toString(), problem.name, review, osaraStageText(problem.stage), isReviewLate(problem, today)};
}

QVariantMap problemMap(const Problem &problem, const QStringList &concerns, const QDate &today)
{
    const int at = static_cast<int>(problem.stage);
    const bool isSolved = problem.stage == OsaraStage::Solved;
    const auto next = static_cast<OsaraStage>(at + 1);
    const auto back = static_cast<OsaraStage>(at - 1);
    return {{QStringLiteral("problem"), problem.id.toString()},
            {QStringLiteral("name"), problem.name},
            {QStringLiteral("reviewOn"), problem.reviewOn.toString(Qt::ISODate)},
            {QStringLiteral("late"), isReviewLate(problem, today)},
            {QStringLiteral("stage"), toKey(problem.stage)},
            {QStringLiteral("decided"), ProblemCardWords::tr("Accepted %1 by %2. %3")
                                            .arg(dayText(problem.decidedOn), problem.decidedBy, problem.reason)},
            {QStringLiteral("categories"), categoriesText(problem.categories)},
            {QStringLiteral("concerns"), concerns},
            {QStringLiteral("next"), isSolved ? QString() : toKey(next)},
            {QStringLiteral("nextText"), isSolved ? QString() : osaraStageText(next)},
            {QStringLiteral("back"), at == 0 ? QString() : toKey(back)},
            {QStringLiteral("backText"), at == 0 ? QString() : osaraStageText(back)},
            {QStringLiteral("steps"), stepList(problem)},
            {QStringLiteral("actions"), actionList(problem, today)}};
}

QString proposedText(const ProposedProblem &proposed)
{
    QStringList parts{ProblemCardWords::tr("%n concern(s)", nullptr, static_cast<int>(proposed.concerns.size())),
                      ProblemCardWords::tr("%n walk(s)", nullptr, proposed.walks)};
    if (proposed.streetSafeReports > 0)
        parts.append(ProblemCardWords::tr("%n StreetSafe report(s)", nullptr, proposed.streetSafeReports));
    parts.append(ProblemCardWords::tr("within %1 m").arg(qRound(proposed.radiusMetres)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace lantern
