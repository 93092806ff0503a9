#include "core/store/operations_fixture.h"
#include "core/store/store_fixture.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"
#include "support/made.h"
#include "tasking/victim_paper.h"
#include "tasking/weekly_paper.h"

using namespace lantern;
using namespace lantern::test;

// The weekly sheet, the return, and what is due to victims.
class WeeklyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyFile();
    void countsTheWeek();
    void boroughsApart();
    void figuresLeadToRecords();
    void sameFiguresEverywhere();
    void weekStillRuns();
    void fewAreSuppressed();
    void boroughsGiveNothingAway();
    void recordedOffences();
    void offencesByMonthAlone();
    void returnWords();
    void dueDays_data();
    void dueDays();
    void limitsAreRead_data();
    void limitsAreRead();
    void waits();

private:
    [[nodiscard]] double amount(const WeeklySheet &sheet, const char *measure) const
    {
        const WeeklyRow *row = sheet.row(QLatin1StringView(measure));
        return row == nullptr ? -1 : row->amount;
    }
    [[nodiscard]] Result<void> addBoroughs();
    [[nodiscard]] Result<void> addOffence(quint64 number, Month month, const QDate &day, bool byPatrol = false);
    [[nodiscard]] static VictimJourney journeyOf(int number, const QDate &reported);

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    Night m_night;
};

void WeeklyTest::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_store = m_fixture->create();
    m_night = Night();
}

void WeeklyTest::emptyFile()
{
    const auto sheet = weeklySheet(*m_store);
    MADE(sheet);
    QVERIFY(sheet->isEmpty());
    QCOMPARE(sheet->monday, QDate(2026, 11, 16)); // the clock stands on Friday the 27th
    QCOMPARE(amount(*sheet, "visits_made"), 0.0);
    QCOMPARE(weeklySheet(*m_store, QStringLiteral("Nowhere")).error().code, Error::Code::NotFound);
}

void WeeklyTest::countsTheWeek()
{
    MADE(m_night.saveInto(*m_store));
    ResultRepository results(*m_store);
    const PatrolResult first = m_night.result(1, 0);
    PatrolResult second = m_night.result(1, 0);
    second.corrects = first.id;
    second.counts[QStringLiteral("stop")] = 7;
    second.stopReasons[QStringLiteral("harassment")] = 7;
    MADE(results.append(first));
    MADE(results.append(second));
    const auto sheet = weeklySheet(*m_store, {}, QDate(2026, 11, 27));
    MADE(sheet);
    QCOMPARE(sheet->monday, QDate(2026, 11, 23));
    QCOMPARE(amount(*sheet, "visits_planned"), 4.0);
    QCOMPARE(amount(*sheet, "visits_made"), 1.0);
    QCOMPARE(amount(*sheet, "stop"), 7.0);
    QCOMPARE(amount(*sheet, "stop:harassment"), 7.0);
    QCOMPARE(amount(*sheet, "person_minutes"), 11.0);
    QCOMPARE(amount(*sheet, "deployments"), 2.0);
    const auto next = weeklySheet(*m_store, {}, QDate(2026, 11, 30));
    MADE(next);
    QCOMPARE(amount(*next, "stop"), 0.0);
    QCOMPARE(next->row(QStringLiteral("stop"))->before, 7.0);
}

void WeeklyTest::boroughsApart()
{
    const Boundary west{.id = 0,
                        .kind = Boundary::Kind::Borough,
                        .code = QStringLiteral("W"),
                        .name = QStringLiteral("West"),
                        .outline = Night::square(m_night.set.hotspots[0].centre, 60)};
    MADE(PlaceRepository(*m_store).addBoundaries({&west, 1}));
    MADE(m_night.saveInto(*m_store));
    MADE(ResultRepository(*m_store).append(m_night.result(1, 0)));
    MADE(ResultRepository(*m_store).append(m_night.result(1, 1)));
    const auto force = weeklySheet(*m_store, {}, QDate(2026, 11, 27));
    const auto sheet = weeklySheet(*m_store, QStringLiteral("West"), QDate(2026, 11, 27));
    MADE(force);
    MADE(sheet);
    QCOMPARE(amount(*force, "stop"), 4.0);
    QCOMPARE(amount(*sheet, "stop"), 2.0);
}

void WeeklyTest::figuresLeadToRecords()
{
    MADE(m_night.saveInto(*m_store));
    const PatrolResult result = m_night.result(1, 0);
    MADE(ResultRepository(*m_store).append(result));
    const auto sheet = weeklySheet(*m_store, {}, QDate(2026, 11, 27));
    MADE(sheet);
    const WeeklyRow *stops = sheet->row(QStringLiteral("stop"));
    QVERIFY(stops);
    QCOMPARE(stops->records.size(), 1u);
    QCOMPARE(stops->records[0].id, result.id.toString());
    QCOMPARE(stops->records[0].parent, m_night.plan.id.toString());
    QCOMPARE(stops->records[0].part, result.leg.toString());
    for (const WeeklyRow &row : sheet->rows)
        QVERIFY2(row.amount == 0 || !row.records.empty(), qPrintable(row.measure));
}

void WeeklyTest::sameFiguresEverywhere()
{
    MADE(m_night.saveInto(*m_store));
    PatrolResult result = m_night.result(1, 0);
    result.counts[QStringLiteral("stop")] = 9;
    MADE(ResultRepository(*m_store).append(result));
    const auto sheet = weeklySheet(*m_store, {}, QDate(2026, 11, 27));
    MADE(sheet);
    const Report paper = weeklyReport(*m_store, *sheet);
    const QString csv = QString::fromUtf8(weeklyCsv(*sheet, false));
    size_t printed = 0;
    for (const PackSection &section : paper.sections)
        for (const QStringList &cells : section.tables.at(0).rows) {
            const WeeklyRow &row = sheet->rows[printed++];
            QCOMPARE(QStringList{section.title} + cells, weeklyCells(row, Figures::Suppressed));
            const bool isHours = row.measure == QLatin1StringView("person_minutes");
            QVERIFY(csv.contains(isHours ? QStringLiteral("person_hours") : row.measure));
        }
    QCOMPARE(printed, sheet->rows.size());
    QVERIFY(!csv.contains(QStringLiteral("person_minutes"))); // hours stand there
    QCOMPARE(weeklyCells(*sheet->row(QStringLiteral("stop")), Figures::Suppressed)[2], QStringLiteral("9"));
    QCOMPARE(weeklyCells(*sheet->row(QStringLiteral("stop")), Figures::Whole)[2], QStringLiteral("9"));
}

// The clock stands on Friday the 27th: the week of the night is not over, and what lacks yet is no fall.
void WeeklyTest::weekStillRuns()
{
    MADE(m_night.saveInto(*m_store));
    PatrolResult result = m_night.result(1, 0);
    result.counts[QStringLiteral("stop")] = 9;
    MADE(ResultRepository(*m_store).append(result));
    const auto running = weeklySheet(*m_store, {}, QDate(2026, 11, 27));
    MADE(running);
    QVERIFY(!running->isOver());
    QCOMPARE(weeklyCells(*running->row(QStringLiteral("stop")), Figures::Whole)[4],
             QStringLiteral("the week is not over"));
    const QString cautions = weeklyCautions(*running, Figures::Whole).join(u' ');
    QVERIFY(cautions.contains(QStringLiteral("runs to Sunday 29 Nov 2026")));
    QVERIFY2(cautions.contains(QStringLiteral("3 of 4 planned visits")), qPrintable(cautions));
    const QString printed = weeklyReport(*m_store, *running).notes.join(u' ');
    QVERIFY2(printed.contains(QStringLiteral("Planned visits of this week have no result")), qPrintable(printed));
    QVERIFY(hotspotReturn(*m_store, *running).notes.join(u' ').contains(QStringLiteral("runs to Sunday")));
    QVERIFY(weeklyCsv(*running, false).contains("the week is not over"));
    const auto next = weeklySheet(*m_store, {}, QDate(2026, 12, 4));
    QVERIFY(next && weeklyCautions(*next, Figures::Whole).join(u' ').contains(QStringLiteral("is to come")));
    const auto last = weeklySheet(*m_store, {}, QDate(2026, 11, 18));
    QVERIFY(last && last->isOver() && unfinishedWeek(*last, Figures::Whole).isEmpty());
}

void WeeklyTest::fewAreSuppressed()
{
    MADE(m_night.saveInto(*m_store));
    MADE(ResultRepository(*m_store).append(m_night.result(1, 0)));
    const auto sheet = weeklySheet(*m_store, {}, QDate(2026, 11, 27));
    MADE(sheet);
    const auto cell = [&](const char *measure, Figures figures) {
        return weeklyCells(*sheet->row(QLatin1StringView(measure)), figures)[2];
    };
    QCOMPARE(cell("stop", Figures::Suppressed), QStringLiteral("<5"));
    QCOMPARE(cell("stop", Figures::Whole), QStringLiteral("2"));
    QCOMPARE(cell("arrest", Figures::Suppressed), QStringLiteral("0"));
    QCOMPARE(cell("person_minutes", Figures::Suppressed), QString());
    QCOMPARE(cell("person_minutes", Figures::Whole), QStringLiteral("0.2"));
}

// Place 1 lies in West, place 2 in East.
Result<void> WeeklyTest::addBoroughs()
{
    std::vector<Boundary> boroughs;
    for (const auto &[name, place] : {std::pair(QStringLiteral("West"), 0), std::pair(QStringLiteral("East"), 1)})
        boroughs.push_back({.id = 0,
                            .kind = Boundary::Kind::Borough,
                            .code = name,
                            .name = name,
                            .outline = Night::square(m_night.set.hotspots[static_cast<size_t>(place)].centre, 60)});
    return PlaceRepository(*m_store).addBoundaries(boroughs).transform([](qint64) {});
}

void WeeklyTest::boroughsGiveNothingAway()
{
    MADE(addBoroughs());
    MADE(m_night.saveInto(*m_store));
    for (const size_t place : {0u, 1u}) {
        PatrolResult result = m_night.result(1, place);
        result.counts = {{QStringLiteral("stop"), place == 0 ? 9 : 3}};
        result.stopReasons = {{QStringLiteral("harassment"), place == 0 ? 9 : 3}};
        MADE(ResultRepository(*m_store).append(result));
    }
    const auto cells = [&](const QString &borough, const QDate &day) {
        const auto sheet = weeklySheet(*m_store, borough, day);
        return sheet ? weeklyCells(*sheet->row(QStringLiteral("stop")), Figures::Suppressed) : QStringList();
    };
    const QDate day(2026, 11, 27);
    const QDate next(2026, 12, 4);
    QCOMPARE(cells(QString(), day).value(2), QStringLiteral("12"));
    QCOMPARE(cells(QStringLiteral("East"), day).value(2), QStringLiteral("<5"));
    QCOMPARE(cells(QStringLiteral("West"), day).value(2), QStringLiteral("…"));  // 12 without 9 would be 3
    QCOMPARE(cells(QStringLiteral("West"), next).value(3), QStringLiteral("…")); // nor the week after
    QCOMPARE(cells(QStringLiteral("West"), day).value(4), QStringLiteral("not compared"));
    const auto west = weeklySheet(*m_store, QStringLiteral("West"), day);
    MADE(west);
    QCOMPARE(weeklyCells(*west->row(QStringLiteral("stop:harassment")), Figures::Suppressed)[2], QStringLiteral("…"));
    QCOMPARE(weeklyCells(*west->row(QStringLiteral("stop")), Figures::Whole)[2], QStringLiteral("9"));
    QVERIFY(!weeklyCsv(*west, false).contains("\"9\""));
}

Result<void> WeeklyTest::addOffence(quint64 number, Month month, const QDate &day, bool byPatrol)
{
    OffenceRepository offences(*m_store);
    const auto classes = offences.classes();
    if (!classes)
        return std::unexpected(classes.error());
    const auto harming = std::ranges::find_if(*classes, [](const OffenceClass &one) { return one.vawg; });
    Offence offence{.fingerprint = number,
                    .classId = harming->id,
                    .month = month,
                    .point = m_night.set.hotspots[0].centre,
                    .reference = QStringLiteral("CR/%1").arg(number),
                    .proactive = byPatrol};
    if (day.isValid())
        offence.from = offence.to = QDateTime(day, QTime(23, 30), londonZone()).toUTC();
    return offences.addOffences({&offence, 1}).transform([](qint64) {});
}

void WeeklyTest::recordedOffences()
{
    for (quint64 number = 1; number <= 6; ++number)
        MADE(addOffence(number, Month(2026, 11), QDate(2026, 11, 22))); // a Sunday, late
    MADE(addOffence(7, Month(2026, 11), QDate(2026, 11, 23)));
    MADE(addOffence(8, Month(2026, 11), QDate(2026, 11, 20), true));
    MADE(addOffence(9, Month(2026, 10), QDate(2026, 10, 2)));
    const auto sheet = weeklySheet(*m_store, {}, QDate(2026, 11, 18));
    MADE(sheet);
    QCOMPARE(amount(*sheet, "offences"), 6.0);
    QCOMPARE(amount(*sheet, "police_generated"), 1.0); // apart
    QCOMPARE(amount(*sheet, "offences_month"), 7.0);
    const WeeklyRow *ofMonth = sheet->row(QStringLiteral("offences_month"));
    QCOMPARE(ofMonth->before, 1.0);
    QVERIFY(ofMonth->name.contains(QStringLiteral("Nov 2026")));
    const WeeklyRow *offences = sheet->row(QStringLiteral("offences"));
    QCOMPARE(offences->records.size(), 6u);
    QCOMPARE(offences->records[0].kind, RecordKind::Offence);
    QVERIFY(offences->records[0].point.has_value());
    QCOMPARE(weeklyCells(*offences, Figures::Suppressed)[2], QStringLiteral("6"));
    QVERIFY(weeklyCsv(*sheet, false).contains("offences_month"));
    const auto next = weeklySheet(*m_store, {}, QDate(2026, 11, 25));
    MADE(next);
    QCOMPARE(next->row(QStringLiteral("offences"))->before, 6.0);
    QCOMPARE(amount(*next, "offences"), 1.0);
}

void WeeklyTest::offencesByMonthAlone()
{
    const auto none = weeklySheet(*m_store, {}, QDate(2026, 11, 18));
    MADE(none);
    QCOMPARE(weeklyCells(*none->row(QStringLiteral("offences")), Figures::Whole)[2], QStringLiteral("not known"));
    QVERIFY(none->cautions.join(u' ').contains(QStringLiteral("No offence is imported")));
    for (quint64 number = 1; number <= 5; ++number)
        MADE(addOffence(number, Month(2026, 8), {}));
    const auto sheet = weeklySheet(*m_store, {}, QDate(2026, 11, 18));
    MADE(sheet);
    QCOMPARE(amount(*sheet, "offences_month"), 5.0);
    QCOMPARE(weeklyCells(*sheet->row(QStringLiteral("offences")), Figures::Suppressed)[2],
             QStringLiteral("not known")); // nothing is not what it is
    QVERIFY(sheet->cautions.join(u' ').contains(QStringLiteral("reach to Aug 2026, 3 month")));
}

void WeeklyTest::returnWords()
{
    const auto sheet = weeklySheet(*m_store);
    MADE(sheet);
    QVERIFY(hotspotReturn(*m_store, *sheet).sections.size() > 1); // the built-in words
    MADE(checkHotspotReturnTemplate(hotspotReturnTemplate(*m_store)));
    QVERIFY(!hotspotReturnTemplate(*m_store).contains(QStringLiteral("README"))); // who edits it has none
    QCOMPARE(keepHotspotReturnTemplate(*m_store, QStringLiteral("[A]\n%who%")).error().code, Error::Code::Refused);
    MADE(keepHotspotReturnTemplate(*m_store, QStringLiteral("[Ours]\n- Arrests: %arrest% of %area%")));
    const Report made = hotspotReturn(*m_store, *sheet);
    QCOMPARE(made.sections.size(), 1u);
    QCOMPARE(made.sections[0].paragraphs.at(0).text, QStringLiteral("Arrests: 0 of the force"));
}

void WeeklyTest::dueDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("working");
    QTest::addColumn<QDate>("due");
    QTest::newRow("one from a Friday") << QDate(2026, 11, 27) << 1 << true << QDate(2026, 11, 30);
    QTest::newRow("one from a Saturday") << QDate(2026, 11, 28) << 1 << true << QDate(2026, 11, 30);
    QTest::newRow("five from a Monday") << QDate(2026, 11, 23) << 5 << true << QDate(2026, 11, 30);
    QTest::newRow("two of the calendar") << QDate(2026, 11, 27) << 2 << false << QDate(2026, 11, 29);
    QTest::newRow("over Christmas") << QDate(2026, 12, 23) << 5 << true << QDate(2027, 1, 4); // no 25th, 28th nor 1st
    QTest::newRow("none") << QDate(2026, 11, 28) << 0 << true << QDate(2026, 11, 28);
}

void WeeklyTest::dueDays()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(bool, working);
    QTEST(dueDay(from, days, working), "due");
}

void WeeklyTest::limitsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("comment") << QStringLiteral("# nothing\n") << true;
    QTest::newRow("with a source") << QStringLiteral("arrest | 5 | 1 | working | Tell | The Code") << true;
    QTest::newRow("no days, no source") << QStringLiteral("hearing | | | working | Tell |") << true;
    QTest::newRow("a figure without a source") << QStringLiteral("arrest | 5 | | working | Tell |") << false;
    QTest::newRow("no such stage") << QStringLiteral("tea | 5 | | working | Tell | The Code") << false;
    QTest::newRow("no number") << QStringLiteral("arrest | soon | | working | Tell | The Code") << false;
    QTest::newRow("twice") << QStringLiteral("arrest | | | working | A |\narrest | | | working | B |") << false;
    QTest::newRow("no columns") << QStringLiteral("arrest") << false;
}

void WeeklyTest::limitsAreRead()
{
    QFETCH(QString, text);
    QTEST(readStageLimits(text).has_value(), "good");
    const auto builtIn = stageLimits(*m_store);
    MADE(builtIn);
    QCOMPARE(builtIn->size(), static_cast<size_t>(journeyStages().size()));
    for (const StageLimit &limit : *builtIn) // each names the right of the Code that it comes from
        QVERIFY2(limit.source.startsWith(QStringLiteral("Right ")) && limit.days, qPrintable(limit.stage));
}

VictimJourney WeeklyTest::journeyOf(int number, const QDate &reported)
{
    VictimJourney journey;
    journey.reference = QStringLiteral("CR/%1").arg(number);
    journey.borough = QStringLiteral("West");
    journey.stages = {{.stage = QStringLiteral("reported"), .on = reported, .toldOn = reported.addDays(3)},
                      {.stage = QStringLiteral("charged"), .on = reported.addDays(10 * number)}};
    return journey;
}

void WeeklyTest::waits()
{
    const auto limits = stageLimits(*m_store);
    MADE(limits);
    std::vector<VictimJourney> journeys;
    for (int number = 1; number <= 5; ++number)
        journeys.push_back(journeyOf(number, QDate(2026, 3, 2)));
    const auto waits = victimWaits(journeys, *limits);
    QCOMPARE(waits.size(), 2u);
    QCOMPARE(waits[0].borough, QString());
    QCOMPARE(waits[1].daysToDecision, 30.0);
    QCOMPARE(waits[1].toldLate, 5); // three days, where two are the limit
    QCOMPARE(victimWaitCells(waits[1], Figures::Suppressed)[3], QStringLiteral("30.0"));
    journeys.pop_back();
    const auto few = victimWaits(journeys, *limits);
    QCOMPARE(victimWaitCells(few[1], Figures::Suppressed)[1], QStringLiteral("<5"));
    QCOMPARE(victimWaitCells(few[1], Figures::Suppressed)[3], QString());
    // With 9 cases of East told, the force's 13 would give West's 4 away.
    for (int number = 6; number <= 14; ++number) {
        journeys.push_back(journeyOf(number, QDate(2026, 3, 2)));
        journeys.back().borough = QStringLiteral("East");
    }
    const auto apart = victimWaits(journeys, *limits);
    QCOMPARE(victimWaitCells(apart[0], Figures::Suppressed)[1], QStringLiteral("13"));
    QCOMPARE(victimWaitCells(apart[1], Figures::Suppressed)[1], QStringLiteral("…")); // East's 9
    QCOMPARE(victimWaitCells(apart[2], Figures::Suppressed)[1], QStringLiteral("<5"));
    const Report card = signpostCard(*m_store, journeys[0], *limits);
    QCOMPARE(card.reference, QStringLiteral("CR/1"));
    QCOMPARE(card.sections.size(), 3u);
    QVERIFY2(card.marking.startsWith(QStringLiteral("OFFICIAL")) && !card.marking.contains(QStringLiteral("SENSITIVE")),
             qPrintable(card.marking));
}

QTEST_GUILESS_MAIN(WeeklyTest)
#include "tst_weekly.moc"
