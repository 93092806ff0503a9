#include "partners/event_plans_desk.h"

#include "base/file_writing.h"
#include "brief/report_pages.h"
#include "partners/partners_forms.h"
#include "store/event_repository.h"
#include "tasking/deployment_paper.h"

#include <algorithm>

namespace lantern
{

namespace
{

QString nightText(const NightOutcome &night)
{
    EventTotals totals;
    totals.planned = night.all.planned;
    totals.made = night.all.made;
    totals.minutes = night.all.minutes;
    totals.counts = night.all.counts;
    return eventTotalsText(totals, false);
}

QString shiftText(const Shift &shift)
{
    return phaseTimesText({.name = {}, .from = shift.from, .to = shift.to, .expectedCrowd = 0});
}

QDate firstDayOf(const Event &event)
{
    return event.from().toTimeZone(londonZone()).date();
}

} // namespace

EventPlansDesk::EventPlansDesk(QObject *parent)
    : QObject(parent)
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & (Workspace::Partners | Workspace::Plans | Workspace::Results)) != 0)
            reload();
    });
}

void EventPlansDesk::setEvent(const QString &event)
{
    const EventId id = EventId::fromString(event);
    if (id == m_event)
        return;
    m_event = id;
    m_answer = {};
    say({});
    reload();
    Q_EMIT eventChanged();
}

Result<EventPlansDesk::Answer> EventPlansDesk::read(Store &store, const EventId &id)
{
    Result<Event> event = EventRepository(store).load(id);
    if (!event)
        return std::unexpected(event.error());
    Result<EventOutcome> outcome = eventOutcome(store, *event);
    if (!outcome)
        return std::unexpected(outcome.error());
    auto plans = PlanRepository(store).list();
    if (!plans)
        return std::unexpected(plans.error());
    Answer answer{.event = *std::move(event),
                  .last = {},
                  .outcome = *std::move(outcome),
                  .lastOutcome = {},
                  .all = *std::move(plans)};
    if (!answer.outcome.hasLast)
        return answer;
    Result<Event> last = EventRepository(store).load(answer.event.lastTime);
    if (!last)
        return std::unexpected(last.error());
    answer.last = *std::move(last);
    return eventOutcome(store, answer.last).transform([&](EventOutcome before) {
        answer.lastOutcome = std::move(before);
        return answer;
    });
}

void EventPlansDesk::reload()
{
    m_asking.cancel();
    if (!m_event.isValid() || !Workspace::instance()->isOpen()) {
        m_answer = {};
        Q_EMIT answered();
        return;
    }
    m_asking.ask(
        this, {}, [id = m_event](Store &store, const Progress &) { return read(store, id); },
        [this](const Result<Answer> &answer) {
            m_answer = answer ? *answer : Answer{};
            if (!answer && answer.error().code != Error::Code::NotFound) // one that was taken back is no failure
                Workspace::instance()->report(answer.error());
            Q_EMIT answered();
        });
    Q_EMIT answered();
}

QVariantList EventPlansDesk::plans() const
{
    QVariantList rows;
    for (const EventPlanOutcome &plan : m_answer.outcome.plans)
        rows.append(
            QVariantMap{{QStringLiteral("plan"), plan.plan.toString()},
                        {QStringLiteral("name"), plan.name},
                        {QStringLiteral("when"), shiftText(plan.shift)},
                        {QStringLiteral("statusName"), planStatusName(plan.status)},
                        {QStringLiteral("outcome"), nightText(plan.outcome)},
                        {QStringLiteral("lastName"), plan.hasLast ? plan.lastName : QString()},
                        {QStringLiteral("lastOutcome"), plan.hasLast ? nightText(plan.lastOutcome) : QString()}});
    return rows;
}

QVariantList EventPlansDesk::lastPlans() const
{
    QVariantList rows;
    const qint64 days = m_answer.last.phases.empty() || m_answer.event.phases.empty()
                            ? 0
                            : firstDayOf(m_answer.last).daysTo(firstDayOf(m_answer.event));
    for (const EventPlanOutcome &plan : m_answer.lastOutcome.plans) {
        if (std::ranges::contains(m_answer.event.plans, plan.plan, &EventPlan::madeFrom))
            continue;
        const QDate night = plan.shift.operationalDate.addDays(days);
        rows.append(QVariantMap{{QStringLiteral("plan"), plan.plan.toString()},
                                {QStringLiteral("name"), plan.name},
                                {QStringLiteral("night"), night.toString(Qt::ISODate)},
                                {QStringLiteral("outcome"), nightText(plan.outcome)}});
    }
    return rows;
}

QVariantList EventPlansDesk::others() const
{
    QVariantList rows;
    for (const PlanSummary &plan : m_answer.all)
        if (!std::ranges::contains(m_answer.event.plans, plan.id, &EventPlan::plan))
            rows.append(QVariantMap{
                {QStringLiteral("plan"), plan.id.toString()},
                {QStringLiteral("text"), tr("%1, %2").arg(dayText(plan.shift.operationalDate), plan.name)}});
    return rows;
}

Result<Event> EventPlansDesk::kept() const
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr || !m_event.isValid())
        return failure(Error::Code::NotFound, tr("Choose an event first."));
    return EventRepository(*store).load(m_event);
}

QString EventPlansDesk::link(const QString &plan)
{
    const Result<Event> before = kept();
    const PlanId id = PlanId::fromString(plan);
    if (!before)
        return before.error().message;
    if (!id.isValid())
        return tr("Choose a plan first.");
    if (std::ranges::contains(before->plans, id, &EventPlan::plan))
        return tr("The plan is linked already.");
    Event after = *before;
    after.plans.push_back({.plan = id, .madeFrom = {}});
    return pushStoreChange(
        tr("Link a plan to %1").arg(after.name), [after](Store &store) { return EventRepository(store).save(after); },
        [before = *before](Store &store) { return EventRepository(store).save(before); }, Workspace::Partners);
}

QString EventPlansDesk::unlink(const QString &plan)
{
    const Result<Event> before = kept();
    if (!before)
        return before.error().message;
    Event after = *before;
    std::erase_if(after.plans, [id = PlanId::fromString(plan)](const EventPlan &one) { return one.plan == id; });
    return pushStoreChange(
        tr("Take a plan off %1").arg(after.name), [after](Store &store) { return EventRepository(store).save(after); },
        [before = *before](Store &store) { return EventRepository(store).save(before); }, Workspace::Partners);
}

QString EventPlansDesk::planFromLast(const QString &plan, const QString &night)
{
    const Result<Event> before = kept();
    if (!before)
        return before.error().message;
    const PlanId last = PlanId::fromString(plan);
    const Result<Plan> made =
        planFromLastTime(*Workspace::instance()->store(), last, *before, QDate::fromString(night, Qt::ISODate));
    if (!made)
        return made.error().message;
    Event after = *before;
    after.plans.push_back({.plan = made->id, .madeFrom = last});
    const auto make = [after, plan = *made](Store &store) -> Result<void> {
        Result<Transaction> transaction = Transaction::begin(store);
        if (!transaction)
            return std::unexpected(transaction.error());
        return PlanRepository(store)
            .save(plan)
            .and_then([&] { return EventRepository(store).save(after); })
            .and_then([&] { return transaction->commit(); });
    };
    const auto takeBack = [before = *before, id = made->id](Store &store) -> Result<void> {
        Result<Transaction> transaction = Transaction::begin(store);
        if (!transaction)
            return std::unexpected(transaction.error());
        return EventRepository(store)
            .save(before)
            .and_then([&] { return PlanRepository(store).remove(id); })
            .and_then([&] { return transaction->commit(); });
    };
    return pushStoreChange(tr("Plan %1 from last time").arg(after.name), make, takeBack,
                           Workspace::Partners | Workspace::Plans);
}

void EventPlansDesk::exportPdf(const QUrl &file)
{
    const Store *store = Workspace::instance()->store();
    if (store == nullptr || !m_answer.event.id.isValid())
        return;
    const QString path = file.toLocalFile();
    runAside(
        this,
        [report = afterActionReport(*store, m_answer.event, m_answer.outcome), path] {
            return writeReportPdf(report, path);
        },
        [this, path](const Result<int> &pages) {
            if (!pages)
                return Workspace::instance()->report(pages.error());
            say(tr("Written: %1").arg(path));
        });
}

void EventPlansDesk::exportCsv(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const auto written =
        writeFile(path, eventCsv(m_answer.event, m_answer.outcome, Workspace::instance()->isExercise()));
    if (!written)
        return Workspace::instance()->report(written.error());
    say(tr("Written: %1").arg(path));
}

void EventPlansDesk::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace lantern
