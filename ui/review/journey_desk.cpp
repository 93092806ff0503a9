#include "review/journey_desk.h"

#include "review/journey_change.h"
#include "review/limits_change.h"
#include "review/writing_out.h"
#include "store/outcome_repository.h"
#include "tasking/victim_paper.h"

#include <algorithm>
#include <utility>

namespace lantern
{

namespace
{

const QString &journeyForm()
{
    static const QString form = QStringLiteral("victim_journey");
    return form;
}

} // namespace

JourneyDesk::JourneyDesk(QObject *parent)
    : QObject(parent)
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & Workspace::Tasking) != 0)
            load();
    });
    connect(Workspace::instance(), &Workspace::openChanged, this, &JourneyDesk::load);
}

void JourneyDesk::setAsExported(bool asExported)
{
    const Figures figures = asExported ? Figures::Suppressed : Figures::Whole;
    if (std::exchange(m_figures, figures) != figures)
        Q_EMIT changed();
}

void JourneyDesk::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    Q_EMIT activeChanged();
    if (m_active)
        load();
}

void JourneyDesk::load()
{
    if (!Workspace::instance()->isOpen()) {
        m_asking.cancel();
        m_journeys.clear();
        m_read = false;
        Q_EMIT changed();
        return;
    }
    if (!m_active)
        return;
    m_asking.ask(
        this, {},
        [](Store &store, const Progress &) -> Result<Read> {
            auto journeys = VictimJourneyRepository(store).list();
            auto limits = stageLimits(store);
            if (!journeys || !limits)
                return std::unexpected(journeys ? limits.error() : journeys.error());
            return Read{.journeys = *std::move(journeys), .limits = *std::move(limits)};
        },
        [this](const Result<Read> &answer) {
            if (!answer)
                return Workspace::instance()->report(answer.error());
            m_journeys = answer->journeys;
            m_limits = answer->limits;
            m_read = true;
            Q_EMIT changed();
        });
}

QString JourneyDesk::today()
{
    return Workspace::instance()->clock().now().toTimeZone(londonZone()).date().toString(Qt::ISODate);
}

QVariantList JourneyDesk::stages()
{
    QVariantList shown;
    for (const QString &stage : journeyStages())
        shown.append(QVariantMap{{QStringLiteral("key"), stage}, {QStringLiteral("name"), stageName(stage)}});
    return shown;
}

QVariantList JourneyDesk::duties() const
{
    const QDate now = QDate::fromString(today(), Qt::ISODate);
    QVariantList shown;
    for (const VictimDuty &duty : victimDuties(m_journeys, m_limits))
        shown.append(QVariantMap{{QStringLiteral("journey"), duty.journey.toString()},
                                 {QStringLiteral("reference"), duty.reference},
                                 {QStringLiteral("stage"), duty.stage},
                                 {QStringLiteral("stageName"), stageName(duty.stage)},
                                 {QStringLiteral("on"), shortDay(duty.on)},
                                 {QStringLiteral("duty"), duty.duty},
                                 {QStringLiteral("source"), duty.source},
                                 {QStringLiteral("due"), shortDay(duty.due)},
                                 {QStringLiteral("done"), shortDay(duty.toldOn)},
                                 {QStringLiteral("overdue"), duty.isOverdue(now)}});
    return shown;
}

QVariantList JourneyDesk::waits() const
{
    QVariantList shown;
    for (const VictimWait &wait : victimWaits(m_journeys, m_limits))
        shown.append(QVariant(victimWaitCells(wait, m_figures)));
    return shown;
}

const VictimJourney *JourneyDesk::journey(const QString &reference) const
{
    const auto found = std::ranges::find(m_journeys, reference, &VictimJourney::reference);
    return found == m_journeys.end() ? nullptr : &*found;
}

QString JourneyDesk::push(const QString &text, const std::optional<VictimJourney> &before, const VictimJourney &after)
{
    QString problem;
    const auto watch =
        connect(Workspace::instance(), &Workspace::failed, this, [&problem](const QString &why) { problem = why; });
    Workspace::instance()->push(new JourneyChange(*Workspace::instance(), text, before, after));
    disconnect(watch);
    return problem;
}

QString JourneyDesk::report(const QString &reference, const QString &borough, const QString &on, bool enhanced)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return {};
    return push(tr("Add a victim journey"), std::nullopt,
                {.id = store->makeId<VictimJourneyId>(),
                 .reference = reference.trimmed().toUpper(),
                 .borough = borough.trimmed(),
                 .enhanced = enhanced,
                 .stages = {{.stage = QStringLiteral("reported"), .on = QDate::fromString(on, Qt::ISODate)}}});
}

QString JourneyDesk::reach(const QString &reference, const QString &stage, const QString &on)
{
    const VictimJourney *before = journey(reference);
    if (before == nullptr)
        return tr("Choose a case first.");
    if (before->stage(stage) != nullptr)
        return tr("The case has reached that stage already.");
    VictimJourney after = *before;
    after.stages.push_back({.stage = stage, .on = QDate::fromString(on, Qt::ISODate)});
    return push(tr("Move a victim journey on"), *before, after);
}

QString JourneyDesk::tell(const QString &reference, const QString &stage, const QString &on)
{
    const VictimJourney *before = journey(reference);
    if (before == nullptr || before->stage(stage) == nullptr)
        return tr("Choose what is due first.");
    VictimJourney after = *before;
    for (VictimJourneyStage &reached : after.stages)
        if (reached.stage == stage)
            reached.toldOn = QDate::fromString(on, Qt::ISODate);
    return push(tr("Note that the victim was told"), *before, after);
}

void JourneyDesk::printCard(const QString &reference, const QUrl &file)
{
    const VictimJourney *chosen = journey(reference);
    const Store *store = Workspace::instance()->store();
    if (chosen != nullptr && store != nullptr)
        printOut(this, file, signpostCard(*store, *chosen, m_limits), [this](const QString &notice) { say(notice); });
}

void JourneyDesk::exportPdf(const QUrl &file)
{
    if (const Store *store = Workspace::instance()->store(); store != nullptr)
        printOut(this, file, victimWaitsReport(*store, victimWaits(m_journeys, m_limits)),
                 [this](const QString &notice) { say(notice); });
}

void JourneyDesk::exportCsv(const QUrl &file)
{
    writeOut(file, victimWaitsCsv(victimWaits(m_journeys, m_limits), Workspace::instance()->isExercise()),
             [this](const QString &notice) { say(notice); });
}

void JourneyDesk::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

QString JourneyDesk::limitsText()
{
    const Store *store = Workspace::instance()->store();
    return store != nullptr ? stageLimitsText(*store) : QString();
}

QString JourneyDesk::keepLimits(const QString &text)
{
    const QString before = limitsText();
    if (text == before || !Workspace::instance()->isOpen())
        return {};
    if (const auto read = readStageLimits(text); !read)
        return read.error().message;
    Workspace::instance()->push(new LimitsChange(*Workspace::instance(), before, text));
    return {};
}

QString JourneyDesk::draft()
{
    Store *store = Workspace::instance()->store();
    return store != nullptr ? DraftRepository(*store).get(journeyForm()).value_or(QString()) : QString();
}

void JourneyDesk::keepDraft(const QString &json)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return;
    DraftRepository drafts(*store);
    const auto kept = json.isEmpty() ? drafts.drop(journeyForm()) : drafts.put(journeyForm(), json);
    if (!kept)
        Workspace::instance()->report(kept.error());
}

} // namespace lantern
