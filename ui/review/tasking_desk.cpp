#include "review/tasking_desk.h"

#include "review/tasking_change.h"
#include "review/writing_out.h"
#include "store/plan_repository.h"
#include "store/tasking_repository.h"
#include "tasking/tasking_paper.h"

namespace lantern
{

namespace
{

const QList<QByteArray> TaskingColumns{"rank",   "place",    "borough",  "figure", "change", "harm",  "visits",
                                       "detail", "concerns", "decision", "owner",  "review", "state", "late"};

// A whole number as the reader's language writes it; other text as it is. Paper and CSV keep plain digits.
QString grouped(const QString &figure)
{
    bool isWhole = false;
    const qlonglong whole = figure.toLongLong(&isWhole);
    return isWhole ? QLocale().toString(whole) : figure;
}

QString offencesText(const TaskingRow &row, const TaskingCells &cells)
{
    return row.before < 0 ? grouped(cells.count)
                          : TaskingDesk::tr("%1 (before %2)").arg(grouped(cells.count), grouped(cells.before));
}

QVariantList cellsOf(const TaskingRow &row)
{
    const TaskingCells cells = taskingCells(row, Figures::Whole);
    const QString review = row.tasking ? shortDay(row.tasking->review) : QString();
    return {cells.rank,
            cells.place,
            cells.borough,
            offencesText(row, cells),
            cells.change,
            grouped(cells.harm),
            TaskingDesk::tr("%1 of %2").arg(cells.delivered, cells.planned),
            cells.results,
            cells.concerns,
            cells.decision,
            cells.owner,
            review,
            cells.state,
            row.overdue};
}

QString placeKey(const TaskingRow &row)
{
    return QStringLiteral("%1 %2").arg(row.centre.easting).arg(row.centre.northing);
}

QString historyLine(const Tasking &tasking)
{
    const QString when =
        QLocale().toString(tasking.recordedAt.toTimeZone(londonZone()), QStringLiteral("d MMM yyyy HH:mm"));
    return TaskingDesk::tr("%1, %2: %3; %4; review %5; %6")
        .arg(when, tasking.recordedBy, tasking.decision, tasking.owner, shortDay(tasking.review),
             taskingStateText(tasking.state));
}

} // namespace

TaskingDesk::TaskingDesk(QObject *parent)
    : QObject(parent)
    , m_rows(TaskingColumns)
{
    connect(Workspace::instance(), &Workspace::changed, this, &TaskingDesk::follow);
    if (Workspace::instance()->isOpen())
        follow(Workspace::Everything);
}

QString TaskingDesk::title() const
{
    return m_failure.isEmpty() && m_page.period.first.isValid() ? taskingTitle(m_page) : QString();
}

QString TaskingDesk::basis() const
{
    return m_failure.isEmpty() && m_page.period.first.isValid() ? taskingBasis(m_page) : QString();
}

QVariantList TaskingDesk::totals() const
{
    QVariantList totals;
    for (const BoroughTotal &total : m_page.totals)
        totals.append(QVariantMap{
            {QStringLiteral("borough"), total.borough},
            {QStringLiteral("figure"),
             total.before < 0
                 ? QLocale().toString(total.count)
                 : tr("%1 (before %2)").arg(QLocale().toString(total.count), QLocale().toString(total.before))},
            {QStringLiteral("change"), changeWords(total.count, total.before, Figures::Whole)},
            {QStringLiteral("harm"), QLocale().toString(qRound64(total.harmDays))},
            {QStringLiteral("places"), total.places},
            {QStringLiteral("live"), total.live},
            {QStringLiteral("overdue"), total.overdue}});
    return totals;
}

QVariantList TaskingDesk::series() const
{
    QVariantList all;
    for (const TaskedSeries &one : m_page.series)
        all.append(QVariantMap{{QStringLiteral("title"), one.title},
                               {QStringLiteral("offences"), one.offences},
                               {QStringLiteral("dates"), one.dates},
                               {QStringLiteral("decision"), one.decision},
                               {QStringLiteral("owner"), one.owner},
                               {QStringLiteral("review"), shortDay(one.reviewOn)},
                               {QStringLiteral("overdue"), one.overdue}});
    return all;
}

int TaskingDesk::overdue() const
{
    return static_cast<int>(std::ranges::count(m_page.rows, true, &TaskingRow::overdue) +
                            std::ranges::count(m_page.series, true, &TaskedSeries::overdue));
}

void TaskingDesk::setBorough(const QString &borough)
{
    if (borough == m_question.borough)
        return;
    m_question.borough = borough;
    Q_EMIT questionChanged();
    ask();
}

void TaskingDesk::setSetId(const QString &set)
{
    const HotspotSetId id = HotspotSetId::fromString(set);
    if (id == m_question.set && m_setChosen)
        return;
    m_setChosen = true;
    m_question.set = id;
    m_question.rankNow = !id.isValid();
    Q_EMIT questionChanged();
    ask();
}

const TaskingRow *TaskingDesk::selectedRow() const
{
    return m_selected >= 0 && m_selected < static_cast<int>(m_page.rows.size())
               ? &m_page.rows[static_cast<size_t>(m_selected)]
               : nullptr;
}

QVariantMap TaskingDesk::card() const
{
    const TaskingRow *row = selectedRow();
    if (row == nullptr)
        return {};
    const TaskingCells cells = taskingCells(*row, Figures::Whole);
    return {{QStringLiteral("place"), cells.place},
            {QStringLiteral("borough"), cells.borough},
            {QStringLiteral("rank"), cells.rank},
            {QStringLiteral("reason"), row->reason},
            {QStringLiteral("offences"), offencesText(*row, cells)},
            {QStringLiteral("change"), cells.change},
            {QStringLiteral("harm"), grouped(cells.harm)},
            {QStringLiteral("visits"), tr("%1 of %2, %3 minutes").arg(cells.delivered, cells.planned, cells.minutes)},
            {QStringLiteral("results"), cells.results},
            {QStringLiteral("concerns"), cells.concerns},
            {QStringLiteral("hasDecision"), row->tasking.has_value()},
            {QStringLiteral("decision"), cells.decision},
            {QStringLiteral("owner"), cells.owner},
            {QStringLiteral("review"), cells.review},
            {QStringLiteral("state"), row->tasking ? toKey(row->tasking->state) : QStringLiteral("open")},
            {QStringLiteral("late"), row->overdue}};
}

QStringList TaskingDesk::history() const
{
    const TaskingRow *row = selectedRow();
    Store *store = Workspace::instance()->store();
    QStringList lines;
    if (row == nullptr || !row->tasking || store == nullptr)
        return lines;
    if (const auto rows = TaskingRepository(*store).history(row->tasking->id))
        for (const Tasking &tasking : *rows)
            lines.prepend(historyLine(tasking));
    return lines;
}

bool TaskingDesk::selectTasking(const QString &tasking)
{
    const auto found = std::ranges::find_if(m_page.rows, [&tasking](const TaskingRow &row) {
        return row.tasking && row.tasking->id.toString() == tasking;
    });
    if (found == m_page.rows.end()) {
        Workspace::instance()->tell(
            tr("That decision stands on no place of this table: choose the force, or its set."));
        return false;
    }
    select(static_cast<int>(found - m_page.rows.begin()));
    return true;
}

void TaskingDesk::select(int row)
{
    m_selected = row;
    const TaskingRow *chosen = selectedRow();
    m_kept = chosen ? placeKey(*chosen) : QString();
    Q_EMIT selectedChanged();
}

void TaskingDesk::push(const QString &text, Tasking after)
{
    const TaskingRow *row = selectedRow();
    auto *change = new TaskingChange(*Workspace::instance(), text, row->tasking, std::move(after));
    Workspace::instance()->push(change);
}

QString TaskingDesk::decide(const QString &decision, const QString &owner, const QString &review, const QString &state)
{
    const TaskingRow *row = selectedRow();
    Store *store = Workspace::instance()->store();
    if (row == nullptr || store == nullptr)
        return tr("Choose a place first.");
    Tasking after = row->tasking.value_or(Tasking{});
    if (!after.id.isValid())
        after.id = store->makeId<TaskingId>();
    after.hotspot = row->hotspot;
    after.placeName = row->place;
    after.point = row->centre;
    after.decision = decision.trimmed();
    after.owner = owner.trimmed();
    after.review = QDate::fromString(review, Qt::ISODate);
    after.state = taskingStateFromKey(state).value_or(TaskingState::Open);
    if (after.decision.isEmpty())
        return tr("Say what is to be done.");
    if (after.owner.isEmpty())
        return tr("Say who owns it: a rank, a role or a shoulder number.");
    if (!after.review.isValid())
        return tr("Give the date on which it is reviewed.");
    if (row->tasking != after)
        push(row->tasking ? tr("Change the decision") : tr("Decide on a place"), std::move(after));
    return {};
}

void TaskingDesk::withdraw()
{
    const TaskingRow *row = selectedRow();
    if (row == nullptr || !row->tasking)
        return;
    Tasking after = *row->tasking;
    after.state = TaskingState::Withdrawn;
    push(tr("Withdraw the decision"), std::move(after));
}

void TaskingDesk::exportCsv(const QUrl &file)
{
    writeOut(file, taskingCsv(m_page, Workspace::instance()->isExercise()),
             [this](const QString &notice) { say(notice); });
}

void TaskingDesk::exportPdf(const QUrl &file)
{
    if (const Store *store = Workspace::instance()->store(); store != nullptr)
        printOut(this, file, taskingReport(*store, m_page), [this](const QString &notice) { say(notice); });
}

void TaskingDesk::cancel()
{
    m_asking.cancel();
    Q_EMIT busyChanged();
}

void TaskingDesk::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void TaskingDesk::follow(int aggregates)
{
    if (aggregates == Workspace::Everything) {
        m_question = {};
        m_setChosen = false;
        m_selected = -1;
        m_kept.clear();
        say({});
        Q_EMIT questionChanged();
    }
    if ((aggregates & Workspace::Hotspots) != 0)
        loadSets();
    ask();
}

void TaskingDesk::loadSets()
{
    m_sets.clear();
    if (Store *store = Workspace::instance()->store())
        if (const auto sets = HotspotRepository(*store).list())
            for (const HotspotSetSummary &set : *sets)
                m_sets.append(
                    QVariantMap{{QStringLiteral("id"), set.id.toString()}, {QStringLiteral("name"), set.name}});
    // The newest set, until somebody chooses another or a list made now.
    if (!m_setChosen) {
        m_question.set = m_sets.isEmpty()
                             ? HotspotSetId()
                             : HotspotSetId::fromString(m_sets.first().toMap().value(QStringLiteral("id")).toString());
        Q_EMIT questionChanged();
    }
    Q_EMIT setsChanged();
}

void TaskingDesk::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    if (m_active && m_stale)
        ask();
}

void TaskingDesk::ask()
{
    m_stale = !m_active;
    if (m_stale)
        return;
    if (!Workspace::instance()->isOpen()) {
        m_asking.cancel();
        Q_EMIT busyChanged();
        return take(TaskingPage{});
    }
    m_asking.ask(
        this, {},
        [question = m_question](Store &store, const Progress &progress) {
            return taskingPage(store, question, progress);
        },
        [this](const Result<TaskingPage> &answer) {
            Q_EMIT busyChanged();
            take(answer);
        });
    Q_EMIT busyChanged();
}

void TaskingDesk::take(const Result<TaskingPage> &answer)
{
    m_failure = answer ? QString() : answer.error().message;
    const QStringList boroughs = m_page.boroughs;
    m_page = answer ? *answer : TaskingPage{};
    if (!answer)
        m_page.boroughs = boroughs;
    std::vector<QVariantList> rows;
    m_selected = -1;
    for (const TaskingRow &row : m_page.rows) {
        if (m_selected < 0 && placeKey(row) == m_kept)
            m_selected = static_cast<int>(rows.size());
        rows.push_back(cellsOf(row));
    }
    m_rows.setRows(std::move(rows));
    if (m_selected < 0 && !m_page.rows.empty())
        m_selected = 0;
    Q_EMIT pageChanged();
    Q_EMIT selectedChanged();
}

} // namespace lantern
