#include "core/store/store_fixture.h"
#include "store/migration.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"
#include "store/problem_repository.h"
#include "store/store_file.h"
#include "store/walk_request_repository.h"
#include "support/made.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace lantern;
using namespace lantern::test;

// Requests, what follows a walk, and problems, in the file.
class StoreProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderFileKeepsItsWalks();
    void walkKeepsWhatFollows();
    void requestComesBack();
    void sameReferenceIsRefused();
    void heldWalkOutlivesItsRequest();
    void problemComesBack();
    void problemWithoutKeysIsRefused();
    void problemKeepsConcernsOfASavedWalk();
    void authorityKeepsHowRightsWereConsidered();
};

namespace
{

const QString OlderWalk = QStringLiteral("01a2b3c4-0000-7000-8000-0000000000d1");

// A file as it was before problems: one walk whose concern has an action that was fed back.
void makeFileBeforeProblems(const QString &path)
{
    QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("before problems"));
    raw.setDatabaseName(path);
    QVERIFY(raw.open());
    const auto execute = [&](const QString &sql) {
        QSqlQuery query(raw);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    };
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    execute(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId));
    QVERIFY(migrate(raw, 0, 13).has_value());
    execute(QStringLiteral("INSERT INTO walk (id, started_ms, minutes, place_name, easting, northing, officer, women, "
                           "light) VALUES ('%1', 1000, 40, 'Canal path', 530000, 180000, '4471', 2, 'dark')")
                .arg(OlderWalk));
    execute(QStringLiteral("INSERT INTO walk_concern (id, walk_id, position, easting, northing, categories, "
                           "place_name) VALUES ('01a2b3c4-0000-7000-8000-0000000000e1', '%1', 0, 1, 2, 'badly_lit', "
                           "'')")
                .arg(OlderWalk));
    execute(QStringLiteral("INSERT INTO walk_action (id, concern_id, position, what, owner, partner, due, state, "
                           "outcome, cannot_do_reason, fed_back_on, told_how) VALUES "
                           "('01a2b3c4-0000-7000-8000-0000000000f1', '01a2b3c4-0000-7000-8000-0000000000e1', 0, "
                           "'Mend', 'ward', 'council', '2026-11-01', 'fed_back', 'Mended', '', '2026-11-05', "
                           "'letter')"));
    raw.close();
    raw = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("before problems"));
}

Walk followedWalk(Store &store)
{
    Walk walk;
    walk.id = store.makeId<WalkId>();
    walk.startedAt = store.clock().now().addDays(-3);
    walk.feltBefore = 2;
    walk.request = store.makeId<WalkRequestId>();
    WalkConcern concern;
    concern.id = store.makeId<ConcernId>();
    WalkAction action;
    action.id = store.makeId<ActionId>();
    action.concern = concern.id;
    action.chaseOn = QDate(2026, 12, 1);
    action.chases = {{.on = QDate(2026, 11, 25), .answer = QStringLiteral("Next week")},
                     {.on = QDate(2026, 11, 26), .answer = {}}};
    action.reopened = 2;
    action.reopenedOn = QDate(2026, 11, 24);
    action.reopenedWhy = QStringLiteral("Dark again");
    action.earlierOutcome = QStringLiteral("Mended");
    concern.actions.push_back(action);
    walk.concerns.push_back(concern);
    return walk;
}

WalkRequest someRequest(Store &store, const QString &reference)
{
    WalkRequest request;
    request.id = store.makeId<WalkRequestId>();
    request.reference = reference;
    request.askedOn = QDate(2026, 11, 20);
    request.area = QStringLiteral("Harbour ward");
    request.point = {530'000, 180'000};
    request.bookedFor = store.clock().now().addDays(2);
    request.officer = QStringLiteral("4471");
    return request;
}

Problem keptProblem(Store &store)
{
    Problem problem;
    problem.id = store.makeId<ProblemId>();
    problem.name = QStringLiteral("Canal path");
    problem.point = {530'000, 180'000};
    problem.radiusMetres = 60;
    problem.categories = {QStringLiteral("badly_lit"), QStringLiteral("followed")};
    problem.concerns = {store.makeId<ConcernId>(), store.makeId<ConcernId>()};
    problem.streetSafeReports = 3;
    problem.decidedOn = QDate(2026, 11, 27);
    problem.decidedBy = QStringLiteral("4402");
    problem.reason = QStringLiteral("Raised twice");
    problem.stage = OsaraStage::Analysis;
    problem.written = {QStringLiteral("O"), QStringLiteral("S"), QString(), QString(), QString()};
    problem.reviewOn = QDate(2026, 12, 11);
    problem.actions = {{.id = store.makeId<ProblemActionId>(),
                        .what = QStringLiteral("Relight"),
                        .partner = QStringLiteral("Council lighting"),
                        .owner = QStringLiteral("4402"),
                        .due = QDate(2026, 12, 20),
                        .chaseOn = QDate(2026, 12, 4),
                        .chases = {{.on = QDate(2026, 11, 27), .answer = QStringLiteral("Raised")}}}};
    return problem;
}

} // namespace

void StoreProblemsTest::olderFileKeepsItsWalks()
{
    const StoreFixture fixture;
    makeFileBeforeProblems(fixture.path());
    const auto store = fixture.open();
    QVERIFY(store);
    const auto walks = WalkRepository(*store).list();
    MADE(walks);
    QCOMPARE(walks->size(), 1u);
    const Walk &walk = walks->front();
    QCOMPARE(walk.id.toString(), OlderWalk);
    QCOMPARE(walk.women, 2);
    QVERIFY(!walk.feltBefore && !walk.feltAfter && !walk.request.isValid());
    const WalkAction &action = walk.concerns.at(0).actions.at(0);
    QCOMPARE(action.outcome, QStringLiteral("Mended"));
    QCOMPARE(action.fedBackOn, QDate(2026, 11, 5));
    QCOMPARE(action.toldHow, std::optional(Telling::Letter));
    QCOMPARE(action.reopened, 0);
    QVERIFY(action.chases.empty() && !action.chaseOn.isValid());
}

void StoreProblemsTest::walkKeepsWhatFollows()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    const Walk walk = followedWalk(*store);
    WalkRepository repository(*store);
    MADE(repository.save(walk));
    MADE(repository.save(walk)); // replaced whole: the log does not double
    const Result<Walk> loaded = repository.load(walk.id);
    MADE(loaded);
    QCOMPARE(loaded->feltBefore, std::optional(2));
    QVERIFY(!loaded->feltAfter);
    QCOMPARE(loaded->request, walk.request);
    const WalkAction &expected = walk.concerns[0].actions[0];
    const WalkAction &action = loaded->concerns.at(0).actions.at(0);
    QCOMPARE(action.chaseOn, expected.chaseOn);
    QVERIFY(action.chases == expected.chases);
    QCOMPARE(action.reopened, 2);
    QCOMPARE(action.reopenedOn, expected.reopenedOn);
    QCOMPARE(action.reopenedWhy, expected.reopenedWhy);
    QCOMPARE(action.earlierOutcome, expected.earlierOutcome);
}

void StoreProblemsTest::requestComesBack()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    WalkRequestRepository repository(*store);
    const WalkRequest booked = someRequest(*store, QStringLiteral("WT-1"));
    WalkRequest asked = someRequest(*store, QStringLiteral("WT-2"));
    asked.bookedFor = {};
    asked.askedOn = QDate(2026, 11, 21);
    MADE(repository.save(booked));
    MADE(repository.save(asked));
    asked.withdrawnOn = QDate(2026, 11, 26);
    asked.withdrawnWhy = QStringLiteral("Moved away");
    MADE(repository.save(asked));
    const auto requests = repository.list();
    MADE(requests);
    QCOMPARE(requests->size(), 2u);
    QVERIFY(requests->at(0) == asked); // the latest asked first
    QVERIFY(requests->at(1) == booked);
    MADE(repository.remove(asked.id));
    QCOMPARE(repository.remove(asked.id).error().code, Error::Code::NotFound);
    QCOMPARE(repository.save({}).error().code, Error::Code::Refused);
}

void StoreProblemsTest::sameReferenceIsRefused()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    WalkRequestRepository repository(*store);
    MADE(repository.save(someRequest(*store, QStringLiteral("WT-1"))));
    const Result<void> again = repository.save(someRequest(*store, QStringLiteral("WT-1")));
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QVERIFY(again.error().message.contains(QStringLiteral("WT-1")));
}

void StoreProblemsTest::heldWalkOutlivesItsRequest()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    const WalkRequest request = someRequest(*store, QStringLiteral("WT-1"));
    Walk walk = followedWalk(*store);
    walk.request = request.id;
    MADE(WalkRequestRepository(*store).save(request));
    MADE(WalkRepository(*store).save(walk));
    MADE(WalkRequestRepository(*store).remove(request.id));
    MADE(WalkRepository(*store).load(walk.id));
}

void StoreProblemsTest::problemComesBack()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    ProblemRepository repository(*store);
    const Problem problem = keptProblem(*store);
    MADE(repository.save(problem));
    MADE(repository.save(problem));
    Problem sooner = keptProblem(*store);
    sooner.reviewOn = problem.reviewOn.addDays(-1);
    sooner.stage = OsaraStage::Solved;
    Problem turnedDown = keptProblem(*store);
    turnedDown.accepted = false;
    turnedDown.reviewOn = {};
    MADE(repository.save(turnedDown));
    MADE(repository.save(sooner));
    const auto problems = repository.list();
    MADE(problems);
    QCOMPARE(problems->size(), 3u);
    QVERIFY(problems->at(0) == sooner);
    QVERIFY(problems->at(1) == problem);
    QVERIFY(problems->at(2) == turnedDown);
    MADE(repository.remove(problem.id));
    QCOMPARE(repository.remove(problem.id).error().code, Error::Code::NotFound);
}

void StoreProblemsTest::problemWithoutKeysIsRefused()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    Problem problem = keptProblem(*store);
    problem.actions[0].id = {};
    QCOMPARE(ProblemRepository(*store).save(problem).error().code, Error::Code::Refused);
    problem = keptProblem(*store);
    problem.decidedOn = {};
    QCOMPARE(ProblemRepository(*store).save(problem).error().code, Error::Code::Refused);
}

void StoreProblemsTest::problemKeepsConcernsOfASavedWalk()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    const Walk walk = followedWalk(*store);
    MADE(WalkRepository(*store).save(walk));
    Problem problem = keptProblem(*store);
    problem.concerns = {walk.concerns[0].id};
    MADE(ProblemRepository(*store).save(problem));
    MADE(WalkRepository(*store).save(walk)); // its concerns are written anew
    const auto problems = ProblemRepository(*store).list();
    MADE(problems);
    QVERIFY(problems->at(0).concerns == problem.concerns);
}

void StoreProblemsTest::authorityKeepsHowRightsWereConsidered()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    Authority authority;
    authority.id = store->makeId<AuthorityId>();
    authority.from = store->clock().now();
    authority.to = authority.from.addDays(1);
    authority.rightsConsidered = QStringLiteral("No assembly is announced");
    MADE(PlanRepository(*store).saveAuthority(authority));
    const auto authorities = PlanRepository(*store).authorities();
    MADE(authorities);
    QCOMPARE(authorities->at(0).rightsConsidered, authority.rightsConsidered);
}

QTEST_GUILESS_MAIN(StoreProblemsTest)
#include "tst_store_problems.moc"
