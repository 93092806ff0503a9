#include "core/store/operations_fixture.h"
#include "core/store/store_fixture.h"
#include "store/deployment_repository.h"
#include "store/migration.h"
#include "store/plan_snapshot.h"
#include "store/store_file.h"
#include "store/track_repository.h"
#include "support/made.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace lantern;
using namespace lantern::test;

class StoreDeploymentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderFileKeepsItsPlans();
    void statusesAreTheLife();
    void snapshotIsThePlan();
    void snapshotRefusesRubbish();
    void stepsAndVersionsAreKept();
    void approvedAgainIsKept();
    void planOfAnotherFile();
    void stepsAndVersionsAreNotChanged();
    void planWithoutResultsGoesWithItsLife();
    void debriefs();
    void tracks();
    void stopsToFinish();
};

namespace
{

// A file as it was before deployments had a life: one closed plan with a result, one approved and one draft.
void makeOlderFile(const QString &path)
{
    QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
    raw.setDatabaseName(path);
    QVERIFY(raw.open());
    const auto execute = [&](const QString &sql) {
        QSqlQuery query(raw);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    };
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    execute(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId));
    QVERIFY(migrate(raw, 0, 9).has_value());
    const QString plan =
        QStringLiteral("INSERT INTO plan (id, name, operational_date, from_ms, to_ms, status, version, "
                       "seed, reach_minutes, worth, approved_by, approved_ms, orders) VALUES "
                       "('01a2b3c4-0000-7000-8000-00000000000%1', 'Night', '2026-11-2%1', 1000, "
                       "1900, '%2', 2, 7, 4, 1.5, %3, '')");
    execute(plan.arg(1).arg(QStringLiteral("closed"), QStringLiteral("'1102', 900")));
    execute(plan.arg(2).arg(QStringLiteral("approved"), QStringLiteral("'1102', 1900")));
    execute(plan.arg(3).arg(QStringLiteral("draft"), QStringLiteral("'', NULL")));
    execute(QStringLiteral("INSERT INTO team (id, plan_id, position, name, mode, operation, start_easting, "
                           "start_northing, finish_easting, finish_northing, start_name, finish_name) VALUES "
                           "('01a2b3c4-0000-7000-8000-0000000000a1', '01a2b3c4-0000-7000-8000-000000000001', 0, "
                           "'Team 1', 'uniform', 'verona', 1, 2, 3, 4, 'A', 'B')"));
    execute(QStringLiteral("INSERT INTO leg (id, team_id, position, kind, place_name, easting, northing, arrive_ms, "
                           "depart_ms, locked, reason) VALUES ('01a2b3c4-0000-7000-8000-0000000000b1', "
                           "'01a2b3c4-0000-7000-8000-0000000000a1', 0, 'visit', 'Place', 1, 2, 1100, 1200, 0, '')"));
    execute(
        QStringLiteral("INSERT INTO patrol_result (id, plan_id, team_id, leg_id, recorded_ms, recorded_by, in_ms, "
                       "out_ms, behaviour, prior_link, risk_assessed, intelligence_checked, reference, member_mode, "
                       "nil, missed, missed_reason) VALUES ('01a2b3c4-0000-7000-8000-0000000000c1', "
                       "'01a2b3c4-0000-7000-8000-000000000001', '01a2b3c4-0000-7000-8000-0000000000a1', "
                       "'01a2b3c4-0000-7000-8000-0000000000b1', 2000, 'desk', 1100, 1200, '', 0, 0, 0, '', '', 1, 0, "
                       "'')"));
    raw.close();
    raw = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
}

PlanId olderPlan(int number)
{
    return PlanId::fromString(QStringLiteral("01a2b3c4-0000-7000-8000-00000000000%1").arg(number));
}

bool runs(const Store &store, const QString &sql)
{
    return QSqlQuery(store.database()).exec(sql);
}

} // namespace

void StoreDeploymentTest::olderFileKeepsItsPlans()
{
    const StoreFixture fixture;
    makeOlderFile(fixture.path());
    const auto store = fixture.open();
    QVERIFY(store);
    QCOMPARE(store->schemaVersion(), newestSchemaVersion());
    const PlanRepository plans(*store);
    const Result<Plan> closed = plans.load(olderPlan(1));
    MADE(closed);
    QCOMPARE(closed->status, PlanStatus::Closed);
    QCOMPARE(closed->version, 2);
    QCOMPARE(closed->teams.size(), 1u);
    QCOMPARE(closed->teams[0].legs.size(), 1u);
    QCOMPARE(ResultRepository(*store).standing(olderPlan(1))->size(), 1u);
    QCOMPARE(plans.load(olderPlan(2))->status, PlanStatus::Approved);
    QCOMPARE(plans.load(olderPlan(3))->status, PlanStatus::Draft);
    const DeploymentRepository life(*store);
    const auto steps = life.steps(olderPlan(2));
    MADE(steps);
    QCOMPARE(steps->size(), 1u);
    QCOMPARE(steps->front().by, QStringLiteral("1102"));
    QCOMPARE(steps->front().at.toMSecsSinceEpoch(), 1900);
    QVERIFY(life.steps(olderPlan(3))->empty());
    QSqlQuery check(store->database());
    QVERIFY(check.exec(QStringLiteral("PRAGMA foreign_key_check")));
    QVERIFY(!check.next());
}

void StoreDeploymentTest::statusesAreTheLife()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    MADE(night.saveInto(*store));
    const QString update = QStringLiteral("UPDATE plan SET status = '%1'");
    for (const char *status : {"draft", "approved", "briefed", "live", "debriefed", "closed"})
        QVERIFY2(runs(*store, update.arg(QLatin1StringView(status))), status);
    QVERIFY(!runs(*store, update.arg(QStringLiteral("forgotten"))));
}

void StoreDeploymentTest::snapshotIsThePlan()
{
    Night night;
    night.plan.teams[0].travel = Travel::Vehicle;
    night.plan.teams[0].to = Night::at(2, 0);
    night.plan.orders.visitCap = 3;
    const QByteArray snapshot = toSnapshot(night.plan);
    const Result<Plan> read = planFromSnapshot(snapshot);
    MADE(read);
    QCOMPARE(toSnapshot(*read), snapshot);
    QCOMPARE(read->seed, night.plan.seed);
    QCOMPARE(read->shift, night.plan.shift);
    QCOMPARE(read->orders, night.plan.orders);
    QCOMPARE(read->teams[0].linkedUniform, night.plan.teams[1].id);
    QCOMPARE(read->teams[0].to, night.plan.teams[0].to);
    QCOMPARE(read->teams[0].travel, Travel::Vehicle);
    QCOMPARE(read->teams[1].members, night.plan.teams[1].members);
    QCOMPARE(read->teams[1].legs.size(), night.plan.teams[1].legs.size());
    QCOMPARE(read->teams[1].legs[1].point, night.plan.teams[1].legs[1].point);
    QCOMPARE(read->teams[1].legs[1].arrive, night.plan.teams[1].legs[1].arrive);
    QVERIFY(read->teams[1].legs[1].locked);
    QCOMPARE(read->teams[1].legs[2].kind, LegKind::Break);
}

void StoreDeploymentTest::snapshotRefusesRubbish()
{
    QCOMPARE(planFromSnapshot({}).error().code, Error::Code::Unreadable);
    QCOMPARE(planFromSnapshot(qCompress("[1, 2]")).error().code, Error::Code::Unreadable);
}

void StoreDeploymentTest::stepsAndVersionsAreKept()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    MADE(night.saveInto(*store)); // approved, version 3
    PlanRepository plans(*store);
    Plan plan = *plans.load(night.plan.id);
    plan.status = PlanStatus::Briefed;
    fixture.clock.advance(std::chrono::minutes(5));
    MADE(plans.save(plan, QStringLiteral("4480")));
    Plan changed = plan;
    changed.version = 4;
    changed.teams[1].legs[1].placeName = QStringLiteral("Greek Street");
    changed.approvedBy = QStringLiteral("1102");
    changed.approvedAt = fixture.clock.now();
    MADE(plans.save(changed));
    MADE(plans.save(changed)); // the same again is no step
    const DeploymentRepository life(*store);
    const auto steps = life.steps(plan.id);
    MADE(steps);
    QCOMPARE(steps->size(), 3u);
    QCOMPARE((*steps)[0].status, PlanStatus::Approved);
    QCOMPARE((*steps)[0].at, night.now);
    QCOMPARE((*steps)[1].before, PlanStatus::Approved);
    QCOMPARE((*steps)[1].status, PlanStatus::Briefed);
    QCOMPARE((*steps)[1].by, QStringLiteral("4480"));
    QCOMPARE((*steps)[1].at, fixture.clock.now());
    QCOMPARE((*steps)[2].before, PlanStatus::Briefed);
    QCOMPARE((*steps)[2].version, 4);
    QCOMPARE((*steps)[2].by, QStringLiteral("1102"));
    const auto versions = life.versions(plan.id);
    MADE(versions);
    QCOMPARE(versions->size(), 2u);
    QCOMPARE(versions->front().version, 3);
    QCOMPARE(versions->back().version, 4);
    QCOMPARE(life.version(plan.id, 3)->teams[1].legs[1].placeName, night.plan.teams[1].legs[1].placeName);
    QCOMPARE(life.version(plan.id, 4)->teams[1].legs[1].placeName, QStringLiteral("Greek Street"));
    QCOMPARE(life.version(plan.id, 9).error().code, Error::Code::NotFound);
}

void StoreDeploymentTest::approvedAgainIsKept()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    MADE(night.saveInto(*store));
    PlanRepository plans(*store);
    Plan plan = *plans.load(night.plan.id);
    plan.status = PlanStatus::Draft;
    MADE(plans.save(plan));
    plan.teams[1].legs[0].placeName = QStringLiteral("Elsewhere");
    plan.status = PlanStatus::Approved;
    MADE(plans.save(plan));
    const DeploymentRepository life(*store);
    QCOMPARE(life.steps(plan.id)->size(), 3u);
    QCOMPARE(life.versions(plan.id)->size(), 1u);
    QCOMPARE(life.version(plan.id, 3)->teams[1].legs[0].placeName, QStringLiteral("Elsewhere"));
    QSqlQuery kept(store->database());
    QVERIFY(kept.exec(QStringLiteral("SELECT COUNT(*) FROM plan_version")) && kept.next());
    QCOMPARE(kept.value(0).toInt(), 2); // what was approved first is there too
}

void StoreDeploymentTest::planOfAnotherFile()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    night.plan.status = PlanStatus::Closed;
    MADE(night.saveInto(*store));
    const auto steps = DeploymentRepository(*store).steps(night.plan.id);
    MADE(steps);
    QCOMPARE(steps->size(), 1u);
    QCOMPARE(steps->front().status, PlanStatus::Approved);
    QCOMPARE(steps->front().by, night.plan.approvedBy);
}

void StoreDeploymentTest::stepsAndVersionsAreNotChanged()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    MADE(night.saveInto(*store));
    MADE(DeploymentRepository(*store).appendDebrief({.plan = night.plan.id,
                                                     .worked = QStringLiteral("Reach"),
                                                     .didNotWork = {},
                                                     .intelligenceReference = {},
                                                     .welfare = {},
                                                     .recordedBy = QStringLiteral("desk"),
                                                     .recordedAt = night.now}));
    QVERIFY(!runs(*store, QStringLiteral("UPDATE plan_step SET taken_by = 'x'")));
    QVERIFY(!runs(*store, QStringLiteral("UPDATE plan_version SET kept_by = 'x'")));
    QVERIFY(!runs(*store, QStringLiteral("UPDATE debrief SET worked = 'x'")));
    QVERIFY(!runs(*store, QStringLiteral("DELETE FROM debrief")));
}

void StoreDeploymentTest::planWithoutResultsGoesWithItsLife()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    MADE(night.saveInto(*store));
    MADE(PlanRepository(*store).remove(night.plan.id));
    QVERIFY(DeploymentRepository(*store).steps(night.plan.id)->empty());
    QVERIFY(DeploymentRepository(*store).versions(night.plan.id)->empty());
}

void StoreDeploymentTest::debriefs()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    MADE(night.saveInto(*store));
    DeploymentRepository life(*store);
    QVERIFY(!life.debrief(night.plan.id)->has_value());
    Debrief first{.plan = night.plan.id,
                  .worked = QStringLiteral("The pair was in reach all night"),
                  .didNotWork = QStringLiteral("Radios at the station"),
                  .intelligenceReference = QStringLiteral("INT 44/26"),
                  .welfare = QStringLiteral("All well"),
                  .recordedBy = QStringLiteral("1102"),
                  .recordedAt = night.now};
    MADE(life.appendDebrief(first));
    Debrief corrected = first;
    corrected.welfare = QStringLiteral("One sprained ankle");
    MADE(life.appendDebrief(corrected));
    const auto standing = life.debrief(night.plan.id);
    MADE(standing);
    QCOMPARE((*standing)->welfare, corrected.welfare);
    QCOMPARE((*standing)->worked, first.worked);
    QCOMPARE((*standing)->intelligenceReference, first.intelligenceReference);
    QCOMPARE((*standing)->recordedAt, night.now);
}

void StoreDeploymentTest::tracks()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    MADE(night.saveInto(*store));
    TrackRepository repository(*store);
    Track track{.id = night.id<TrackId>(),
                .plan = night.plan.id,
                .team = night.plan.teams[1].id,
                .importedBy = QStringLiteral("desk"),
                .importedAt = night.now,
                .fixes = {{.at = Night::at(21, 30), .point = {530'000.4, 180'000}},
                          {.at = Night::at(21, 31), .point = {530'050.5, 180'010.2}}}};
    MADE(repository.add(track));
    const auto kept = repository.tracks(night.plan.id);
    MADE(kept);
    QCOMPARE(kept->size(), 1u);
    QCOMPARE(kept->front().fixes, track.fixes);
    QCOMPARE(kept->front().team, track.team);
    track.id = night.id<TrackId>();
    QCOMPARE(repository.add(track).error().code, Error::Code::Conflict);
    QVERIFY(repository.tracks(night.id<PlanId>())->empty());
}

void StoreDeploymentTest::stopsToFinish()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    MADE(night.saveInto(*store));
    ResultRepository results(*store);
    PatrolResult open = night.result(1, 0);
    open.intelligenceChecked = false;
    PatrolResult done = night.result(1, 1);
    PatrolResult noStop = night.result(0, 0);
    noStop.counts = {{QStringLiteral("warning"), 1}, {QStringLiteral("stop"), 0}};
    noStop.stopReasons = {};
    noStop.riskAssessed = noStop.intelligenceChecked = false;
    for (const PatrolResult &result : {open, done, noStop})
        MADE(results.append(result));
    const auto list = results.stopsToFinish({});
    MADE(list);
    QCOMPARE(list->size(), 1u);
    QCOMPARE(list->front().leg, open.leg);
    QCOMPARE(list->front().stops, 2);
    QCOMPARE(list->front().teamName, QStringLiteral("Team 1"));
    QCOMPARE(list->front().placeName, QStringLiteral("Place 1"));
    QVERIFY(list->front().riskAssessed);
    QVERIFY(!list->front().intelligenceChecked);
    QCOMPARE(results.stopsToFinish(QDate(2026, 11, 27))->size(), 1u);
    QVERIFY(results.stopsToFinish(QDate(2026, 11, 28))->empty());
    PatrolResult corrected = open;
    corrected.id = night.id<ResultId>();
    corrected.corrects = open.id;
    corrected.intelligenceChecked = true;
    MADE(results.append(corrected));
    QVERIFY(results.stopsToFinish({})->empty());
}

QTEST_GUILESS_MAIN(StoreDeploymentTest)
#include "tst_store_deployment.moc"
