#include "record/record_desk.h"

#include "base/clock_text.h"
#include "commands/plan_rows.h"
#include "commands/workspace.h"
#include "outcome/record.h"
#include "outcome/result_words.h"
#include "record/record_words.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"

#include <algorithm>

namespace lantern
{

RecordDesk::RecordDesk(QObject *parent)
    : QObject(parent)
    , m_workspace(Workspace::instance())
    , m_plans({"plan", "text"})
    , m_legs({"leg", "team", "mode", "number", "place", "planned", "state", "stateText"})
    , m_history({"when", "who", "what", "stands"})
    , m_authorityRows({"authority", "text"})
    , m_found({"row", "team", "place", "planned", "state", "stateText"})
{
    connect(m_workspace, &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & (Workspace::Plans | Workspace::Results)) != 0)
            reload();
    });
    connect(m_workspace, &Workspace::currentPlanChanged, this, [this] {
        m_row = -1;
        m_last = {};
        reload();
    });
    reload();
}

QString RecordDesk::title() const
{
    return hasPlan() ? tr("%1 · %2").arg(m_plan.name, QLocale().toString(m_plan.shift.operationalDate,
                                                                         QStringLiteral("ddd d MMM yyyy")))
                     : QString();
}

// Nothing is refused: an approval may come late, and exercises are recorded at any time.
QString RecordDesk::caution() const
{
    QStringList why;
    if (hasPlan() && m_plan.status == PlanStatus::Draft)
        why.append(tr("This plan is a draft that nobody has approved."));
    if (hasPlan() && m_plan.shift.from > m_workspace->clock().now())
        why.append(tr("This shift has not begun: it starts on %1 at %2.")
                       .arg(QLocale().toString(m_plan.shift.operationalDate, QStringLiteral("ddd d MMM yyyy")),
                            clockText(m_plan.shift.from)));
    if (!why.isEmpty())
        why.append(tr("Check that it is the right one before you record."));
    return why.join(u' ');
}

void RecordDesk::openPlan(const QString &plan)
{
    m_workspace->setCurrentPlan(plan);
}

void RecordDesk::reload()
{
    const LegId kept = stop() != nullptr && hasPlan() ? legOf(*stop()).id : LegId();
    m_plan = {};
    if (const PlanId wanted = PlanId::fromString(m_workspace->currentPlan()); m_workspace->isOpen() && wanted.isValid())
        m_plan = PlanRepository(*m_workspace->store()).load(wanted).value_or(Plan());
    m_hotspots = {};
    if (hasPlan())
        m_hotspots = HotspotRepository(*m_workspace->store()).load(m_plan.hotspotSet).value_or(HotspotSet());
    readLists();
    readStops();
    const int same = rowOf(kept);
    m_row = same >= 0 ? same : nextToDo();
    fillLegs();
    Q_EMIT planChanged();
    Q_EMIT progressChanged();
    showCurrent();
}

void RecordDesk::readLists()
{
    std::vector<QString> plans;
    std::vector<QVariantList> authorities{{QString(), tr("Any in force")}};
    m_authorities.clear();
    if (m_workspace->isOpen()) {
        const PlanRepository repository(*m_workspace->store());
        plans = planKeys(*m_workspace->store());
        m_authorities = repository.authorities().value_or(std::vector<Authority>());
        for (const Authority &authority : m_authorities)
            authorities.push_back({authority.id.toString(), authority.reference});
    }
    m_plans.setKeys(plans, [](std::span<const QString> keys) {
        return planRows(keys, [](const PlanSummary &summary) {
            return QVariantList{
                tr("%1 · %2 · %3")
                    .arg(QLocale().toString(summary.shift.operationalDate, QStringLiteral("ddd d MMM yyyy")),
                         summary.name, planStatusText(summary.status))};
        });
    });
    m_authorityRows.setRows(std::move(authorities));
}

void RecordDesk::readStops()
{
    m_stops.clear();
    m_rows.clear();
    if (!hasPlan())
        return;
    Store &store = *m_workspace->store();
    m_rows = ResultRepository(store).history(m_plan.id).value_or(std::vector<PatrolResult>());
    const std::vector<PatrolResult> standing =
        ResultRepository(store).standing(m_plan.id).value_or(std::vector<PatrolResult>());
    const DraftRepository drafts(store);
    for (size_t team = 0; team < m_plan.teams.size(); ++team) {
        int number = 0;
        for (size_t leg = 0; leg < m_plan.teams[team].legs.size(); ++leg) {
            if (m_plan.teams[team].legs[leg].kind != LegKind::Visit)
                continue;
            Stop added{.team = team, .leg = leg, .number = ++number, .standing = {}, .typed = {}};
            const auto row = std::ranges::find(standing, legOf(added).id, &PatrolResult::leg);
            if (row != standing.end())
                added.standing = *row;
            added.typed = formFromJson(drafts.get(draftName(added)).value_or(QString()));
            m_stops.push_back(std::move(added));
        }
    }
}

QString RecordDesk::draftName(const Stop &stop) const
{
    return QStringLiteral("record/%1/%2").arg(m_plan.id.toString(), legOf(stop).id.toString());
}

RecordDesk::Stop *RecordDesk::stop()
{
    return m_row >= 0 && m_row < total() ? &m_stops[static_cast<size_t>(m_row)] : nullptr;
}

const RecordDesk::Stop *RecordDesk::stop() const
{
    return m_row >= 0 && m_row < total() ? &m_stops[static_cast<size_t>(m_row)] : nullptr;
}

QString RecordDesk::stateOf(const Stop &stop) const
{
    if (!stop.typed.isEmpty())
        return QStringLiteral("typed");
    if (!stop.standing)
        return QStringLiteral("to_do");
    if (stop.standing->missed)
        return QStringLiteral("missed");
    if (!unfinished(*stop.standing).isEmpty())
        return QStringLiteral("to_finish");
    if (isOutside(*stop.standing, m_plan.shift) || stop.standing->actualOut > stop.standing->recordedAt)
        return QStringLiteral("to_check");
    return stop.standing->nil ? QStringLiteral("nil") : QStringLiteral("recorded");
}

void RecordDesk::fillLegs()
{
    std::vector<QVariantList> rows;
    for (const Stop &one : m_stops) {
        const Leg &leg = legOf(one);
        const QString state = stateOf(one);
        rows.push_back({leg.id.toString(), teamOf(one).name, toKey(teamOf(one).mode), one.number, leg.placeName,
                        tr("%1–%2").arg(clockText(leg.arrive), clockText(leg.depart)), state, stateText(state)});
    }
    m_legs.setRows(std::move(rows));
}

void RecordDesk::fillHistory()
{
    std::vector<QVariantList> rows;
    if (const Stop *shown = stop()) {
        for (const PatrolResult &row : m_rows) {
            if (row.leg != legOf(*shown).id)
                continue;
            const bool stands = shown->standing && shown->standing->id == row.id;
            rows.push_back({QLocale().toString(row.recordedAt.toTimeZone(londonZone()), QStringLiteral("d MMM HH:mm")),
                            row.recordedBy, resultText(row), stands});
        }
    }
    m_history.setRows(std::move(rows));
}

int RecordDesk::entered() const
{
    return static_cast<int>(std::ranges::count_if(m_stops, [](const Stop &one) { return one.standing.has_value(); }));
}

QString RecordDesk::progressText() const
{
    return tr("%1 of %2 legs").arg(entered()).arg(total());
}

int RecordDesk::nextToDo() const
{
    for (int step = 1; step <= total(); ++step) {
        const int row = (std::max(m_row, -1) + step) % total();
        if (!m_stops[static_cast<size_t>(row)].standing)
            return row;
    }
    return total() > 0 ? std::clamp(m_row, 0, total() - 1) : -1;
}

void RecordDesk::setCurrentRow(int row)
{
    if (row == m_row || row < 0 || row >= total())
        return;
    m_row = row;
    showCurrent();
}

void RecordDesk::showCurrent()
{
    const Stop *shown = stop();
    m_form = shown == nullptr          ? RecordForm()
             : !shown->typed.isEmpty() ? shown->typed
             : shown->standing         ? formOf(*shown->standing)
                                       : RecordForm();
    m_undo.clear();
    m_redo.clear();
    fillHistory();
    setError({}, {});
    Q_EMIT currentRowChanged();
    Q_EMIT formChanged();
}

QStringList RecordDesk::toFinish() const
{
    const Stop *shown = stop();
    return shown != nullptr ? unfinished(resultOf(m_form, m_plan, teamOf(*shown), legOf(*shown))) : QStringList();
}

void RecordDesk::setField(const QString &field, const QVariant &value)
{
    if (stop() == nullptr)
        return;
    const bool empty = value.typeId() == QMetaType::Bool
                           ? !value.toBool()
                           : value.toString().isEmpty() || value.toString() == QLatin1StringView("0");
    RecordForm form = m_form;
    if (empty)
        form.remove(field);
    else
        form.insert(field, value);
    if (form == m_form)
        return;
    if (m_errorField == field || m_errorField.isEmpty())
        setError({}, {});
    change(std::move(form));
}

void RecordDesk::change(RecordForm form)
{
    if (form == m_form)
        return;
    m_undo.push_back(m_form);
    m_redo.clear();
    putForm(std::move(form));
}

void RecordDesk::putForm(RecordForm form)
{
    m_form = std::move(form);
    keepTyped();
    Q_EMIT formChanged();
}

void RecordDesk::keepTyped()
{
    Stop &shown = *stop();
    const bool asRecorded = shown.standing && m_form == formOf(*shown.standing);
    shown.typed = asRecorded ? RecordForm() : m_form;
    DraftRepository drafts(*m_workspace->store());
    const Result<void> kept =
        shown.typed.isEmpty() ? drafts.drop(draftName(shown)) : drafts.put(draftName(shown), formToJson(shown.typed));
    if (!kept)
        m_workspace->report(kept.error());
    fillLegs();
}

void RecordDesk::tally(const QString &field, int by)
{
    setField(field, std::max(0, m_form.value(field).toInt() + by));
}

void RecordDesk::takePlannedTimes()
{
    const Stop *shown = stop();
    if (shown == nullptr)
        return;
    const Leg &leg = legOf(*shown);
    RecordForm form = m_form;
    if (!form.contains(QStringLiteral("in")))
        form.insert(QStringLiteral("in"), briefClockText(leg.arrive));
    if (!form.contains(QStringLiteral("out")))
        form.insert(QStringLiteral("out"), briefClockText(leg.depart));
    setError({}, {});
    change(std::move(form));
}

bool RecordDesk::record()
{
    Stop *shown = stop();
    if (shown == nullptr)
        return false;
    if (shown->standing && shown->typed.isEmpty()) {
        setCurrentRow(nextToDo());
        return true;
    }
    if (const QString skipped = skippedText(m_form, legOf(*shown)); !skipped.isEmpty()) {
        setError(fieldRefused(m_form, m_plan, teamOf(*shown), legOf(*shown), m_authorities), skipped);
        return false;
    }
    PatrolResult result = resultOf(m_form, m_plan, teamOf(*shown), legOf(*shown));
    if (shown->standing)
        result.corrects = shown->standing->id;
    if (const Result<PatrolResult> recorded = recordResult(*m_workspace->store(), result); !recorded) {
        setError(fieldRefused(m_form, m_plan, teamOf(*shown), legOf(*shown), m_authorities), recorded.error().message);
        return false;
    }
    if (const Result<void> dropped = DraftRepository(*m_workspace->store()).drop(draftName(*shown)); !dropped)
        m_workspace->report(dropped.error());
    m_last = legOf(*shown).id;
    m_workspace->notify(Workspace::Results);
    setCurrentRow(nextToDo());
    return true;
}

void RecordDesk::forgetTyped()
{
    Stop *shown = stop();
    if (shown == nullptr || shown->typed.isEmpty())
        return;
    setError({}, {});
    change(shown->standing ? formOf(*shown->standing) : RecordForm());
}

void RecordDesk::setError(const QString &field, const QString &text)
{
    if (field == m_errorField && text == m_errorText)
        return;
    m_errorField = field;
    m_errorText = text;
    Q_EMIT errorChanged();
}

QVariantList RecordDesk::counts()
{
    QVariantList list;
    for (const QString &type : resultTypes())
        list.append(QVariantMap{{QStringLiteral("field"), type},
                                {QStringLiteral("text"), resultTypeName(type)},
                                {QStringLiteral("key"), tallyKey(type)}});
    return list;
}

QVariantList RecordDesk::reasons()
{
    QVariantList list;
    for (const QString &reason : stopReasons())
        list.append(QVariantMap{{QStringLiteral("field"), QStringLiteral("reason.") + reason},
                                {QStringLiteral("text"), behaviourText(reason)},
                                {QStringLiteral("key"), QStringLiteral("Alt+%1").arg(list.size() + 1)}});
    return list;
}

QVariantList RecordDesk::behaviours()
{
    QVariantList list{QVariantMap{{QStringLiteral("value"), QString()}, {QStringLiteral("text"), tr("None seen")}}};
    for (const QString &behaviour : behaviourTypes())
        list.append(
            QVariantMap{{QStringLiteral("value"), behaviour}, {QStringLiteral("text"), behaviourText(behaviour)}});
    return list;
}

} // namespace lantern
