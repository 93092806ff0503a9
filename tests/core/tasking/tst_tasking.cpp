#include "core/store/store_fixture.h"
#include "store/offence_repository.h"
#include "store/outcome_repository.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"
#include "store/tasking_repository.h"
#include "tasking/place_record.h"
#include "tasking/tasking_paper.h"

#include <QTest>

using namespace lantern;

// Two boroughs of a kilometre, a set with a place in each, a night of patrols, and decisions on both. Figures are worked by hand.
class TaskingTest : public QObject
{
    Q_OBJECT

    static constexpr GridPoint West{530'500, 180'500};
    static constexpr GridPoint East{531'500, 180'500};
    test::StoreFixture m_fixture;
    std::unique_ptr<Store> m_store;
    HotspotSet m_set;
    int m_violence = 0;
    int m_drugs = 0;
    double m_days = 0;

    static Polygon square(GridPoint middle, double half);
    void addOffences(GridPoint at, int classId, Month month, int many);
    void addNight();
    void addWalk();
    [[nodiscard]] Tasking decisionOn(const Hotspot &hotspot, QDate review) const;

private Q_SLOTS:
    void init();
    void countsAndChange();
    void boroughsApart();
    void totalsAreExactAtTheBorder();
    void patrolsAndConcerns();
    void recordOfAPlace();
    void overdueStandsFirst();
    void historyIsKept();
    void decisionOutlivesItsSet();
    void incompleteDecisionsAreRefused();
    void exportsSuppressAndNeverRun();
    void paperSaysWhatTheCsvSays();
    void ranksNowWithoutASet();
    void refusals();
    void changeInWords_data();
    void changeInWords();
};

Polygon TaskingTest::square(GridPoint middle, double half)
{
    Polygon area;
    area.outer() = {{middle.easting - half, middle.northing - half},
                    {middle.easting - half, middle.northing + half},
                    {middle.easting + half, middle.northing + half},
                    {middle.easting + half, middle.northing - half},
                    {middle.easting - half, middle.northing - half}};
    return area;
}

void TaskingTest::addOffences(GridPoint at, int classId, Month month, int many)
{
    static quint64 fingerprint = 0;
    std::vector<Offence> offences;
    for (int i = 0; i < many; ++i)
        offences.push_back({.fingerprint = ++fingerprint, .classId = classId, .month = month, .point = at});
    QVERIFY(OffenceRepository(*m_store).addOffences(offences));
}

// One team: two visits to the western place (one made, one missed), and a draft plan that is no deployment.
void TaskingTest::addNight()
{
    Plan plan;
    plan.id = m_store->makeId<PlanId>();
    plan.name = QStringLiteral("Friday");
    plan.status = PlanStatus::Closed;
    plan.shift = makeShift(QDate(2026, 11, 20), QStringLiteral("21:00-05:00")).value();
    Team team;
    team.id = m_store->makeId<TeamId>();
    team.name = QStringLiteral("Team 1");
    for (int visit = 0; visit < 2; ++visit) {
        Leg leg;
        leg.id = m_store->makeId<LegId>();
        leg.placeName = QStringLiteral("West");
        leg.point = West;
        leg.hotspot = visit == 0 ? m_set.hotspots[0].id : HotspotId();
        leg.arrive = plan.shift.from.addSecs(3600LL * (visit + 1));
        leg.depart = leg.arrive.addSecs(900);
        team.legs.push_back(leg);
    }
    plan.teams = {team};
    PlanRepository plans(*m_store);
    QVERIFY(plans.save(plan));
    ResultRepository results(*m_store);
    PatrolResult made;
    made.id = m_store->makeId<ResultId>();
    made.plan = plan.id;
    made.team = team.id;
    made.leg = team.legs[0].id;
    made.recordedAt = m_fixture.clock.now();
    made.actualIn = team.legs[0].arrive;
    made.actualOut = made.actualIn.addSecs(14LL * 60);
    made.counts = {{QStringLiteral("stop"), 7}, {QStringLiteral("warning"), 2}};
    QVERIFY(results.append(made));
    PatrolResult missed;
    missed.id = m_store->makeId<ResultId>();
    missed.plan = plan.id;
    missed.team = team.id;
    missed.leg = team.legs[1].id;
    missed.recordedAt = m_fixture.clock.now();
    missed.missed = true;
    missed.missedReason = QStringLiteral("called away");
    QVERIFY(results.append(missed));
    plan.id = m_store->makeId<PlanId>();
    plan.status = PlanStatus::Draft;
    plan.teams[0].id = m_store->makeId<TeamId>();
    for (Leg &leg : plan.teams[0].legs)
        leg.id = m_store->makeId<LegId>();
    QVERIFY(plans.save(plan));
}

Tasking TaskingTest::decisionOn(const Hotspot &hotspot, QDate review) const
{
    Tasking tasking;
    tasking.id = m_store->makeId<TaskingId>();
    tasking.hotspot = hotspot.id;
    tasking.placeName = hotspot.name;
    tasking.point = hotspot.centre;
    tasking.decision = QStringLiteral("=Light the alley");
    tasking.owner = QStringLiteral("Inspector, licensing");
    tasking.review = review;
    return tasking;
}

void TaskingTest::init()
{
    m_store.reset();
    QFile::remove(m_fixture.path());
    m_store = m_fixture.create();
    PlaceRepository places(*m_store);
    const std::vector<Boundary> boroughs{
        {.code = QStringLiteral("E1"), .name = QStringLiteral("Westham"), .outline = {square(West, 500)}},
        {.code = QStringLiteral("E2"), .name = QStringLiteral("Eastham"), .outline = {square(East, 500)}}};
    QVERIFY(places.addBoundaries(boroughs));
    const auto classes = OffenceRepository(*m_store).classes();
    const auto find = [&](const char *name) {
        return *std::ranges::find(*classes, QLatin1StringView(name), &OffenceClass::name);
    };
    m_violence = find("Violence and sexual offences").id;
    m_days = find("Violence and sexual offences").harmDays;
    m_drugs = find("Drugs").id;
    addOffences(West, m_violence, Month(2026, 6), 30);
    addOffences(West, m_violence, Month(2025, 6), 10);
    addOffences({530'100, 180'100}, m_violence, Month(2025, 1), 1); // so that the file reaches back
    addOffences(West, m_drugs, Month(2026, 6), 100);
    addOffences({530'900, 180'500}, m_violence, Month(2026, 6), 5); // in the borough, not in the place
    addOffences(East, m_violence, Month(2026, 6), 3);
    m_set = {};
    m_set.id = m_store->makeId<HotspotSetId>();
    m_set.name = QStringLiteral("Summer");
    m_set.createdAt = m_fixture.clock.now();
    m_set.period = {Month(2026, 1), Month(2026, 6)};
    m_set.source = QStringLiteral("offences");
    for (int rank = 1; rank <= 2; ++rank) {
        Hotspot hotspot;
        hotspot.id = m_store->makeId<HotspotId>();
        hotspot.rank = rank;
        hotspot.name = rank == 1 ? QStringLiteral("West") : QStringLiteral("East");
        hotspot.centre = rank == 1 ? West : East;
        hotspot.outline = {square(hotspot.centre, 75)};
        m_set.hotspots.push_back(hotspot);
    }
    QVERIFY(HotspotRepository(*m_store).save(m_set));
}

void TaskingTest::countsAndChange()
{
    const auto page = taskingPage(*m_store, {});
    QVERIFY2(page, page ? "" : qPrintable(page.error().text()));
    QCOMPARE(page->setName, QStringLiteral("Summer"));
    QCOMPARE(page->rows.size(), size_t{2});
    // What the police find themselves never counts.
    QCOMPARE(page->rows[0].count, 30);
    QCOMPARE(page->rows[0].before, 10);
    QCOMPARE(page->rows[0].harmDays, 30 * m_days);
    QCOMPARE(page->rows[0].borough, QStringLiteral("Westham"));
    QCOMPARE(page->rows[1].count, 3);
    QCOMPARE(page->rows[1].before, 0);
    // The borough's total is all of it, not the sum of its rows.
    QCOMPARE(page->totals.size(), size_t{2});
    QCOMPARE(page->totals[0].borough, QStringLiteral("Westham"));
    QCOMPARE(page->totals[0].count, 35);
    QCOMPARE(page->totals[0].places, 1);
}

void TaskingTest::boroughsApart()
{
    const auto page = taskingPage(*m_store, {.borough = QStringLiteral("Eastham")});
    QVERIFY(page);
    QCOMPARE(page->rows.size(), size_t{1});
    QCOMPARE(page->rows[0].place, QStringLiteral("East"));
    QCOMPARE(page->totals.size(), size_t{1});
    QCOMPARE(page->boroughs, QStringList({QStringLiteral("Eastham"), QStringLiteral("Westham")}));
}

// Its western border cuts squares of 50 m: what lies just outside it is not in it.
void TaskingTest::totalsAreExactAtTheBorder()
{
    const GridPoint middle{530'510, 182'510};
    const std::vector<Boundary> north{
        {.code = QStringLiteral("E3"), .name = QStringLiteral("Northam"), .outline = {square(middle, 500)}}};
    QVERIFY(PlaceRepository(*m_store).addBoundaries(north));
    addOffences({530'005, 182'500}, m_violence, m_set.period.last, 3);
    addOffences({530'015, 182'500}, m_violence, m_set.period.last, 2);
    const auto page = taskingPage(*m_store, {.borough = QStringLiteral("Northam")});
    QVERIFY(page);
    const auto total = std::ranges::find(page->totals, QStringLiteral("Northam"), &BoroughTotal::borough);
    QVERIFY(total != page->totals.end());
    QCOMPARE(total->count, 2);
}

// One worry that nobody has answered yet, three days old, and one that was.
void TaskingTest::addWalk()
{
    Walk walk;
    walk.id = m_store->makeId<WalkId>();
    walk.startedAt = m_fixture.clock.now().addDays(-3);
    walk.minutes = 40;
    walk.officer = QStringLiteral("4471");
    for (int i = 0; i < 2; ++i) {
        WalkConcern concern;
        concern.id = m_store->makeId<ConcernId>();
        concern.point = {West.easting + 80, West.northing}; // outside the outline, within 100 m
        concern.categories = {QStringLiteral("badly_lit")};
        if (i == 1) {
            WalkAction action;
            action.id = m_store->makeId<ActionId>();
            action.concern = concern.id;
            action.what = QStringLiteral("lamp");
            action.owner = QStringLiteral("4471");
            action.state = ActionState::FedBack;
            concern.actions = {action};
        }
        walk.concerns.push_back(concern);
    }
    QVERIFY(WalkRepository(*m_store).save(walk));
}

void TaskingTest::patrolsAndConcerns()
{
    addNight();
    addWalk();
    const auto page = taskingPage(*m_store, {});
    QVERIFY(page);
    const TaskingRow &west = page->rows[0];
    QCOMPARE(west.done.planned, 2);
    QCOMPARE(west.done.delivered, 1);
    QCOMPARE(west.done.missed, 1);
    QCOMPARE(west.done.minutes, 14);
    QCOMPARE(west.done.counts.value(QStringLiteral("stop")), 7);
    QCOMPARE(west.openConcerns, 1);
    QCOMPARE(page->rows[1].done.planned, 0);
    QCOMPARE(page->patrolsFrom, QDate(2026, 1, 1));
}

void TaskingTest::recordOfAPlace()
{
    addNight();
    addWalk();
    const std::vector<Place> places{{.kind = Place::Kind::Nightclub, .name = QStringLiteral("The Lamp"), .point = West},
                                    {.kind = Place::Kind::Pub, .name = QStringLiteral("Anchor"), .point = West},
                                    {.kind = Place::Kind::Pub, .name = QStringLiteral("Far"), .point = East},
                                    {.kind = Place::Kind::BusStop, .name = QStringLiteral("Stop A"), .point = West}};
    QVERIFY(PlaceRepository(*m_store).addPlaces(places));
    const Hotspot &west = m_set.hotspots[0];
    const PlaceOfPatrols place{west.id, Zone(west.centre, west.outline, 0)};
    const auto record = placeRecord(*m_store, place, m_fixture.clock.now(), 4);
    QVERIFY(record);
    QCOMPARE(record->patrols.planned, 2);
    QCOMPARE(record->patrols.delivered, 1);
    QCOMPARE(record->minutesPerVisit(), 14.0);
    QCOMPARE(record->concerns.count, 1);
    QCOMPARE(record->concerns.oldest, m_fixture.clock.now().addDays(-3));
    QCOMPARE(record->venues, (QStringList{QStringLiteral("Anchor"), QStringLiteral("The Lamp")}));
    QCOMPARE(record->stops, 1);
    // Before the night there was none.
    const auto earlier = placeRecord(*m_store, place, QDateTime(QDate(2026, 11, 1), QTime(12, 0), QTimeZone::UTC), 4);
    QVERIFY(earlier);
    QCOMPARE(earlier->patrols.planned, 0);
    QCOMPARE(earlier->minutesPerVisit(), 0.0);
}

void TaskingTest::overdueStandsFirst()
{
    TaskingRepository repository(*m_store);
    QVERIFY(repository.append(decisionOn(m_set.hotspots[1], QDate(2026, 11, 26))));
    QVERIFY(repository.append(decisionOn(m_set.hotspots[0], QDate(2026, 11, 27))));
    const auto page = taskingPage(*m_store, {});
    QVERIFY(page);
    QCOMPARE(page->rows[0].place, QStringLiteral("East"));
    QVERIFY(page->rows[0].overdue);
    QVERIFY2(!page->rows[1].overdue, "on its day a review is due, not overdue");
    QCOMPARE(page->totals[1].overdue, 1);
}

void TaskingTest::historyIsKept()
{
    TaskingRepository repository(*m_store);
    Tasking tasking = decisionOn(m_set.hotspots[0], QDate(2026, 12, 1));
    QVERIFY(repository.append(tasking));
    QVERIFY(repository.overdue(tasking.review)->empty()); // on its day it is due
    QCOMPARE(repository.overdue(tasking.review.addDays(1)).value(), repository.standing().value());
    tasking.state = TaskingState::Done;
    QVERIFY(repository.append(tasking));
    QVERIFY(repository.overdue(tasking.review.addDays(1))->empty());
    tasking.state = TaskingState::Withdrawn;
    QVERIFY(repository.append(tasking));
    QVERIFY(repository.standing()->empty());
    const auto history = repository.history(tasking.id);
    QVERIFY(history);
    QCOMPARE(history->size(), size_t{3});
    QCOMPARE(history->front().state, TaskingState::Open);
    QCOMPARE(history->front().recordedBy, QStringLiteral("desk"));
    QCOMPARE(history->front().recordedAt, m_fixture.clock.now());
}

void TaskingTest::decisionOutlivesItsSet()
{
    TaskingRepository repository(*m_store);
    QVERIFY(repository.append(decisionOn(m_set.hotspots[0], QDate(2026, 12, 1))));
    // The next set names the western place anew and has none in the east.
    HotspotSet next = m_set;
    next.id = m_store->makeId<HotspotSetId>();
    next.hotspots.resize(1);
    next.hotspots[0].id = m_store->makeId<HotspotId>();
    QVERIFY(HotspotRepository(*m_store).save(next));
    QVERIFY(repository.append(decisionOn(m_set.hotspots[1], QDate(2026, 12, 1))));
    const auto page = taskingPage(*m_store, {.set = next.id});
    QVERIFY(page);
    QCOMPARE(page->rows.size(), size_t{2});
    QVERIFY(page->rows[0].tasking);
    QCOMPARE(page->rows[1].rank, 0);
    QCOMPARE(page->rows[1].place, QStringLiteral("East"));
    QCOMPARE(page->rows[1].count, 3);
}

void TaskingTest::incompleteDecisionsAreRefused()
{
    TaskingRepository repository(*m_store);
    Tasking tasking = decisionOn(m_set.hotspots[0], QDate());
    QCOMPARE(repository.append(tasking).error().code, Error::Code::Refused);
    tasking.review = QDate(2026, 12, 1);
    tasking.owner = QStringLiteral("  ");
    QCOMPARE(repository.append(tasking).error().code, Error::Code::Refused);
    tasking.owner = QStringLiteral("4471");
    tasking.decision.clear();
    QCOMPARE(repository.append(tasking).error().code, Error::Code::Refused);
    QVERIFY(repository.standing()->empty());
}

void TaskingTest::exportsSuppressAndNeverRun()
{
    addNight();
    QVERIFY(TaskingRepository(*m_store).append(decisionOn(m_set.hotspots[0], QDate(2026, 11, 1))));
    const auto page = taskingPage(*m_store, {});
    QVERIFY(page);
    const QString csv = QString::fromUtf8(taskingCsv(*page, true));
    const QStringList lines = csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 2 + 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("\"rank (EXERCISE)\"")));
    QCOMPARE(lines[1],
             QStringLiteral("\"1\",\"West\",\"Westham\",\"30\",\"10\",\"a clear rise, 1.4 to 6.9 times\",\"%1\","
                            "\"<5\",\"<5\",\"\",\"stops 7, warnings <5\",\"<5\",\"'=Light the alley\","
                            "\"Inspector, licensing\",\"2026-11-01\",\"open\",\"overdue\"")
                 .arg(qRound64(30 * m_days)));
    // Three offences: neither they nor their harm, their change or their exact number before.
    QVERIFY(
        lines[2].startsWith(QStringLiteral("\"2\",\"East\",\"Eastham\",\"<5\",\"<5\",\"too few to compare\",\"\",")));
}

void TaskingTest::paperSaysWhatTheCsvSays()
{
    QVERIFY(TaskingRepository(*m_store).append(decisionOn(m_set.hotspots[0], QDate(2026, 11, 1))));
    const auto page = taskingPage(*m_store, {});
    const Report report = taskingReport(*m_store, *page);
    QCOMPARE(report.marking, QStringLiteral("OFFICIAL-SENSITIVE"));
    const QStringList row = report.sections.at(0).tables.at(0).rows.at(0);
    const TaskingCells cells = taskingCells(page->rows[0], Figures::Suppressed);
    QVERIFY(row[2].contains(cells.count + QStringLiteral(", before ") + cells.before));
    QVERIFY(row[2].contains(cells.change));
    QVERIFY(row[4].contains(cells.decision) && row[4].contains(cells.review) && row[4].contains(cells.overdue));
    QVERIFY(report.sections[0].tables[0].rows[1][2].startsWith(QStringLiteral("<5, before <5")));
    QVERIFY(taskingCells(page->rows[1], Figures::Whole).count == QStringLiteral("3"));
}

void TaskingTest::ranksNowWithoutASet()
{
    QVERIFY(HotspotRepository(*m_store).remove(m_set.id));
    const auto page = taskingPage(*m_store, {.borough = QStringLiteral("Eastham")});
    QVERIFY(page);
    QVERIFY(page->rankedNow);
    QCOMPARE(page->cautions.size(), 1);
    QVERIFY(!page->rows.empty());
    for (const TaskingRow &row : page->rows)
        QCOMPARE(row.borough, QStringLiteral("Eastham"));
}

void TaskingTest::refusals()
{
    QCOMPARE(taskingPage(*m_store, {.borough = QStringLiteral("Nowhere")}).error().code, Error::Code::Refused);
    QCOMPARE(taskingPage(*m_store, {.set = m_store->makeId<HotspotSetId>()}).error().code, Error::Code::NotFound);
    m_store.reset();
    QFile::remove(m_fixture.path());
    m_store = m_fixture.create();
    const auto page = taskingPage(*m_store, {});
    QCOMPARE(page.error().code, Error::Code::NotFound);
    QVERIFY(page.error().message.contains(QStringLiteral("import")));
}

void TaskingTest::changeInWords_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("before");
    QTest::addColumn<Figures>("figures");
    QTest::addColumn<QString>("words");
    QTest::newRow("rise") << 30 << 10 << Figures::Whole << "a clear rise, 1.4 to 6.9 times";
    QTest::newRow("fall") << 10 << 30 << Figures::Whole << "a clear fall, 0.1 to 0.7 times";
    QTest::newRow("chance") << 22 << 20 << Figures::Suppressed << "no clear change, 0.6 to 2.1 times";
    QTest::newRow("few, whole") << 3 << 1 << Figures::Whole << "no clear change";
    QTest::newRow("few, suppressed") << 30 << 1 << Figures::Suppressed << "too few to compare";
    QTest::newRow("none") << 0 << 0 << Figures::Whole << "no clear change";
    QTest::newRow("unknown") << 9 << -1 << Figures::Whole << "the file does not reach back";
}

void TaskingTest::changeInWords()
{
    QFETCH(int, count);
    QFETCH(int, before);
    QFETCH(Figures, figures);
    QFETCH(QString, words);
    QCOMPARE(changeWords(count, before, figures), words);
}

QTEST_GUILESS_MAIN(TaskingTest)
#include "tst_tasking.moc"
