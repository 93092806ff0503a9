#include "walks/problem_desk.h"

#include "commands/store_change.h"
#include "store/offence_repository.h"
#include "store/outcome_repository.h"
#include "store/problem_repository.h"
#include "walks/problem_card.h"
#include "walks/walk_words.h"

#include <algorithm>

namespace lantern
{

namespace
{

QDate problemsToday()
{
    return Workspace::instance()->clock().now().toTimeZone(londonZone()).date();
}

QString formName(const QString &form)
{
    return QStringLiteral("problems/") + form;
}

QString typedText(const QVariantMap &typed, const char *field)
{
    return typed.value(QString::fromLatin1(field)).toString().trimmed();
}

QDate typedDay(const QVariantMap &typed, const char *field)
{
    return QDate::fromString(typedText(typed, field), Qt::ISODate);
}

} // namespace

ProblemDesk::ProblemDesk(QObject *parent)
    : QObject(parent)
    , m_proposedRows({"key", "title", "detail", "figure", "late"})
    , m_problemRows({"key", "title", "detail", "figure", "late"})
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & (Workspace::Walks | Workspace::Offences)) != 0)
            reload();
    });
    reload();
}

void ProblemDesk::reload()
{
    m_all.clear();
    if (Store *store = Workspace::instance()->store()) {
        auto problems = ProblemRepository(*store).list();
        if (problems)
            m_all = *std::move(problems);
        else
            Workspace::instance()->report(problems.error());
    }
    std::vector<QVariantList> rows;
    for (const Problem &problem : m_all)
        if (problem.accepted)
            rows.push_back(problemCells(problem, problemsToday()));
    m_problemRows.setRows(std::move(rows));
    if (const Problem *problem = chosen(); problem == nullptr || !problem->accepted)
        m_selected = ProblemId::fromString(m_problemRows.value(0, QStringLiteral("key")).toString());
    look();
    Q_EMIT changed();
    Q_EMIT selectedChanged();
}

void ProblemDesk::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) == wanted)
        return;
    look();
    Q_EMIT changed();
}

// Aside: a force has many walks and StreetSafe reports.
void ProblemDesk::look()
{
    m_asking.cancel();
    if (!Workspace::instance()->isOpen())
        return showProposed({});
    if (!m_wanted)
        return;
    const auto work = [problems = m_all, today = problemsToday()](
                          Store &store, const Progress &) -> Result<std::vector<ProposedProblem>> {
        const ProblemMethod method;
        // A month more than the method looks back: which month a walk is of is asked in London.
        const QDateTime since = today.addMonths(-method.months - 1).startOfDay(londonZone());
        return WalkRepository(store).startedSince(since).and_then([&](const std::vector<Walk> &walks) {
            return OffenceRepository(store).streetSafe().transform([&](const std::vector<StreetSafeReport> &reports) {
                return proposeProblems(walks, reports, problems, method, today);
            });
        });
    };
    m_asking.ask(this, {}, work, [this](const Result<std::vector<ProposedProblem>> &proposed) {
        if (!proposed)
            Workspace::instance()->report(proposed.error());
        showProposed(proposed.value_or(std::vector<ProposedProblem>()));
    });
}

void ProblemDesk::showProposed(std::vector<ProposedProblem> proposed)
{
    m_proposed = std::move(proposed);
    std::vector<QVariantList> rows;
    rows.reserve(m_proposed.size());
    for (const ProposedProblem &one : m_proposed)
        rows.push_back({one.concerns.front().toString(), one.placeName.isEmpty() ? tr("Unnamed place") : one.placeName,
                        QStringList{categoriesText(one.categories), proposedText(one)}.join(QStringLiteral(" · ")),
                        QString(), false});
    m_proposedRows.setRows(std::move(rows));
    Q_EMIT changed();
}

const Problem *ProblemDesk::chosen() const
{
    const auto found = std::ranges::find(m_all, m_selected, &Problem::id);
    return found == m_all.end() ? nullptr : &*found;
}

void ProblemDesk::select(const QString &problem)
{
    const auto id = ProblemId::fromString(problem);
    if (id == m_selected)
        return;
    m_selected = id;
    Q_EMIT selectedChanged();
}

void ProblemDesk::step(int rows)
{
    if (m_problemRows.count() > 0)
        select(m_problemRows
                   .value(std::clamp(rowOf(selected()) + rows, 0, m_problemRows.count() - 1), QStringLiteral("key"))
                   .toString());
}

QStringList ProblemDesk::concernTexts(const Problem &problem)
{
    QStringList texts;
    Store *store = Workspace::instance()->store();
    const auto walks = store != nullptr ? WalkRepository(*store).withConcerns(problem.concerns) : std::vector<Walk>();
    if (!walks)
        Workspace::instance()->report(walks.error());
    for (const Walk &walk : walks.value_or(std::vector<Walk>()))
        for (const WalkConcern &concern : walk.concerns)
            if (std::ranges::find(problem.concerns, concern.id) != problem.concerns.end())
                texts.append(tr("%1: %2").arg(dayText(walk.startedAt.toTimeZone(londonZone()).date()),
                                              categoriesText(concern.categories)));
    if (problem.streetSafeReports > 0)
        texts.append(tr("%n StreetSafe report(s)", nullptr, problem.streetSafeReports));
    return texts;
}

QVariantMap ProblemDesk::card() const
{
    const Problem *problem = chosen();
    return problem == nullptr ? QVariantMap() : problemMap(*problem, concernTexts(*problem), problemsToday());
}

QString ProblemDesk::change(const QString &text, const Problem &after)
{
    if (const WalkCheck check = checkProblem(after, problemsToday()); !check.refused.isEmpty())
        return check.refused.join(u' ');
    const auto known = std::ranges::find(m_all, after.id, &Problem::id);
    const auto make = [after](Store &store) { return ProblemRepository(store).save(after); };
    if (known == m_all.end())
        return pushStoreChange(
            text, make, [id = after.id](Store &store) { return ProblemRepository(store).remove(id); },
            Workspace::Walks);
    if (*known == after)
        return {};
    return pushStoreChange(
        text, make, [before = *known](Store &store) { return ProblemRepository(store).save(before); },
        Workspace::Walks);
}

QVariantMap ProblemDesk::proposal(const QString &key) const
{
    const auto found = std::ranges::find_if(
        m_proposed, [&key](const ProposedProblem &one) { return one.concerns.front().toString() == key; });
    if (found == m_proposed.end())
        return {};
    return {{QStringLiteral("name"), found->placeName},
            {QStringLiteral("detail"), proposedText(*found)},
            {QStringLiteral("categories"), categoriesText(found->categories)}};
}

QString ProblemDesk::decide(const QString &key, const QVariantMap &typed)
{
    Store *store = Workspace::instance()->store();
    const auto found = std::ranges::find_if(
        m_proposed, [&key](const ProposedProblem &one) { return one.concerns.front().toString() == key; });
    if (store == nullptr || found == m_proposed.end())
        return tr("It is not put forward any more.");
    Problem problem = problemFrom(*found);
    problem.id = store->makeId<ProblemId>();
    problem.accepted = typed.value(QStringLiteral("accepted")).toBool();
    problem.name = typedText(typed, "name");
    problem.decidedBy = typedText(typed, "by");
    problem.decidedOn = problemsToday();
    problem.reason = typedText(typed, "reason");
    problem.reviewOn = problem.accepted ? typedDay(typed, "reviewOn") : QDate();
    QString refused = change(problem.accepted ? tr("Accept a problem") : tr("Turn a problem down"), problem);
    if (refused.isEmpty() && problem.accepted)
        select(problem.id.toString());
    return refused;
}

QString ProblemDesk::write(const QString &stage, const QString &text)
{
    const auto step = osaraStageFromKey(stage);
    if (chosen() == nullptr || !step || *step == OsaraStage::Solved)
        return tr("Choose a problem first.");
    Problem problem = *chosen();
    problem.written[static_cast<size_t>(*step)] = text.trimmed();
    return change(tr("Write up %1").arg(osaraStageText(*step)), problem);
}

QString ProblemDesk::moveTo(const QString &stage)
{
    const auto to = osaraStageFromKey(stage);
    if (chosen() == nullptr || !to)
        return tr("Choose a problem first.");
    const Result<Problem> moved = lantern::moveTo(*chosen(), *to);
    return moved ? change(tr("Move a problem to %1").arg(osaraStageText(*to)), *moved) : moved.error().message;
}

QString ProblemDesk::review(const QString &on)
{
    if (chosen() == nullptr)
        return tr("Choose a problem first.");
    Problem problem = *chosen();
    problem.reviewOn = QDate::fromString(on, Qt::ISODate);
    return change(tr("Change the review date"), problem);
}

QString ProblemDesk::addAction(const QVariantMap &typed)
{
    Store *store = Workspace::instance()->store();
    if (chosen() == nullptr || store == nullptr)
        return tr("Choose a problem first.");
    Problem problem = *chosen();
    problem.actions.push_back({.id = store->makeId<ProblemActionId>(),
                               .what = typedText(typed, "what"),
                               .partner = typedText(typed, "partner"),
                               .owner = typedText(typed, "owner"),
                               .due = typedDay(typed, "due"),
                               .chaseOn = typedDay(typed, "chaseOn")});
    return change(tr("Add a partner's action"), problem);
}

QString ProblemDesk::removeAction(const QString &action)
{
    if (chosen() == nullptr)
        return tr("Choose a problem first.");
    Problem problem = *chosen();
    std::erase_if(problem.actions,
                  [id = ProblemActionId::fromString(action)](const PartnerAction &one) { return one.id == id; });
    return change(tr("Remove a partner's action"), problem);
}

QString ProblemDesk::changeAction(const QString &text, const QString &action,
                                  const std::function<Result<void>(PartnerAction &)> &edit)
{
    if (chosen() == nullptr)
        return tr("Choose a problem first.");
    Problem problem = *chosen();
    const auto found = std::ranges::find(problem.actions, ProblemActionId::fromString(action), &PartnerAction::id);
    if (found == problem.actions.end())
        return tr("The action is gone already.");
    if (const Result<void> edited = edit(*found); !edited)
        return edited.error().message;
    return change(text, problem);
}

QString ProblemDesk::chase(const QString &action, const QString &answer, const QString &next)
{
    return changeAction(tr("Note a chase"), action, [&](PartnerAction &one) {
        const QDate today = problemsToday();
        return addChase(one.chases, one.chaseOn, {.on = today, .answer = answer.trimmed()},
                        QDate::fromString(next, Qt::ISODate), today);
    });
}

QString ProblemDesk::finish(const QString &action, const QString &outcome)
{
    return changeAction(tr("A partner's action is done"), action, [&](PartnerAction &one) -> Result<void> {
        one.doneOn = problemsToday();
        one.outcome = outcome.trimmed();
        return {};
    });
}

QVariantMap ProblemDesk::draft(const QString &form)
{
    return formDraft(formName(form));
}

void ProblemDesk::keepDraft(const QString &form, const QVariantMap &typed)
{
    keepFormDraft(formName(form), typed);
}

} // namespace lantern
