#include "home/home_desk.h"

#include "home/home_words.h"
#include "tasking/figures.h"

#include <QLocale>

namespace lantern
{

namespace
{

const QString SeenNumber = QStringLiteral("home/seenNumber");
const QString SeenAt = QStringLiteral("home/seenAt");

QVariantMap row(const QString &title, const QString &detail, const QString &figure, const QString &target,
                const PlanId &plan = {})
{
    return {{QStringLiteral("title"), title},
            {QStringLiteral("detail"), detail},
            {QStringLiteral("figure"), figure},
            {QStringLiteral("target"), target},
            {QStringLiteral("plan"), plan.isValid() ? plan.toString() : QString()}};
}

QVariantMap figure(const QString &label, const QString &value, const QString &why)
{
    return {{QStringLiteral("label"), label}, {QStringLiteral("value"), value}, {QStringLiteral("why"), why}};
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString withPart(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QStringLiteral(" · ") + second;
}

} // namespace

HomeDesk::HomeDesk(QObject *parent)
    : QObject(parent)
{
    connect(Workspace::instance(), &Workspace::changed, this, &HomeDesk::follow);
}

void HomeDesk::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    Q_EMIT activeChanged();
    refresh(); // the clock has moved on meanwhile
}

void HomeDesk::follow(int aggregates)
{
    if ((aggregates & (Workspace::Offences | Workspace::Places)) != 0)
        m_heldIsStale = true;
    refresh();
}

// What was seen of the file is asked once for each time that it is opened: what this user does meanwhile is no news to him.
void HomeDesk::meetFile()
{
    Workspace &workspace = *Workspace::instance();
    if (workspace.path() == m_path)
        return;
    m_path = workspace.path();
    m_found.reset();
    m_heldIsStale = true;
    m_seenNumber = workspace.fileSetting(SeenNumber).toLongLong();
    m_seenAt = workspace.fileSetting(SeenAt).toDateTime();
}

void HomeDesk::refresh()
{
    meetFile();
    if (!Workspace::instance()->isOpen()) {
        m_asking.cancel();
        Q_EMIT readChanged();
        return;
    }
    if (!m_active)
        return;
    const std::optional<DataHeld> known = m_found && !m_heldIsStale ? std::optional(m_found->held) : std::nullopt;
    const auto read = [seen = m_seenNumber, known](Store &store, const Progress &) -> Result<Found> {
        const QDateTime now = store.clock().now();
        Result<DutyOverview> duty = dutyOverview(store, now);
        if (!duty)
            return std::unexpected(duty.error());
        Result<DataHeld> held = known ? Result<DataHeld>(*known) : dataHeld(store, now.toTimeZone(londonZone()).date());
        if (!held)
            return std::unexpected(held.error());
        Result<FileChanges> changes = changesSince(store, seen);
        if (!changes)
            return std::unexpected(changes.error());
        return Found{std::move(*duty), std::move(*held), std::move(*changes), now};
    };
    m_asking.ask(this, {}, read, [this](const Result<Found> &found) { take(found); });
}

void HomeDesk::take(const Result<Found> &found)
{
    if (!found)
        return Workspace::instance()->report(found.error());
    m_found = *found;
    m_heldIsStale = false;
    Workspace::instance()->setFileSetting(SeenNumber, m_found->changes.newest);
    Workspace::instance()->setFileSetting(SeenAt, m_found->at);
    Q_EMIT readChanged();
}

bool HomeDesk::isEmpty() const
{
    return m_found && m_found->held.isEmpty() && !m_found->duty.shift;
}

QVariantMap HomeDesk::shift() const
{
    if (!m_found || !m_found->duty.shift)
        return {};
    const PlanSummary &plan = *m_found->duty.shift;
    return {{QStringLiteral("heading"), shiftHeading(plan.shift, m_found->at)},
            {QStringLiteral("title"), shiftText(plan.shift)},
            {QStringLiteral("name"), plan.name},
            {QStringLiteral("status"), statusText(plan.status)},
            {QStringLiteral("plan"), plan.id.toString()},
            {QStringLiteral("teams"), plan.teams},
            {QStringLiteral("visits"), plan.legs},
            {QStringLiteral("draft"), plan.status == PlanStatus::Draft},
            {QStringLiteral("begun"), plan.shift.from <= m_found->at}};
}

QVariantList HomeDesk::nights() const
{
    QVariantList rows;
    if (m_found)
        for (const NightToFinish &night : m_found->duty.toFinish)
            rows.append(row(shiftText(night.plan.shift), night.plan.name,
                            tr("%1 of %2 visits recorded").arg(night.recorded).arg(night.visits),
                            QStringLiteral("record"), night.plan.id));
    return rows;
}

QVariantList HomeDesk::stops() const
{
    QVariantList rows;
    if (m_found)
        for (const StopsToFinish &stop : m_found->duty.stops)
            rows.append(row(tr("%n stop(s) at %1", nullptr, stop.stops).arg(stop.placeName),
                            withPart(stop.teamName, shortDay(stop.night)), missingText(stop), QStringLiteral("record"),
                            stop.plan));
    return rows;
}

QVariantList HomeDesk::actions() const
{
    QVariantList rows;
    if (m_found)
        for (const OverdueAction &late : m_found->duty.actions) {
            QVariantMap overdue = row(late.action.what, withPart(late.placeName, late.action.owner), lateText(late),
                                      QStringLiteral("walks"));
            overdue.insert(QStringLiteral("action"), late.action.id.toString());
            rows.append(overdue);
        }
    return rows;
}

QVariantList HomeDesk::decisions() const
{
    QVariantList rows;
    if (m_found)
        for (const Tasking &tasking : m_found->duty.decisions)
            rows.append(row(tasking.decision, withPart(tasking.placeName, tasking.owner),
                            tr("review was due %1").arg(shortDay(tasking.review)), QStringLiteral("review")));
    return rows;
}

QVariantList HomeDesk::lapses() const
{
    QVariantList rows;
    if (!m_found)
        return rows;
    const QDate today = m_found->at.toTimeZone(londonZone()).date();
    for (const SkillLapse &lapse : m_found->duty.lapses)
        rows.append(row(tr("%1: %2").arg(lapse.shoulderNumber, lapse.skill.name), QString(),
                        lapse.skill.until < today ? tr("lapsed %1").arg(shortDay(lapse.skill.until))
                                                  : tr("until %1").arg(shortDay(lapse.skill.until)),
                        QStringLiteral("plan")));
    return rows;
}

QVariantList HomeDesk::authorities() const
{
    QVariantList rows;
    if (m_found)
        for (const Authority &authority : m_found->duty.authorities)
            rows.append(
                row(tr("s.34 %1").arg(authority.reference),
                    authority.from > m_found->at ? tr("from %1").arg(momentText(authority.from)) : tr("in force"),
                    tr("ends %1").arg(momentText(authority.to)), QStringLiteral("plan")));
    return rows;
}

QVariantList HomeDesk::changes() const
{
    QVariantList rows;
    if (m_found && m_seenAt.isValid())
        for (const FileChange &change : m_found->changes.changes)
            rows.append(QVariantMap{{QStringLiteral("title"), changeText(change)},
                                    {QStringLiteral("detail"), momentText(change.last)}});
    return rows;
}

QString HomeDesk::changesSinceText() const
{
    if (!m_seenAt.isValid())
        return tr("This is the first time that you have this file open here. What others do to it will be listed.");
    return changes().isEmpty() ? tr("Nothing since you last had it open, %1.").arg(momentText(m_seenAt))
                               : tr("Since you last had it open, %1").arg(momentText(m_seenAt));
}

QVariantList HomeDesk::data() const
{
    QVariantList rows;
    if (!m_found)
        return rows;
    const RecordsHeld &records = m_found->held.records;
    const QString old = tr("%n day(s) old", nullptr, m_found->held.ageDays);
    const auto months = [&](const Period &period) {
        return withPart(shortMonths(period), period.last == m_found->held.newest.last ? old : QString());
    };
    if (records.offences > 0)
        rows.append(figure(tr("Offences"), number(records.offences), months(records.offencePeriod)));
    if (records.counted > 0)
        rows.append(figure(tr("Counts by place and month"), number(records.counted), months(records.countPeriod)));
    if (records.offences > 0)
        rows.append(
            figure(tr("Offences with a time"), tr("%1 %").arg(qRound(m_found->held.hoursKnown() * 100)), QString()));
    rows.append(figure(tr("StreetSafe reports"), number(records.streetSafe),
                       records.streetSafe > 0 ? shortMonths(records.streetSafePeriod) : tr("None imported")));
    rows.append(figure(tr("Streets"), number(m_found->held.streets), QString()));
    return rows;
}

QString HomeDesk::confidence() const
{
    return m_found ? confidenceText(m_found->held) : QString();
}

QStringList HomeDesk::doubts() const
{
    QStringList texts;
    if (m_found)
        for (const DataHeld::Doubt doubt : m_found->held.doubts)
            texts.append(doubtText(doubt, m_found->held));
    return texts;
}

void HomeDesk::openPlan(const QString &plan)
{
    if (!plan.isEmpty())
        Workspace::instance()->setCurrentPlan(plan);
}

void HomeDesk::wantNewPlan()
{
    Workspace::instance()->setWanted(QStringLiteral("night/new"));
}

} // namespace lantern
