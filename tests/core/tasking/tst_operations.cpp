#include "core/store/operations_fixture.h"
#include "core/store/store_fixture.h"
#include "store/deployment_repository.h"
#include "store/place_repository.h"
#include "support/made.h"
#include "tasking/deployment_paper.h"
#include "tasking/operation_visits.h"
#include "tasking/operations_paper.h"

using namespace lantern;
using namespace lantern::test;

class OperationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyFile();
    void operationsAreApart();
    void correctionsCountOnce();
    void draftsCountOnlyWhatWasDone();
    void boroughsAndMonths();
    void totalsLeadToVisits();
    void sameFiguresEverywhere();
    void fewAreSuppressed();
    void pagesGiveNothingAway();
    void debriefOnPaper();

private:
    [[nodiscard]] Result<void> addBorough(const QString &name, GridPoint middle, double half);
    [[nodiscard]] static const OperationRow *rowOf(const std::vector<OperationRow> &rows, Operation operation);

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    Night m_night;
};

void OperationsTest::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_store = m_fixture->create();
    m_night = Night();
}

Result<void> OperationsTest::addBorough(const QString &name, GridPoint middle, double half)
{
    const Boundary borough{
        .id = 0, .kind = Boundary::Kind::Borough, .code = name, .name = name, .outline = Night::square(middle, half)};
    return PlaceRepository(*m_store).addBoundaries({&borough, 1}).transform([](qint64) {});
}

const OperationRow *OperationsTest::rowOf(const std::vector<OperationRow> &rows, Operation operation)
{
    const auto row = std::ranges::find(rows, std::optional(operation), &OperationRow::operation);
    return row == rows.end() ? nullptr : &*row;
}

void OperationsTest::emptyFile()
{
    const auto page = operationsPage(*m_store);
    MADE(page);
    QVERIFY(page->isEmpty());
    QVERIFY(operationsBasis(*page).contains(QStringLiteral("No night")));
    QCOMPARE(operationsCsv(*page, false).count('\n'), 1);
    QCOMPARE(operationsPage(*m_store, QStringLiteral("Nowhere")).error().code, Error::Code::NotFound);
}

void OperationsTest::operationsAreApart()
{
    MADE(m_night.saveInto(*m_store));
    ResultRepository results(*m_store);
    PatrolResult stops = m_night.result(1, 0); // Verona, 11 minutes, one officer
    stops.priorLink = true;
    stops.intelligenceChecked = false;
    PatrolResult missed = m_night.result(1, 1);
    missed.counts = missed.stopReasons = {};
    missed.actualIn = missed.actualOut = {};
    missed.missed = true;
    missed.missedReason = QStringLiteral("Called away");
    PatrolResult nil = m_night.result(0, 0); // Vigilant
    nil.counts = nil.stopReasons = {};
    nil.nil = true;
    for (const PatrolResult &result : {stops, missed, nil})
        MADE(results.append(result));
    const auto page = operationsPage(*m_store);
    MADE(page);
    QCOMPARE(page->byOperation.size(), 3u);
    const OperationRow *verona = rowOf(page->byOperation, Operation::Verona);
    const OperationRow *vigilant = rowOf(page->byOperation, Operation::Vigilant);
    QVERIFY(verona && vigilant);
    QCOMPARE(verona->figures.deployments, 1);
    QCOMPARE(verona->figures.planned, 3);
    QCOMPARE(verona->figures.made, 1);
    QCOMPARE(verona->figures.missed, 1);
    QCOMPARE(verona->figures.nil, 0);
    QCOMPARE(verona->figures.priorLinks, 1);
    QCOMPARE(verona->figures.unassessed, 1);
    QCOMPARE(verona->figures.personMinutes, 11.0);
    QCOMPARE(verona->figures.counts.value(QStringLiteral("stop")), 2);
    QCOMPARE(verona->figures.stopReasons.value(QStringLiteral("harassment")), 2);
    QCOMPARE(vigilant->figures.planned, 1);
    QCOMPARE(vigilant->figures.nil, 1);
    QVERIFY(vigilant->figures.counts.isEmpty());
    const OperationRow &all = page->byOperation.back();
    QVERIFY(!all.operation);
    QCOMPARE(all.figures.deployments, 2);
    QCOMPARE(all.figures.planned, 4);
    QCOMPARE(all.since, Month(2026, 11));
    QVERIFY(page->cautions.join(u' ').contains(QStringLiteral("still to be finished")));
}

void OperationsTest::correctionsCountOnce()
{
    MADE(m_night.saveInto(*m_store));
    ResultRepository results(*m_store);
    const PatrolResult first = m_night.result(1, 0);
    PatrolResult second = m_night.result(1, 0);
    second.corrects = first.id;
    second.counts[QStringLiteral("stop")] = 5;
    MADE(results.append(first));
    MADE(results.append(second));
    const auto page = operationsPage(*m_store);
    MADE(page);
    QCOMPARE(page->byOperation.back().figures.made, 1);
    QCOMPARE(page->byOperation.back().figures.counts.value(QStringLiteral("stop")), 5);
    QCOMPARE(page->byOperation.back().figures.counts.value(QStringLiteral("warning")), 1);
}

void OperationsTest::draftsCountOnlyWhatWasDone()
{
    m_night.plan.status = PlanStatus::Draft;
    MADE(m_night.saveInto(*m_store));
    QVERIFY(operationsPage(*m_store)->isEmpty());
    MADE(ResultRepository(*m_store).append(m_night.result(1, 0)));
    QCOMPARE(operationsPage(*m_store)->byOperation.back().figures.planned, 1);
}

void OperationsTest::boroughsAndMonths()
{
    // Place 1 lies in West, place 2 in East, place 3 in neither.
    MADE(addBorough(QStringLiteral("West"), m_night.set.hotspots[0].centre, 60));
    MADE(addBorough(QStringLiteral("East"), m_night.set.hotspots[1].centre, 60));
    MADE(m_night.saveInto(*m_store));
    ResultRepository results(*m_store);
    MADE(results.append(m_night.result(1, 0)));
    MADE(results.append(m_night.result(1, 1)));
    const auto page = operationsPage(*m_store);
    MADE(page);
    QCOMPARE(page->boroughs, (QStringList{QStringLiteral("East"), QStringLiteral("West")}));
    QCOMPARE(page->byBorough.size(), 4u); // East and West and outside by Verona, West by Vigilant
    QCOMPARE(page->byBorough.front().borough, QStringLiteral("East"));
    QCOMPARE(page->byBorough.front().figures.deployments, 0); // the patrol's first visit was in West
    QCOMPARE(page->byMonth.size(), 2u);
    QCOMPARE(page->byMonth.front().month, Month(2026, 11));
    int made = 0;
    int deployments = 0;
    for (const OperationRow &row : page->byBorough) {
        made += row.figures.made;
        deployments += row.figures.deployments;
    }
    QCOMPARE(made, page->byOperation.back().figures.made);
    QCOMPARE(deployments, page->byOperation.back().figures.deployments);
    const auto west = operationsPage(*m_store, QStringLiteral("West"));
    MADE(west);
    QCOMPARE(west->byOperation.back().figures.made, 1);
    QCOMPARE(operationsTitle(*west), QStringLiteral("Operations: West"));
}

void OperationsTest::totalsLeadToVisits()
{
    MADE(addBorough(QStringLiteral("West"), m_night.set.hotspots[0].centre, 60));
    MADE(m_night.saveInto(*m_store));
    ResultRepository results(*m_store);
    const PatrolResult first = m_night.result(1, 0);
    PatrolResult corrected = m_night.result(1, 0);
    corrected.corrects = first.id;
    PatrolResult missed = m_night.result(0, 0);
    missed.counts.clear();
    missed.stopReasons.clear();
    missed.missed = true;
    missed.missedReason = QStringLiteral("Called away");
    missed.actualIn = missed.actualOut = {};
    for (const PatrolResult &result : {first, corrected, m_night.result(1, 1), missed})
        MADE(results.append(result));
    const auto page = operationsPage(*m_store);
    MADE(page);
    for (const std::vector<OperationRow> *rows : {&page->byOperation, &page->byBorough, &page->byMonth})
        for (const OperationRow &row : *rows) {
            const auto visits = operationVisits(*m_store, row);
            MADE(visits);
            QCOMPARE(static_cast<int>(visits->size()), row.figures.made + row.figures.missed);
        }
    const OperationRow &sum = page->byOperation.back();
    QVERIFY(sum.figures.missed > 0 && sum.figures.counts.value(QStringLiteral("stop")) > 0);
    for (const QString &figure :
         QStringList{QStringLiteral("visits_made"), QStringLiteral("visits_missed"), QStringLiteral("nil"),
                     QStringLiteral("prior_links"), QStringLiteral("to_finish")})
        QCOMPARE(static_cast<int>(operationVisits(*m_store, sum, 500, figure)->size()), sum.figures.count(figure));
    for (const QString &type : resultTypes()) {
        int amount = 0;
        const auto visits = operationVisits(*m_store, sum, 500, type);
        MADE(visits);
        for (const FoundRecord &visit : *visits)
            amount += visit.title.section(QStringLiteral(": "), -1).toInt();
        QCOMPARE(amount, sum.figures.count(type));
    }
    const auto all = operationVisits(*m_store, page->byOperation.back());
    MADE(all);
    QVERIFY(std::ranges::contains(*all, corrected.id.toString(), &FoundRecord::id));
    QVERIFY2(all->front().detail.startsWith(QStringLiteral("27 Nov 2026 · ")), qPrintable(all->front().detail));
    QVERIFY(!std::ranges::contains(*all, first.id.toString(), &FoundRecord::id)); // it was corrected
    QCOMPARE(operationVisits(*m_store, page->byOperation.back(), 1)->size(), 1u);
}

void OperationsTest::sameFiguresEverywhere()
{
    MADE(m_night.saveInto(*m_store));
    PatrolResult result = m_night.result(1, 0);
    result.counts[QStringLiteral("women_spoken_to")] = 17;
    MADE(ResultRepository(*m_store).append(result));
    const auto page = operationsPage(*m_store);
    MADE(page);
    const QStringList cells = operationCells(page->byOperation.back(), Figures::Suppressed);
    QCOMPARE(cells.size(), static_cast<qsizetype>(operationColumns().size()));
    const QByteArray csv = operationsCsv(*page, true);
    QVERIFY(csv.startsWith("\"table (EXERCISE)\",\"operation\""));
    QVERIFY(csv.contains(",\"" + cells.join(QStringLiteral("\",\"")).toUtf8() + "\""));
    QVERIFY(cells.contains(QStringLiteral("17")));
    const Report report = operationsReport(*m_store, *page);
    QCOMPARE(report.sections.size(), 3u);
    const QStringList last = report.sections[0].tables[0].rows.back();
    QVERIFY2(last.join(u' ').contains(QStringLiteral("Women spoken to: 17")), qPrintable(last.join(u'|')));
}

void OperationsTest::fewAreSuppressed()
{
    MADE(m_night.saveInto(*m_store));
    MADE(ResultRepository(*m_store).append(m_night.result(1, 0))); // two stops, one warning
    const auto page = operationsPage(*m_store);
    MADE(page);
    const OperationRow &all = page->byOperation.back();
    const QStringList whole = operationCells(all, Figures::Whole);
    const QStringList kept = operationCells(all, Figures::Suppressed);
    for (qsizetype column = 0; column < whole.size(); ++column) {
        const QString &key = operationColumns()[static_cast<size_t>(column)].key;
        if (key == QLatin1StringView("stop") || key == QLatin1StringView("warning") ||
            key == QLatin1StringView("deployments"))
            QCOMPARE(kept[column], QStringLiteral("<5"));
        if (key == QLatin1StringView("stop"))
            QCOMPARE(whole[column], QStringLiteral("2"));
        if (key == QLatin1StringView("person_hours"))
            QVERIFY(kept[column].isEmpty() && !whole[column].isEmpty());
        if (key == QLatin1StringView("stop_reasons"))
            QCOMPARE(kept[column], QStringLiteral("harassment <5"));
    }
}

void OperationsTest::pagesGiveNothingAway()
{
    MADE(addBorough(QStringLiteral("West"), m_night.set.hotspots[0].centre, 60));
    MADE(addBorough(QStringLiteral("East"), m_night.set.hotspots[1].centre, 60));
    MADE(m_night.saveInto(*m_store));
    for (const size_t place : {0u, 1u}) {
        PatrolResult result = m_night.result(1, place);
        result.counts = {{QStringLiteral("stop"), place == 0 ? 9 : 3}};
        MADE(ResultRepository(*m_store).append(result));
    }
    const auto column = std::ranges::find(operationColumns(), QStringLiteral("stop"), &OperationColumn::key);
    const auto stops = [&](const OperationRow &row, Figures figures) {
        return operationCells(row, figures)[column - operationColumns().begin()];
    };
    const auto force = operationsPage(*m_store);
    const auto west = operationsPage(*m_store, QStringLiteral("West"));
    MADE(force);
    MADE(west);
    QCOMPARE(stops(force->byOperation.back(), Figures::Suppressed), QStringLiteral("12"));
    for (const OperationRow &row : force->byBorough)
        if (row.operation == Operation::Verona && row.borough == QStringLiteral("West"))
            QCOMPARE(stops(row, Figures::Suppressed), QStringLiteral("…")); // 12 without 9 would be East's 3
    // No page of West has the 9: not by operation, not all together, not by month.
    for (const std::vector<OperationRow> *rows : {&west->byOperation, &west->byBorough, &west->byMonth})
        for (const OperationRow &row : *rows)
            QVERIFY2(stops(row, Figures::Suppressed) != QStringLiteral("9"), qPrintable(row.borough));
    QCOMPARE(stops(west->byOperation.back(), Figures::Whole), QStringLiteral("9"));
    QVERIFY(!publishedCountsCsv(*west, false).contains("\"9\""));
}

void OperationsTest::debriefOnPaper()
{
    MADE(m_night.saveInto(*m_store));
    PatrolResult missed = m_night.result(1, 1);
    missed.counts = missed.stopReasons = {};
    missed.actualIn = missed.actualOut = {};
    missed.missed = true;
    missed.missedReason = QStringLiteral("Called away");
    MADE(ResultRepository(*m_store).append(missed));
    MADE(ResultRepository(*m_store).append(m_night.result(1, 0)));
    MADE(DeploymentRepository(*m_store).appendDebrief({.plan = m_night.plan.id,
                                                       .worked = QStringLiteral("In reach all night"),
                                                       .didNotWork = {},
                                                       .intelligenceReference = QStringLiteral("INT 44/26"),
                                                       .welfare = {},
                                                       .recordedBy = QStringLiteral("1102"),
                                                       .recordedAt = m_night.now}));
    const auto record = deploymentRecord(*m_store, m_night.plan.id);
    MADE(record);
    QCOMPARE(record->steps.size(), 1u);
    QCOMPARE(record->outcome.all.planned, 4);
    const QByteArray csv = debriefCsv(*record, true);
    QVERIFY(csv.startsWith("\"part (EXERCISE)\""));
    for (const char *expected : {"\"What worked\",\"In reach all night\"", "\"Intelligence reference\",\"INT 44/26\"",
                                 "\"Stops\",\"<5\"", "\"Visits made\",\"1 of 4\"",
                                 "\"missed\",\"Place 2\",\"Called away\"", "\"minutes\",\"Place 1\",\"11 of 24\""})
        QVERIFY2(csv.contains(expected), csv.constData());
    const Report report = debriefReport(*m_store, *record);
    QCOMPARE(report.sections.size(), 4u);
    QVERIFY(report.title.contains(QStringLiteral("Friday")));
}

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_operations.moc"
