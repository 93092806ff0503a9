#include "review/operations_desk.h"

#include "commands/record_opening.h"
#include "outcome/result_words.h"
#include "review/writing_out.h"
#include "store/patrol_result.h"
#include "tasking/operations_paper.h"

#include <ranges>
#include <utility>

namespace lantern
{

namespace
{

constexpr int MostRecords = 500;
constexpr int NamingColumns = 4; // operation, borough, month, since

// The cells of a row by the names of their columns, as they are in a file.
QHash<QString, QString> namedCells(const OperationRow &row, Figures figures)
{
    QHash<QString, QString> named;
    const QStringList cells = operationCells(row, figures);
    for (qsizetype column = 0; column < cells.size(); ++column)
        named.insert(operationColumns()[static_cast<size_t>(column)].key, cells[column]);
    return named;
}

QString doneText(const QHash<QString, QString> &cells)
{
    QStringList parts;
    for (const QString &type : resultTypes())
        if (const QString count = cells.value(type); count != QLatin1StringView("0"))
            parts.append(QStringLiteral("%1 %2").arg(resultTypeName(type), count));
    return parts.join(QStringLiteral(" · "));
}

QString nameOf(const OperationRow &row, int by, const QHash<QString, QString> &cells)
{
    const QString operation = cells.value(QStringLiteral("operation"));
    if (by == 1)
        return QStringLiteral("%1 · %2").arg(row.borough, operation);
    return by == 2 ? QStringLiteral("%1 · %2").arg(shortMonth(row.month), operation) : operation;
}

QVariantMap shownRow(const OperationRow &row, int by, Figures figures)
{
    const QHash<QString, QString> cells = namedCells(row, figures);
    const auto cell = [&cells](const char *key) { return cells.value(QLatin1StringView(key)); };
    return {{QStringLiteral("name"), nameOf(row, by, cells)},
            {QStringLiteral("since"), by == 2 ? QString() : shortMonth(row.since)},
            {QStringLiteral("deployments"), cell("deployments")},
            {QStringLiteral("hours"), cell("person_hours")},
            {QStringLiteral("visits"), OperationsDesk::tr("%1 of %2").arg(cell("visits_made"), cell("visits_planned"))},
            {QStringLiteral("missed"), cell("visits_missed")},
            {QStringLiteral("nil"), cell("nil")},
            {QStringLiteral("done"), doneText(cells)},
            {QStringLiteral("reasons"), cell("stop_reasons")},
            {QStringLiteral("prior"), cell("prior_links")},
            {QStringLiteral("finish"), cell("to_finish")}};
}

} // namespace

OperationsDesk::OperationsDesk(QObject *parent)
    : QObject(parent)
{
    connect(Workspace::instance(), &Workspace::changed, this, &OperationsDesk::follow);
    connect(Workspace::instance(), &Workspace::openChanged, this, [this] {
        m_borough.clear();
        Q_EMIT questionChanged();
        follow(Workspace::Everything);
    });
}

void OperationsDesk::setAsExported(bool asExported)
{
    const Figures figures = asExported ? Figures::Suppressed : Figures::Whole;
    if (std::exchange(m_figures, figures) != figures)
        Q_EMIT rowsChanged();
}

void OperationsDesk::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    Q_EMIT activeChanged();
    if (m_active && m_stale)
        ask();
}

void OperationsDesk::follow(int aggregates)
{
    if ((aggregates & (Workspace::Plans | Workspace::Results | Workspace::Places)) == 0)
        return;
    m_stale = true;
    if (m_active || !Workspace::instance()->isOpen())
        ask();
}

void OperationsDesk::ask()
{
    if (!Workspace::instance()->isOpen()) {
        m_asking.cancel();
        choose(-1);
        m_page.reset();
        Q_EMIT pageChanged();
        Q_EMIT rowsChanged();
        return;
    }
    m_stale = false;
    m_asking.ask(
        this, {}, [borough = m_borough](Store &store, const Progress &) { return operationsPage(store, borough); },
        [this](const Result<OperationsPage> &page) {
            choose(-1); // the rows may be others now
            if (page)
                m_page = *page;
            else
                Workspace::instance()->report(page.error());
            Q_EMIT pageChanged();
            Q_EMIT rowsChanged();
        });
    Q_EMIT pageChanged();
}

QString OperationsDesk::title() const
{
    return m_page ? operationsTitle(*m_page) : QString();
}

QString OperationsDesk::basis() const
{
    return m_page ? operationsBasis(*m_page) : QString();
}

void OperationsDesk::setBorough(const QString &borough)
{
    if (borough == m_borough)
        return;
    m_borough = borough;
    say({});
    Q_EMIT questionChanged();
    ask();
}

void OperationsDesk::setBy(int by)
{
    if (by == m_by)
        return;
    m_by = by;
    choose(-1);
    Q_EMIT rowsChanged();
}

QVariantList OperationsDesk::rows() const
{
    QVariantList shown;
    if (!m_page)
        return shown;
    for (const OperationRow &row : shownRows())
        shown.append(shownRow(row, m_by, m_figures));
    return shown;
}

const std::vector<OperationRow> &OperationsDesk::shownRows() const
{
    return m_by == 1 ? m_page->byBorough : m_by == 2 ? m_page->byMonth : m_page->byOperation;
}

void OperationsDesk::choose(int row)
{
    const int chosen = m_page && row >= 0 && row < static_cast<int>(shownRows().size()) ? row : -1;
    if (std::exchange(m_chosen, chosen) == chosen)
        return;
    Q_EMIT chosenChanged();
    askRecords();
}

void OperationsDesk::setFigure(const QString &figure)
{
    if (std::exchange(m_figure, figure) == figure)
        return;
    Q_EMIT chosenChanged();
    askRecords();
}

// Those of which a visit's result is one; deployments, hours and what is planned are no sums of results.
QVariantList OperationsDesk::figures()
{
    static const QStringList others{QStringLiteral("deployments"), QStringLiteral("person_hours"),
                                    QStringLiteral("visits_planned"), QStringLiteral("stop_reasons")};
    QVariantList shown;
    const auto add = [&shown](const QString &key, const QString &name) {
        shown.append(QVariantMap{{QStringLiteral("key"), key}, {QStringLiteral("name"), name}});
    };
    add({}, tr("Every visit"));
    for (const OperationColumn &column : operationColumns() | std::views::drop(NamingColumns))
        if (!others.contains(column.key))
            add(column.key, column.heading);
    for (const QString &reason : behaviourTypes())
        add(QStringLiteral("stop:") + reason, tr("Stops: %1").arg(behaviourText(reason)));
    return shown;
}

void OperationsDesk::askRecords()
{
    m_askingRecords.cancel();
    m_records.clear();
    if (m_chosen >= 0)
        m_askingRecords.ask(
            this, {},
            [row = shownRows()[static_cast<size_t>(m_chosen)], figure = m_figure](Store &store, const Progress &) {
                return operationVisits(store, row, MostRecords, figure);
            },
            [this](const Result<std::vector<FoundRecord>> &records) {
                if (records)
                    m_records = *records;
                else
                    Workspace::instance()->report(records.error());
                Q_EMIT recordsChanged();
            });
    Q_EMIT recordsChanged();
}

QVariantList OperationsDesk::records() const
{
    QVariantList shown;
    for (const FoundRecord &record : m_records)
        shown.append(QVariantMap{{QStringLiteral("name"), record.title}, {QStringLiteral("detail"), record.detail}});
    return shown;
}

QString OperationsDesk::recordsNote() const
{
    if (m_chosen < 0)
        return tr("Choose a row to see the visits that make it up.");
    if (m_askingRecords.isBusy())
        return tr("Looking for them…");
    if (m_records.empty())
        return m_figure.isEmpty() ? tr("No result of a visit makes it up yet.")
                                  : tr("No result of a visit counts in this figure.");
    return static_cast<int>(m_records.size()) < MostRecords ? QString() : tr("The newest %1 of them.").arg(MostRecords);
}

QString OperationsDesk::open(int record) const
{
    return record < 0 || record >= static_cast<int>(m_records.size())
               ? QString()
               : openRecord(m_records[static_cast<size_t>(record)]);
}

void OperationsDesk::exportCsv(const QUrl &file)
{
    if (!m_page)
        return;
    writeOut(file, operationsCsv(*m_page, Workspace::instance()->isExercise()),
             [this](const QString &notice) { say(notice); });
}

void OperationsDesk::exportPdf(const QUrl &file)
{
    if (const Store *store = Workspace::instance()->store(); m_page && store != nullptr)
        printOut(this, file, operationsReport(*store, *m_page), [this](const QString &notice) { say(notice); });
}

void OperationsDesk::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace lantern
