#include "review/scoring_desk.h"

#include "review/review_words.h"
#include "review/writing_out.h"
#include "store/offence_repository.h"
#include "tasking/figures.h"

namespace lantern
{

namespace
{

const QList<QByteArray> RecordColumns{"name", "kind", "steps", "hitRate", "pai", "pei", "harm"};

QString kindText(const WalkRecord &record)
{
    return record.savedSet       ? ScoringDesk::tr("saved set")
           : record.isBaseline() ? ScoringDesk::tr("baseline")
                                 : ScoringDesk::tr("method");
}

QString accuracyText(const Accuracy &accuracy)
{
    return ScoringDesk::tr("hit rate %1 %, PAI %2, PEI %3, harm captured %4 %")
        .arg(100 * accuracy.hitRate, 0, 'f', 1)
        .arg(accuracy.pai, 0, 'f', 2)
        .arg(accuracy.pei, 0, 'f', 2)
        .arg(100 * accuracy.harmCaptured, 0, 'f', 1);
}

// What a saved set caught later, and beside it what as many cells chosen otherwise would have.
QString ownScore(const SavedSetRecord &set)
{
    if (!set.later)
        return ScoringDesk::tr("no later data yet");
    if (!set.own)
        return ScoringDesk::tr("outside the area that is scored");
    QStringList parts{ScoringDesk::tr("%1: %2").arg(shortMonths(*set.later), accuracyText(*set.own))};
    for (const Accuracy &baseline : set.baselines)
        parts.append(ScoringDesk::tr("%1: PAI %2").arg(methodName(baseline.method)).arg(baseline.pai, 0, 'f', 2));
    if (set.laterIsThin)
        parts.append(
            ScoringDesk::tr("these months hold under half as many records as the set's own: a source may cover only "
                            "a part, and the figures say little"));
    return parts.join(QStringLiteral("; "));
}

} // namespace

ScoringDesk::ScoringDesk(QObject *parent)
    : QObject(parent)
    , m_records(RecordColumns)
{
    connect(Workspace::instance(), &Workspace::changed, this, &ScoringDesk::follow);
    follow(Workspace::Everything);
}

void ScoringDesk::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    if (m_active && m_walk.steps.empty() && m_failure.isEmpty() && hasOffences() && !isBusy())
        run();
}

QStringList ScoringDesk::monthNames() const
{
    QStringList names;
    if (hasOffences())
        for (Month month = m_held.first; month <= m_held.last; month = month.plus(1))
            names.append(shortMonth(month));
    return names;
}

template<class Value>
void ScoringDesk::change(Value &kept, Value value)
{
    if (kept == value)
        return;
    kept = value;
    Q_EMIT questionChanged();
}

void ScoringDesk::setFirst(int place)
{
    if (!m_question.test.last.isValid())
        m_question.test.last = m_held.last;
    change(m_question.test.first, m_held.first.plus(place));
}

void ScoringDesk::setLast(int place)
{
    if (!m_question.test.first.isValid())
        m_question.test.first = m_held.last;
    change(m_question.test.last, m_held.first.plus(place));
}

void ScoringDesk::setTrainMonths(int months)
{
    change(m_question.trainMonths, months);
}

void ScoringDesk::setScoreMonths(int months)
{
    change(m_question.scoreMonths, months);
}

void ScoringDesk::setShare(double share)
{
    change(m_question.share, share);
}

void ScoringDesk::setCellWidth(int metres)
{
    change(m_question.cellWidthMetres, static_cast<double>(metres));
}

QStringList ScoringDesk::stepNames() const
{
    QStringList names;
    for (const WalkStep &step : m_walk.steps)
        names.append(shortMonths(step.test));
    return names;
}

QVariantList ScoringDesk::lines() const
{
    QVariantList lines;
    for (const WalkRecord &record : m_walk.records) {
        QVariantList values;
        for (const std::optional<Accuracy> &step : record.steps)
            values.append(step ? QVariant(step->pai) : QVariant());
        lines.append(QVariantMap{{QStringLiteral("name"), methodName(record)},
                                 {QStringLiteral("baseline"), record.isBaseline()},
                                 {QStringLiteral("values"), values}});
    }
    return lines;
}

QVariantList ScoringDesk::savedSets() const
{
    QVariantList sets;
    for (const SavedSetRecord &set : m_walk.savedSets)
        sets.append(QVariantMap{{QStringLiteral("name"), set.name},
                                {QStringLiteral("months"), shortMonths(set.period)},
                                {QStringLiteral("text"), ownScore(set)}});
    return sets;
}

QString ScoringDesk::summary() const
{
    if (m_walk.steps.empty())
        return {};
    return tr("%n step(s), each learned from %1 months; %2 hexagons of %3 m, %4 km²; worked out in %5 s", nullptr,
              static_cast<int>(m_walk.steps.size()))
        .arg(m_walk.question.trainMonths)
        .arg(m_walk.cells)
        .arg(m_walk.question.cellWidthMetres, 0, 'f', 0)
        .arg(m_walk.areaSquareMetres / 1e6, 0, 'f', 1)
        .arg(m_walk.seconds, 0, 'f', 1);
}

void ScoringDesk::run()
{
    if (!Workspace::instance()->isOpen() || !hasOffences())
        return;
    m_progress = 0;
    Q_EMIT progressChanged();
    m_asking.ask(
        this,
        [this](double fraction) {
            m_progress = fraction;
            Q_EMIT progressChanged();
        },
        [question = m_question](Store &store, const Progress &progress) {
            return walkForward(store, question, progress);
        },
        [this](const Result<WalkForward> &answer) {
            Q_EMIT busyChanged();
            take(answer);
        });
    Q_EMIT busyChanged();
}

void ScoringDesk::cancel()
{
    m_asking.cancel();
    Q_EMIT busyChanged();
}

void ScoringDesk::take(const Result<WalkForward> &answer)
{
    m_failure = answer ? QString() : answer.error().message;
    m_walk = answer ? *answer : WalkForward{};
    if (!m_walk.steps.empty() && !m_question.test.first.isValid()) {
        m_question = m_walk.question;
        Q_EMIT questionChanged();
    }
    std::vector<QVariantList> rows;
    rows.reserve(m_walk.records.size());
    for (const WalkRecord &record : m_walk.records)
        rows.push_back({methodName(record), kindText(record), record.pai.steps, spreadText(record.hitRate, 100, 1),
                        spreadText(record.pai, 1, 2), spreadText(record.pei, 1, 3),
                        spreadText(record.harmCaptured, 100, 1)});
    m_records.setRows(std::move(rows));
    Q_EMIT walkChanged();
}

void ScoringDesk::exportCsv(const QUrl &file)
{
    writeOut(file, walkForwardCsv(m_walk, Workspace::instance()->isExercise()), [this](const QString &notice) {
        m_notice = notice;
        Q_EMIT noticeChanged();
    });
}

void ScoringDesk::follow(int aggregates)
{
    if ((aggregates & (Workspace::Offences | Workspace::Hotspots)) == 0)
        return;
    cancel();
    m_notice.clear();
    Q_EMIT noticeChanged();
    if ((aggregates & Workspace::Offences) != 0)
        readMonths();
    take(WalkForward{});
    if (m_active)
        run();
}

// The source that reaches further; which of its months are scored comes with the first answer.
void ScoringDesk::readMonths()
{
    m_held = {};
    m_question = {};
    if (Store *store = Workspace::instance()->store()) {
        const OffenceRepository repository(*store);
        const Period single = repository.offencePeriod().value_or(Period{});
        const Period counted = repository.countPeriod().value_or(Period{});
        const bool counts = single.last < counted.last;
        m_held = counts ? counted : single;
        m_question.source = counts ? QStringLiteral("counts") : QStringLiteral("offences");
    }
    Q_EMIT monthsChanged();
    Q_EMIT questionChanged();
}

} // namespace lantern
