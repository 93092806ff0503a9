#include "core/store/store_fixture.h"
#include "overview/data_held.h"
#include "overview/duty_overview.h"
#include "overview/file_changes.h"
#include "store/place_repository.h"

#include <QTest>

using namespace lantern;

// A file seen on Friday 27 November 2026 at 21:00 (store_fixture.h).
class OverviewTest : public QObject
{
    Q_OBJECT

    test::StoreFixture m_fixture;
    std::unique_ptr<Store> m_store;

    [[nodiscard]] QDateTime now() const { return m_fixture.clock.now(); }
    Plan planOf(QDate date, const QString &hours, PlanStatus status, int visits) const;
    void record(const Plan &plan, size_t leg, bool missed) const;
    void addOffences(Month first, int months, bool withHour) const;
    void addWalk(QDate due, ActionState state) const;

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyFileHasNothing();
    void shiftAtHand_data();
    void shiftAtHand();
    void nightsToFinish();
    void stopsToFinish();
    void authoritiesOfTheShift();
    void actionsOfWalks();
    void decisionsPastTheirReview();
    void skillsThatLapse();
    void changesByKind();
    void doubtsOfTheData_data();
    void doubtsOfTheData();
    void recordsHeldAreCounted();
};

void OverviewTest::init()
{
    m_store.reset();
    QFile::remove(m_fixture.path());
    m_store = m_fixture.create();
    QVERIFY(m_store);
}

void OverviewTest::cleanup()
{
    m_store.reset();
}

Plan OverviewTest::planOf(QDate date, const QString &hours, PlanStatus status, int visits) const
{
    Plan plan;
    plan.id = m_store->makeId<PlanId>();
    plan.name = date.toString(Qt::ISODate);
    plan.status = status;
    plan.shift = makeShift(date, hours).value();
    Team team;
    team.id = m_store->makeId<TeamId>();
    team.name = QStringLiteral("Team 1");
    for (int i = 0; i < visits; ++i) {
        Leg leg;
        leg.id = m_store->makeId<LegId>();
        leg.placeName = QStringLiteral("A place");
        leg.point = {530'000, 180'000};
        leg.arrive = plan.shift.from.addSecs(1800LL * (i + 1));
        leg.depart = leg.arrive.addSecs(900);
        team.legs.push_back(leg);
    }
    plan.teams = {team};
    if (!PlanRepository(*m_store).save(plan))
        qFatal("the plan was not saved");
    return plan;
}

void OverviewTest::record(const Plan &plan, size_t leg, bool missed) const
{
    PatrolResult result;
    result.id = m_store->makeId<ResultId>();
    result.plan = plan.id;
    result.team = plan.teams[0].id;
    result.leg = plan.teams[0].legs[leg].id;
    result.recordedAt = now();
    result.missed = missed;
    result.missedReason = missed ? QStringLiteral("called away") : QString();
    result.nil = !missed;
    result.actualIn = missed ? QDateTime() : plan.teams[0].legs[leg].arrive;
    result.actualOut = missed ? QDateTime() : plan.teams[0].legs[leg].depart;
    QVERIFY(ResultRepository(*m_store).append(result));
}

void OverviewTest::addOffences(Month first, int months, bool withHour) const
{
    static quint64 fingerprint = 0;
    const int classId = OffenceRepository(*m_store).classId(QStringLiteral("Exposure")).value();
    std::vector<Offence> offences;
    for (int i = 0; i < months; ++i) {
        const Month month = first.plus(i);
        Offence offence{.fingerprint = ++fingerprint, .classId = classId, .month = month, .point = {530'000, 180'000}};
        if (withHour)
            offence.from = offence.to = QDateTime(QDate(month.year(), month.month(), 2), QTime(23, 0), QTimeZone::UTC);
        offences.push_back(offence);
    }
    QVERIFY(OffenceRepository(*m_store).addOffences(offences));
}

void OverviewTest::addWalk(QDate due, ActionState state) const
{
    Walk walk;
    walk.id = m_store->makeId<WalkId>();
    walk.startedAt = now().addDays(-30);
    walk.minutes = 45;
    walk.place = {530'000, 180'000};
    walk.officer = QStringLiteral("4471");
    WalkConcern concern;
    concern.id = m_store->makeId<ConcernId>();
    concern.point = walk.place;
    concern.categories = {QStringLiteral("badly_lit")};
    WalkAction action;
    action.id = m_store->makeId<ActionId>();
    action.concern = concern.id;
    action.what = QStringLiteral("Light the alley");
    action.owner = QStringLiteral("4471");
    action.due = due;
    action.state = state;
    concern.actions = {action};
    walk.concerns = {concern};
    QVERIFY(WalkRepository(*m_store).save(walk));
}

void OverviewTest::emptyFileHasNothing()
{
    const auto overview = dutyOverview(*m_store, now());
    QVERIFY(overview);
    QVERIFY(!overview->shift);
    QVERIFY(overview->toFinish.empty() && overview->actions.empty() && overview->decisions.empty());
    const auto held = dataHeld(*m_store, now().date());
    QVERIFY(held && held->isEmpty());
    QCOMPARE(held->ageDays, 0);
    QCOMPARE(held->doubts, (std::vector{DataHeld::Doubt::NoOffences, DataHeld::Doubt::NoStreets}));
}

void OverviewTest::shiftAtHand_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<bool>("isAtHand");
    QTest::newRow("runs now") << QDate(2026, 11, 27) << "20:00-04:00" << true;
    QTest::newRow("tomorrow evening") << QDate(2026, 11, 28) << "21:00-05:00" << true;
    QTest::newRow("over for a minute") << QDate(2026, 11, 27) << "12:00-20:59" << false;
    QTest::newRow("ends now") << QDate(2026, 11, 27) << "12:00-21:00" << false;
    QTest::newRow("in two days") << QDate(2026, 11, 29) << "21:00-05:00" << false;
}

void OverviewTest::shiftAtHand()
{
    QFETCH(QDate, date);
    QFETCH(QString, hours);
    QFETCH(bool, isAtHand);
    const Plan plan = planOf(date, hours, PlanStatus::Draft, 1);
    planOf(QDate(2026, 11, 28), QStringLiteral("23:00-05:00"), PlanStatus::Draft, 1);
    const auto overview = dutyOverview(*m_store, now());
    QVERIFY(overview && overview->shift);
    QCOMPARE(overview->shift->id == plan.id, isAtHand);
}

void OverviewTest::nightsToFinish()
{
    const Plan half = planOf(QDate(2026, 11, 20), QStringLiteral("21:00-05:00"), PlanStatus::Briefed, 3);
    record(half, 0, false);
    record(half, 2, true);
    const Plan whole = planOf(QDate(2026, 11, 21), QStringLiteral("21:00-05:00"), PlanStatus::Approved, 1);
    record(whole, 0, false);
    const Plan none = planOf(QDate(2026, 11, 26), QStringLiteral("21:00-05:00"), PlanStatus::Approved, 2);
    planOf(QDate(2026, 11, 19), QStringLiteral("21:00-05:00"), PlanStatus::Draft, 2);
    planOf(QDate(2026, 11, 18), QStringLiteral("21:00-05:00"), PlanStatus::Closed, 2);
    planOf(QDate(2026, 10, 20), QStringLiteral("21:00-05:00"), PlanStatus::Briefed, 2);
    const auto overview = dutyOverview(*m_store, now());
    QVERIFY(overview);
    QCOMPARE(overview->toFinish.size(), size_t{2});
    QVERIFY(overview->toFinish[0].plan.id == none.id);
    QCOMPARE(overview->toFinish[0].recorded, 0);
    QVERIFY(overview->toFinish[1].plan.id == half.id);
    QCOMPARE(overview->toFinish[1].visits, 3);
    QCOMPARE(overview->toFinish[1].recorded, 2);
}

// A correction with both ticks takes a stop off; what is older than four weeks is not shown.
void OverviewTest::stopsToFinish()
{
    const auto stop = [&](const Plan &plan) {
        PatrolResult result;
        result.id = m_store->makeId<ResultId>();
        result.plan = plan.id;
        result.team = plan.teams[0].id;
        result.leg = plan.teams[0].legs[0].id;
        result.recordedAt = now();
        result.actualIn = plan.teams[0].legs[0].arrive;
        result.actualOut = plan.teams[0].legs[0].depart;
        result.counts = {{QStringLiteral("stop"), 1}};
        return result;
    };
    PatrolResult recent = stop(planOf(QDate(2026, 11, 20), QStringLiteral("21:00-05:00"), PlanStatus::Closed, 1));
    QVERIFY(ResultRepository(*m_store).append(recent));
    const PatrolResult old = stop(planOf(QDate(2026, 9, 20), QStringLiteral("21:00-05:00"), PlanStatus::Closed, 1));
    QVERIFY(ResultRepository(*m_store).append(old));
    auto overview = dutyOverview(*m_store, now());
    QVERIFY(overview);
    QCOMPARE(overview->stops.size(), size_t{1});
    QVERIFY(overview->stops[0].leg == recent.leg);
    recent.corrects = std::exchange(recent.id, m_store->makeId<ResultId>());
    recent.riskAssessed = recent.intelligenceChecked = true;
    QVERIFY(ResultRepository(*m_store).append(recent));
    overview = dutyOverview(*m_store, now());
    QVERIFY(overview && overview->stops.empty());
}

void OverviewTest::authoritiesOfTheShift()
{
    planOf(QDate(2026, 11, 28), QStringLiteral("21:00-05:00"), PlanStatus::Draft, 1);
    const auto save = [&](const QString &reference, const QDateTime &from, const QDateTime &to) {
        Authority authority;
        authority.id = m_store->makeId<AuthorityId>();
        authority.reference = reference;
        authority.grantedByRank = QStringLiteral("inspector");
        authority.from = from;
        authority.to = to;
        QVERIFY(PlanRepository(*m_store).saveAuthority(authority));
    };
    save(QStringLiteral("ended a minute ago"), now().addDays(-1), now().addSecs(-60));
    save(QStringLiteral("of the shift"), now().addDays(1), now().addDays(2));
    save(QStringLiteral("runs"), now().addSecs(-60), now().addSecs(60));
    save(QStringLiteral("next week"), now().addDays(7), now().addDays(8));
    const auto overview = dutyOverview(*m_store, now());
    QVERIFY(overview);
    QCOMPARE(overview->authorities.size(), size_t{2});
    QCOMPARE(overview->authorities[0].reference, QStringLiteral("runs"));
    QCOMPARE(overview->authorities[1].reference, QStringLiteral("of the shift"));
}

void OverviewTest::actionsOfWalks()
{
    addWalk(QDate(2026, 11, 26), ActionState::Open);
    addWalk(QDate(2026, 11, 27), ActionState::Open);
    addWalk(QDate(2026, 12, 4), ActionState::InProgress);
    addWalk(QDate(2026, 12, 5), ActionState::Open);
    addWalk(QDate(2026, 12, 1), ActionState::Done);
    const auto overview = dutyOverview(*m_store, now());
    QVERIFY(overview);
    QCOMPARE(overview->actionsSoon, 2);
    QCOMPARE(overview->actions.size(), size_t{2});
    QCOMPARE(overview->actionsOverdue, 2);
    QCOMPARE(std::ranges::count(overview->actions, true, &OverdueAction::awaitingFeedback), 1);
}

void OverviewTest::decisionsPastTheirReview()
{
    for (const QDate review : {QDate(2026, 11, 27), QDate(2026, 11, 25), QDate(2026, 11, 20)}) {
        Tasking tasking;
        tasking.id = m_store->makeId<TaskingId>();
        tasking.hotspot = m_store->makeId<HotspotId>();
        tasking.placeName = QStringLiteral("A place");
        tasking.decision = QStringLiteral("Look at the lights");
        tasking.owner = QStringLiteral("Inspector");
        tasking.review = review;
        QVERIFY(TaskingRepository(*m_store).append(tasking));
    }
    const auto overview = dutyOverview(*m_store, now());
    QVERIFY(overview);
    QCOMPARE(overview->decisions.size(), size_t{2});
    QCOMPARE(overview->decisions[0].review, QDate(2026, 11, 20));
}

void OverviewTest::skillsThatLapse()
{
    Officer officer;
    officer.id = m_store->makeId<OfficerId>();
    officer.shoulderNumber = QStringLiteral("4471");
    officer.rank = QStringLiteral("constable");
    officer.skills = {{QStringLiteral("spotter"), QDate(2026, 12, 27)},
                      {QStringLiteral("driver"), QDate(2026, 12, 28)},
                      {QStringLiteral("first_aid"), QDate(2026, 11, 1)},
                      {QStringLiteral("cyclist"), QDate()}};
    QVERIFY(PlanRepository(*m_store).saveOfficer(officer));
    const auto overview = dutyOverview(*m_store, now());
    QVERIFY(overview);
    QCOMPARE(overview->lapses.size(), size_t{2});
    QCOMPARE(overview->lapses[0].skill.name, QStringLiteral("first_aid"));
    QCOMPARE(overview->lapses[1].skill.name, QStringLiteral("spotter"));
}

void OverviewTest::changesByKind()
{
    const Plan plan = planOf(QDate(2026, 11, 27), QStringLiteral("21:00-05:00"), PlanStatus::Draft, 1);
    const auto before = changesSince(*m_store, 0);
    QVERIFY(before);
    QCOMPARE(before->changes.size(), size_t{1});
    QVERIFY(PlanRepository(*m_store).save(plan));
    planOf(QDate(2026, 11, 28), QStringLiteral("21:00-05:00"), PlanStatus::Draft, 1);
    addWalk(QDate(2026, 12, 4), ActionState::Open);
    const auto since = changesSince(*m_store, before->newest);
    QVERIFY(since);
    QCOMPARE(since->newest, before->newest + 3);
    QCOMPARE(since->changes.size(), size_t{2});
    const auto plans = std::ranges::find(since->changes, QStringLiteral("plan.save"), &FileChange::action);
    QVERIFY(plans != since->changes.end());
    QCOMPARE(plans->times, 2);
    QCOMPARE(plans->subjects, 2);
    const auto nothing = changesSince(*m_store, since->newest);
    QVERIFY(nothing && nothing->changes.empty());
    QCOMPARE(nothing->newest, since->newest);
}

void OverviewTest::doubtsOfTheData_data()
{
    using Doubt = DataHeld::Doubt;
    QTest::addColumn<Month>("first");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("withHour"); // of them
    QTest::addColumn<std::vector<Doubt>>("doubts");
    QTest::addColumn<int>("ageDays");
    QTest::newRow("a year with hours") << Month(2025, 11) << 12 << 12 << std::vector{Doubt::NoStreets} << 28;
    QTest::newRow("a few hours") << Month(2025, 11) << 12 << 3 << std::vector{Doubt::FewHours, Doubt::NoStreets} << 28;
    QTest::newRow("no hours") << Month(2025, 11) << 12 << 0 << std::vector{Doubt::NoHours, Doubt::NoStreets} << 28;
    QTest::newRow("eleven months") << Month(2025, 12) << 11 << 11 << std::vector{Doubt::ShortPeriod, Doubt::NoStreets}
                                   << 28;
    QTest::newRow("old") << Month(2025, 1) << 12 << 12 << std::vector{Doubt::Old, Doubt::NoStreets} << 332;
    QTest::newRow("this month") << Month(2025, 12) << 12 << 12 << std::vector{Doubt::NoStreets} << 0;
}

void OverviewTest::doubtsOfTheData()
{
    QFETCH(Month, first);
    QFETCH(int, months);
    QFETCH(int, withHour);
    addOffences(first, withHour, true);
    addOffences(first.plus(withHour), months - withHour, false);
    const auto held = dataHeld(*m_store, QDate(2026, 11, 28));
    QVERIFY(held);
    QTEST(held->doubts, "doubts");
    QTEST(held->ageDays, "ageDays");
}

void OverviewTest::recordsHeldAreCounted()
{
    addOffences(Month(2026, 1), 3, true);
    addOffences(Month(2026, 4), 1, false);
    const OffenceRepository offences(*m_store);
    const StreetSafeReport report{.fingerprint = 1, .month = Month(2026, 2), .point = {530'000, 180'000}};
    QVERIFY(OffenceRepository(*m_store).addStreetSafe({&report, 1}));
    const Street street{.sourceId = QStringLiteral("1"), .line = {{530'000, 180'000}, {530'100, 180'000}}};
    QVERIFY(PlaceRepository(*m_store).addStreets({&street, 1}));
    const auto records = offences.recordsHeld();
    QVERIFY(records);
    QCOMPARE(records->offences, 4);
    QCOMPARE(records->withHour, 3);
    QCOMPARE(records->offencePeriod.last, Month(2026, 4));
    QCOMPARE(records->streetSafe, 1);
    QCOMPARE(records->streetSafePeriod.first, Month(2026, 2));
    QCOMPARE(records->counted, 0);
    const auto held = dataHeld(*m_store, QDate(2026, 11, 28));
    QVERIFY(held);
    QCOMPARE(held->streets, 1);
    QCOMPARE(held->hoursKnown(), 0.75);
}

QTEST_GUILESS_MAIN(OverviewTest)
#include "tst_overview.moc"
