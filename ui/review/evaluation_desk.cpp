#include "review/evaluation_desk.h"

#include "evaluation/evaluation_paper.h"
#include "evaluation/evaluation_words.h"
#include "plan/words.h"
#include "review/evaluation_rows.h"
#include "review/writing_out.h"
#include "store/offence_repository.h"

#include <array>

namespace lantern
{

namespace
{

// In the order of the enumeration.
constexpr std::array Operations{Operation::Vigilant, Operation::Verona, Operation::ProtectiveSecurity, Operation::Event,
                                Operation::Other};

} // namespace

EvaluationDesk::EvaluationDesk(QObject *parent)
    : QObject(parent)
{
    connect(Workspace::instance(), &Workspace::changed, this, &EvaluationDesk::follow);
    follow(Workspace::Everything);
}

void EvaluationDesk::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    if (m_active && !isAnswered() && m_failure.isEmpty() && hasOffences() && !isBusy())
        run();
}

QStringList EvaluationDesk::setNames() const
{
    QStringList names;
    for (const HotspotSetSummary &set : m_sets)
        names.append(set.name);
    return names;
}

QStringList EvaluationDesk::operationNames() const
{
    QStringList names;
    for (const Operation operation : Operations)
        names.append(operationText(operation));
    return names;
}

// Other places want windows and areas of their own.
void EvaluationDesk::ask(bool anew)
{
    if (anew) {
        m_question.before = {};
        m_question.after = {};
    }
    m_question.added.clear();
    m_question.removed.clear();
    Q_EMIT questionChanged();
}

QString EvaluationDesk::sentence() const
{
    return isAnswered() ? evaluationSentence(m_answer, Figures::Whole) : QString();
}

QString EvaluationDesk::displacement() const
{
    return isAnswered() ? displacementSentence(m_answer, Figures::Whole) : QString();
}

QStringList EvaluationDesk::method() const
{
    return isAnswered() ? evaluationMethod(m_answer) : QStringList();
}

QVariantList EvaluationDesk::windows() const
{
    return windowRows(m_answer);
}

QVariantList EvaluationDesk::estimates() const
{
    return estimateRows(m_answer);
}

QVariantList EvaluationDesk::lines() const
{
    return monthLines(m_answer);
}

QVariantList EvaluationDesk::steps() const
{
    return monthSteps(m_answer);
}

QVariantList EvaluationDesk::areas() const
{
    return areaRows(m_answer);
}

void EvaluationDesk::run()
{
    if (!Workspace::instance()->isOpen() || !hasOffences())
        return;
    m_progress = 0;
    say({});
    Q_EMIT progressChanged();
    m_asking.ask(
        this,
        [this](double fraction) {
            m_progress = fraction;
            Q_EMIT progressChanged();
        },
        [question = m_question](Store &store, const Progress &progress) { return evaluate(store, question, progress); },
        [this](const Result<Evaluation> &answer) {
            Q_EMIT busyChanged();
            take(answer);
        });
    Q_EMIT busyChanged();
}

void EvaluationDesk::cancel()
{
    m_asking.cancel();
    Q_EMIT busyChanged();
}

void EvaluationDesk::take(const Result<Evaluation> &answer)
{
    m_failure = answer ? QString() : answer.error().message;
    m_answer = answer ? *answer : Evaluation{};
    if (answer) {
        m_question.before = answer->question.before;
        m_question.after = answer->question.after;
        Q_EMIT questionChanged();
    }
    Q_EMIT answerChanged();
}

void EvaluationDesk::exportCsv(const QUrl &file)
{
    writeOut(file, evaluationCsv(m_answer, Workspace::instance()->isExercise()),
             [this](const QString &notice) { say(notice); });
}

void EvaluationDesk::exportPdf(const QUrl &file)
{
    if (const Store *store = Workspace::instance()->store(); store != nullptr)
        printOut(this, file, evaluationReport(*store, m_answer), [this](const QString &notice) { say(notice); });
}

void EvaluationDesk::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void EvaluationDesk::follow(int aggregates)
{
    constexpr int read = Workspace::Offences | Workspace::Hotspots | Workspace::Plans | Workspace::Results;
    if ((aggregates & read) == 0)
        return;
    cancel();
    if ((aggregates & Workspace::Offences) != 0)
        readHeld();
    if ((aggregates & (Workspace::Offences | Workspace::Hotspots)) != 0)
        readSets();
    Q_EMIT questionChanged();
    take(Evaluation{});
    if (m_active)
        run();
}

// The source that reaches further.
void EvaluationDesk::readHeld()
{
    m_offences = {};
    m_counts = {};
    m_question = {};
    m_sites.clear();
    say({});
    if (Store *store = Workspace::instance()->store()) {
        const OffenceRepository repository(*store);
        m_offences = repository.offencePeriod().value_or(Period{});
        m_counts = repository.countPeriod().value_or(Period{});
    }
    m_question.source = m_offences.last < m_counts.last ? QStringLiteral("counts") : QStringLiteral("offences");
    Q_EMIT heldChanged();
}

// Keeps the chosen set where it still is; else the newest.
void EvaluationDesk::readSets()
{
    Store *store = Workspace::instance()->store();
    const HotspotSetId before = m_question.set;
    m_hotspots.clear();
    m_sets = store != nullptr ? HotspotRepository(*store).list().value_or(std::vector<HotspotSetSummary>())
                              : std::vector<HotspotSetSummary>();
    if (!std::ranges::contains(m_sets, m_question.set, &HotspotSetSummary::id))
        m_question.set = m_sets.empty() ? HotspotSetId() : m_sets.front().id;
    if (m_question.set != before)
        m_question.ranks.clear();
    if (store != nullptr && m_question.set.isValid())
        for (const Hotspot &hotspot : HotspotRepository(*store).load(m_question.set).value_or(HotspotSet{}).hotspots)
            m_hotspots.emplace_back(hotspot.rank, hotspot.name);
    Q_EMIT heldChanged();
}

} // namespace lantern
