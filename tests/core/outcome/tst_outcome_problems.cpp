#include "outcome/problems.h"
#include "support/made.h"

#include "outcome/walk_life.h"
#include "outcome/walk_measures.h"

#include "core/store/store_fixture.h"

using namespace lantern;
using namespace lantern::test;

// Walks from request to feedback, and problems from concerns to the end of OSARA.
class TestOutcomeProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stages();
    void requestIsChecked_data();
    void requestIsChecked();
    void reopening();
    void chasing();
    void chasesAreDue();
    void proposesByDistance();
    void proposalsNeedTwoSources();
    void decidedIsNotPutForwardAgain();
    void proposalsDoNotDependOnOrder();
    void problemIsChecked();
    void osaraGoesStepByStep();
    void measures();
    void placesAreCompared();
};

namespace
{

const QDate Today(2026, 11, 27);
const QDateTime EveningOfToday(Today, QTime(21, 0), QTimeZone::UTC);

WalkAction someAction(Random &random, ActionState state = ActionState::Open)
{
    WalkAction action;
    action.id = ActionId::make(EveningOfToday, random);
    action.what = QStringLiteral("Mend the lamp");
    action.owner = QStringLiteral("ward sergeant");
    action.due = Today;
    action.state = state;
    return action;
}

Walk walkAt(Random &random, GridPoint point, int daysAgo, const QString &category = QStringLiteral("badly_lit"))
{
    Walk walk;
    walk.startedAt = EveningOfToday.addDays(-daysAgo);
    walk.id = WalkId::make(walk.startedAt, random);
    walk.minutes = 40;
    walk.place = point;
    walk.officer = QStringLiteral("4471");
    WalkConcern concern;
    concern.id = ConcernId::make(walk.startedAt, random);
    concern.point = point;
    concern.categories = {category};
    concern.actions.push_back(someAction(random));
    walk.concerns.push_back(std::move(concern));
    return walk;
}

StreetSafeReport reportAt(GridPoint point, Month month = {2026, 10})
{
    StreetSafeReport report;
    report.point = point;
    report.month = month;
    report.environment = {QStringLiteral("badly_lit")};
    return report;
}

Problem someProblem(Random &random)
{
    Problem problem;
    problem.id = ProblemId::make(EveningOfToday, random);
    problem.name = QStringLiteral("Canal path");
    problem.concerns = {ConcernId::make(EveningOfToday, random)};
    problem.decidedBy = QStringLiteral("4402");
    problem.decidedOn = Today;
    problem.reviewOn = Today.addDays(14);
    return problem;
}

constexpr GridPoint Bridge{530'000, 180'000};

} // namespace

void TestOutcomeProblems::stages()
{
    Random random(1);
    WalkRequest request;
    request.id = WalkRequestId::make(EveningOfToday, random);
    QCOMPARE(stageOf(request, nullptr), WalkStage::Requested);
    request.bookedFor = EveningOfToday;
    QCOMPARE(stageOf(request, nullptr), WalkStage::Booked);
    Walk walk = walkAt(random, Bridge, 0);
    walk.request = request.id;
    QCOMPARE(walkFor(request, std::span(&walk, 1)), &walk);
    QCOMPARE(stageOf(request, &walk), WalkStage::Actions);
    walk.concerns[0].actions[0].state = ActionState::FedBack;
    QCOMPARE(stageOf(walk), WalkStage::FedBack);
    walk.concerns[0].actions.clear();
    QCOMPARE(stageOf(walk), WalkStage::Held);
    request.withdrawnOn = Today;
    QCOMPARE(stageOf(request, nullptr), WalkStage::Withdrawn);
    QCOMPARE(walkFor({}, std::span(&walk, 1)), nullptr); // a walk that nobody asked for belongs to no request
}

void TestOutcomeProblems::requestIsChecked_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QDate>("asked");
    QTest::addColumn<QDateTime>("booked");
    QTest::addColumn<QString>("officer");
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("warnings");
    const QDateTime later = EveningOfToday.addDays(3);
    QTest::newRow("asked for") << "WT-1" << Today << QDateTime() << "" << 0 << 0;
    QTest::newRow("no reference") << "" << Today << QDateTime() << "" << 1 << 0;
    QTest::newRow("a name") << "Jo Bloggs" << Today << QDateTime() << "" << 1 << 0;
    QTest::newRow("asked tomorrow") << "WT-1" << Today.addDays(1) << QDateTime() << "" << 1 << 0;
    QTest::newRow("booked") << "WT-1" << Today << later << "4471" << 0 << 0;
    QTest::newRow("booked with nobody") << "WT-1" << Today << later << "" << 1 << 0;
    QTest::newRow("booked before it was asked") << "WT-1" << Today << EveningOfToday.addDays(-3) << "4471" << 1 << 0;
    QTest::newRow("booked and over") << "WT-1" << Today.addDays(-5) << EveningOfToday.addDays(-3) << "4471" << 0 << 1;
}

void TestOutcomeProblems::requestIsChecked()
{
    QFETCH(QString, reference);
    QFETCH(QDate, asked);
    QFETCH(QDateTime, booked);
    QFETCH(QString, officer);
    WalkRequest request;
    request.reference = reference;
    request.askedOn = asked;
    request.area = QStringLiteral("Harbour ward");
    request.bookedFor = booked;
    request.officer = officer;
    const WalkCheck check = checkRequest(request, EveningOfToday);
    QTEST(static_cast<int>(check.refused.size()), "refused");
    QTEST(static_cast<int>(check.warnings.size()), "warnings");
}

void TestOutcomeProblems::reopening()
{
    Random random(2);
    WalkAction action = someAction(random, ActionState::Done);
    action.outcome = QStringLiteral("Lamp mended");
    QVERIFY(!reopen(action, QStringLiteral(" "), Today));
    const Result<WalkAction> again = reopen(action, QStringLiteral("Dark again"), Today);
    MADE(again);
    QCOMPARE(again->state, ActionState::InProgress);
    QCOMPARE(again->earlierOutcome, QStringLiteral("Lamp mended"));
    QVERIFY(again->outcome.isEmpty());
    QCOMPARE(again->reopened, 1);
    QCOMPARE(again->reopenedOn, Today);
    QVERIFY(!reopen(*again, QStringLiteral("Dark again"), Today)); // it is under way already
}

void TestOutcomeProblems::chasing()
{
    std::vector<Chase> chases;
    QDate next;
    MADE(addChase(chases, next, {.on = Today.addDays(-2), .answer = {}}, Today.addDays(5), Today));
    QCOMPARE(next, Today.addDays(5));
    QVERIFY(!addChase(chases, next, {.on = Today.addDays(1), .answer = {}}, {}, Today));  // tomorrow
    QVERIFY(!addChase(chases, next, {.on = Today.addDays(-3), .answer = {}}, {}, Today)); // before the last
    QVERIFY(!addChase(chases, next, {.on = Today, .answer = {}}, Today, Today));          // next is today
    QCOMPARE(chases.size(), 1u);
    MADE(addChase(chases, next, {.on = Today, .answer = QStringLiteral("Monday")}, {}, Today));
    QCOMPARE(chases.size(), 2u);
    QVERIFY(!next.isValid());
}

void TestOutcomeProblems::chasesAreDue()
{
    Random random(3);
    Walk walk = walkAt(random, Bridge, 20);
    walk.concerns[0].actions.push_back(someAction(random));
    walk.concerns[0].actions.push_back(someAction(random, ActionState::Done));
    walk.concerns[0].actions[0].chaseOn = Today;
    walk.concerns[0].actions[1].chaseOn = Today.addDays(1); // not yet
    walk.concerns[0].actions[2].chaseOn = Today;            // done
    Problem problem = someProblem(random);
    problem.actions.push_back({.id = ProblemActionId::make(EveningOfToday, random), .chaseOn = Today.addDays(-1)});
    const auto due = chasesDue(std::span(&walk, 1), std::span(&problem, 1), Today);
    QCOMPARE(due.size(), 2u);
    QCOMPARE(due[0].problem, problem.id); // the longest due first
    QCOMPARE(due[1].action, walk.concerns[0].actions[0].id.toString());
    std::vector<ActionOfWalk> actions;
    for (const WalkAction &action : walk.concerns[0].actions)
        actions.push_back({.walk = walk.id, .placeName = walk.concerns[0].placeName, .action = action});
    const auto same = chasesDue(actions, std::span(&problem, 1), Today);
    QCOMPARE(same.size(), 2u);
    QCOMPARE(same[0].problem, problem.id);
    QCOMPARE(same[1].action, due[1].action);
    QCOMPARE(same[1].walk, walk.id);
}

void TestOutcomeProblems::proposesByDistance()
{
    Random random(4);
    const std::vector<Walk> walks{walkAt(random, Bridge, 10), walkAt(random, {530'060, 180'000}, 20),
                                  walkAt(random, {530'400, 180'000}, 30)};
    const std::vector<StreetSafeReport> reports{reportAt({530'000, 180'075}), reportAt({530'000, 180'076}),
                                                reportAt({530'010, 180'000}, Month{2020, 1})};
    const auto proposed = proposeProblems(walks, reports, {}, {}, Today);
    QCOMPARE(proposed.size(), 1u);
    // The bridge's concern has two neighbours: one at 60 m, and the report at exactly 75 m; that at 76 m and the old one stay out.
    QCOMPARE(proposed[0].concerns.size(), 2u);
    QCOMPARE(proposed[0].concerns[0], walks[0].concerns[0].id);
    QCOMPARE(proposed[0].streetSafeReports, 1);
    QCOMPARE(proposed[0].walks, 2);
    QCOMPARE(proposed[0].categories, QStringList{QStringLiteral("badly_lit")});
    QCOMPARE(proposed[0].point.easting, 530'020.0);
    QCOMPARE(proposed[0].firstRaised, Today.addDays(-20));
    QCOMPARE(proposed[0].lastRaised, Today.addDays(-10));
    // A shorter reach leaves too few.
    QVERIFY(proposeProblems(walks, reports, {}, {.metres = 59}, Today).empty());
}

void TestOutcomeProblems::proposalsNeedTwoSources()
{
    Random random(5);
    Walk walk = walkAt(random, Bridge, 10);
    for (int i = 0; i < 4; ++i) {
        walk.concerns.push_back(walk.concerns[0]);
        walk.concerns.back().id = ConcernId::make(EveningOfToday, random);
    }
    // Five concerns of one walk are what one walk said.
    QVERIFY(proposeProblems(std::span(&walk, 1), {}, {}, {}, Today).empty());
    const StreetSafeReport report = reportAt(Bridge);
    QCOMPARE(proposeProblems(std::span(&walk, 1), std::span(&report, 1), {}, {}, Today).size(), 1u);
    // Reports alone are a layer of their own.
    const std::vector<StreetSafeReport> reports(5, report);
    QVERIFY(proposeProblems({}, reports, {}, {}, Today).empty());
}

void TestOutcomeProblems::decidedIsNotPutForwardAgain()
{
    Random random(6);
    std::vector<Walk> walks{walkAt(random, Bridge, 10), walkAt(random, Bridge, 20)};
    const std::vector<StreetSafeReport> reports{reportAt(Bridge)};
    const auto proposed = proposeProblems(walks, reports, {}, {}, Today);
    QCOMPARE(proposed.size(), 1u);
    Problem turnedDown = problemFrom(proposed[0]);
    turnedDown.accepted = false;
    turnedDown.decidedOn = Today;
    QVERIFY(proposeProblems(walks, reports, std::span(&turnedDown, 1), {}, Today).empty());
    // What is raised afterwards counts, and the old report does not.
    walks.push_back(walkAt(random, Bridge, 0));
    walks.push_back(walkAt(random, Bridge, 0));
    QVERIFY(proposeProblems(walks, reports, std::span(&turnedDown, 1), {}, Today).empty());
    walks.push_back(walkAt(random, Bridge, 0));
    const auto anew = proposeProblems(walks, reports, std::span(&turnedDown, 1), {}, Today);
    QCOMPARE(anew.size(), 1u);
    QCOMPARE(anew[0].concerns.size(), 3u);
    QCOMPARE(anew[0].streetSafeReports, 0);
}

void TestOutcomeProblems::proposalsDoNotDependOnOrder()
{
    Random random(7);
    std::vector<Walk> walks;
    for (int i = 0; i < 200; ++i)
        walks.push_back(walkAt(random, {530'000.0 + random.between(0, 600), 180'000.0 + random.between(0, 600)}, i));
    const auto first = proposeProblems(walks, {}, {}, {}, Today);
    QVERIFY(first.size() > 3);
    random.shuffle(walks);
    const auto second = proposeProblems(walks, {}, {}, {}, Today);
    QCOMPARE(second.size(), first.size());
    QSet<ConcernId> gathered;
    for (size_t i = 0; i < first.size(); ++i) {
        QCOMPARE(second[i].concerns.front(), first[i].concerns.front());
        QCOMPARE(second[i].concerns.size(), first[i].concerns.size());
        for (const ConcernId &concern : first[i].concerns) {
            QVERIFY(!gathered.contains(concern)); // each in one place only
            gathered.insert(concern);
        }
    }
}

void TestOutcomeProblems::problemIsChecked()
{
    Random random(8);
    const Problem good = someProblem(random);
    QVERIFY(checkProblem(good, Today).refused.isEmpty());
    const auto refused = [](const Problem &problem) { return checkProblem(problem, Today).refused.size(); };
    Problem problem = good;
    problem.decidedBy = QStringLiteral("Sergeant Smith");
    QCOMPARE(refused(problem), 1);
    problem = good;
    problem.reviewOn = {};
    QCOMPARE(refused(problem), 1);
    problem = good;
    problem.reviewOn = Today.addDays(-1);
    QCOMPARE(refused(problem), 1); // over before it was decided
    problem.decidedOn = Today.addDays(-30);
    QCOMPARE(refused(problem), 0);
    QCOMPARE(checkProblem(problem, Today).warnings.size(), 1);
    problem = good;
    problem.accepted = false;
    QCOMPARE(refused(problem), 1); // without a reason
    problem.reason = QStringLiteral("Two places, not one");
    QCOMPARE(refused(problem), 0);
    problem = good;
    problem.actions.push_back({.id = ProblemActionId::make(EveningOfToday, random),
                               .what = QStringLiteral("Relight"),
                               .partner = QStringLiteral("Council lighting"),
                               .owner = QStringLiteral("4402"),
                               .due = Today});
    QCOMPARE(refused(problem), 0);
    problem.actions[0].doneOn = Today;
    QCOMPARE(refused(problem), 1); // done without an outcome
    problem.actions[0].partner.clear();
    QCOMPARE(refused(problem), 2);
}

void TestOutcomeProblems::osaraGoesStepByStep()
{
    Random random(9);
    Problem problem = someProblem(random);
    QVERIFY(!moveTo(problem, OsaraStage::Scanning)); // nothing is written
    problem.written[0] = QStringLiteral("Nobody is followed here by spring");
    QVERIFY(!moveTo(problem, OsaraStage::Analysis)); // skips one
    for (const OsaraStage stage : {OsaraStage::Scanning, OsaraStage::Analysis, OsaraStage::Response,
                                   OsaraStage::Assessment, OsaraStage::Solved}) {
        const Result<Problem> moved = moveTo(problem, stage);
        MADE(moved);
        problem = *moved;
        QVERIFY(checkProblem(problem, Today).refused.isEmpty());
        if (stage != OsaraStage::Solved)
            problem.written[static_cast<size_t>(stage)] = QStringLiteral("Written up");
    }
    const Result<Problem> back = moveTo(problem, OsaraStage::Analysis); // it was not solved
    MADE(back);
    QCOMPARE(back->stage, OsaraStage::Analysis);
    problem.written[1].clear();
    QCOMPARE(checkProblem(problem, Today).refused.size(), 1);
}

void TestOutcomeProblems::measures()
{
    Random random(10);
    std::vector<Walk> walks{walkAt(random, Bridge, 40), walkAt(random, Bridge, 30), walkAt(random, Bridge, 20),
                            walkAt(random, Bridge, 10)};
    const auto tell = [](Walk &walk, int after) {
        WalkAction &action = walk.concerns[0].actions[0];
        action.state = ActionState::FedBack;
        action.fedBackOn = walk.startedAt.date().addDays(after);
    };
    tell(walks[0], 9);
    tell(walks[1], 4);
    walks[1].concerns[0].actions[0].reopened = 2;
    walks[0].feltBefore = 2;
    walks[0].feltAfter = 4;
    walks[1].feltBefore = 1; // asked once only: not compared
    WalkRequest request;
    request.id = WalkRequestId::make(EveningOfToday, random);
    request.askedOn = Today.addDays(-50);
    walks[0].request = request.id;
    WalkRequest withdrawn = request;
    withdrawn.id = WalkRequestId::make(EveningOfToday, random);
    withdrawn.withdrawnOn = Today;
    const std::vector<WalkRequest> requests{request, withdrawn};
    const WalkMeasures all = walkMeasures(walks, requests);
    QCOMPARE(all.asked, 2);
    QCOMPARE(all.booked, 1);
    QCOMPARE(all.withdrawn, 1);
    QCOMPARE(all.concerns, 4);
    QCOMPARE(all.answered, 2);
    QCOMPARE(all.share.value(), 0.5);
    QCOMPARE(all.medianDays.value(), 6.5);
    QCOMPARE(all.reopened, 1);
    QCOMPARE(all.asksFelt, 1);
    QCOMPARE(all.feltAfter.value(), 4.0);
    const WalkMeasures early = walkMeasures(walks, requests, {}, Today.addDays(-40));
    QCOMPARE(early.walks, 1);
    QCOMPARE(early.medianDays.value(), 9.0);
    const WalkMeasures none = walkMeasures({}, {});
    QVERIFY(!none.share && !none.medianDays && !none.feltBefore);
}

void TestOutcomeProblems::placesAreCompared()
{
    Random random(11);
    std::vector<Walk> walks{walkAt(random, Bridge, 40), walkAt(random, {530'140, 180'000}, 20),
                            walkAt(random, {530'000, 180'160}, 10, QStringLiteral("followed"))};
    walks[0].feltAfter = 2;
    walks[1].feltBefore = 4;
    const auto places = repeatedPlaces(walks);
    QCOMPARE(places.size(), 1u); // 140 m apart is one place, 160 m is another
    QCOMPARE(places[0].walks.size(), 2u);
    QCOMPARE(places[0].first, Today.addDays(-40));
    QCOMPARE(places[0].feltFirst.value(), 2);
    QCOMPARE(places[0].feltLast.value(), 4);
    QCOMPARE(places[0].raisedAgain, QStringList{QStringLiteral("badly_lit")});
    walks[2].placeName = QStringLiteral(" canal  PATH");
    walks[0].placeName = QStringLiteral("Canal path");
    const auto named = repeatedPlaces(walks);
    QCOMPARE(named.size(), 1u);
    QCOMPARE(named[0].walks.size(), 3u); // by its name
    QVERIFY(named[0].raisedAgain.isEmpty());
}

QTEST_GUILESS_MAIN(TestOutcomeProblems)
#include "tst_outcome_problems.moc"
