#include "core/store/operations_fixture.h"
#include "core/store/store_fixture.h"
#include "support/made.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace lantern;
using namespace lantern::test;

class TestStoreOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void resultComesBack();
    void correctionStands();
    void correctionOfAnotherLegIsRefused();
    void unknownReferencesAreRefused();
    void resultsAreAppendOnly_data();
    void resultsAreAppendOnly();
    void walkComesBack();
    void walkIsReplacedWhole();
    void walkWithoutKeysIsRefused();
    void drafts();
};

void TestStoreOutcomes::keys()
{
    for (const Light light : {Light::Daylight, Light::Dusk, Light::Dark, Light::LitStreet})
        QCOMPARE(lightFromKey(toKey(light)), light);
    for (const ActionState state :
         {ActionState::Open, ActionState::InProgress, ActionState::Done, ActionState::CannotDo, ActionState::FedBack})
        QCOMPARE(actionStateFromKey(toKey(state)), state);
    QVERIFY(!lightFromKey(u"night"));
    QCOMPARE(resultTypes().size(), 10);
    QCOMPARE(behaviourTypes().size(), 8);
    QCOMPARE(environmentReasons().size(), 7);
    QCOMPARE(behaviourReasons().size(), 4);
}

void TestStoreOutcomes::resultComesBack()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    PatrolResult result = night.result();
    result.behaviour = QStringLiteral("following");
    result.priorLink = true;
    result.reference = QStringLiteral("CAD 1234/27NOV26");
    result.memberMode = QStringLiteral("uniform");
    PatrolResult missed = night.result(1, 0);
    missed.actualIn = missed.actualOut = {};
    missed.counts = missed.stopReasons = {};
    missed.missed = true;
    missed.missedReason = QStringLiteral("Called to an emergency");
    ResultRepository repository(*store);
    MADE(repository.append(result));
    MADE(repository.append(missed));
    const auto rows = repository.standing(night.plan.id);
    MADE(rows);
    QCOMPARE(rows->size(), 2u);
    const PatrolResult &row = rows->front();
    QCOMPARE(row.id, result.id);
    QCOMPARE(row.team, result.team);
    QCOMPARE(row.leg, result.leg);
    QCOMPARE(row.recordedAt, result.recordedAt);
    QCOMPARE(row.actualIn, result.actualIn);
    QCOMPARE(row.actualOut, result.actualOut);
    QCOMPARE(row.counts, result.counts);
    QCOMPARE(row.stopReasons, result.stopReasons);
    QCOMPARE(row.behaviour, result.behaviour);
    QVERIFY(row.priorLink && row.riskAssessed && row.intelligenceChecked && !row.nil && !row.missed);
    QCOMPARE(row.reference, result.reference);
    QCOMPARE(row.memberMode, result.memberMode);
    QVERIFY(!row.authority.isValid() && !row.corrects.isValid());
    QVERIFY(rows->back().missed);
    QVERIFY(!rows->back().actualIn.isValid());
    QCOMPARE(rows->back().missedReason, missed.missedReason);
}

void TestStoreOutcomes::correctionStands()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    ResultRepository repository(*store);
    const PatrolResult first = night.result();
    PatrolResult second = night.result();
    second.corrects = first.id;
    second.counts[QStringLiteral("stop")] = 3;
    PatrolResult third = night.result();
    third.corrects = first.id;
    MADE(repository.append(first));
    MADE(repository.append(second));
    QCOMPARE(repository.append(third).error().code, Error::Code::Conflict); // the same row twice
    third.corrects = second.id;
    MADE(repository.append(third));
    QCOMPARE(repository.standing(night.plan.id)->size(), 1u);
    QCOMPARE(repository.standing(night.plan.id)->front().id, third.id);
    QCOMPARE(repository.all()->size(), 1u);
    const auto history = repository.history(night.plan.id);
    QCOMPARE(history->size(), 3u);
    QCOMPARE(history->at(1).corrects, first.id);
    QCOMPARE(history->at(1).counts.value(QStringLiteral("stop")), 3);
}

void TestStoreOutcomes::correctionOfAnotherLegIsRefused()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    ResultRepository repository(*store);
    const PatrolResult first = night.result(1, 1);
    MADE(repository.append(first));
    PatrolResult other = night.result(1, 0);
    other.corrects = first.id;
    QCOMPARE(repository.append(other).error().code, Error::Code::Refused);
    other.corrects = night.id<ResultId>();
    QCOMPARE(repository.append(other).error().code, Error::Code::NotFound);
}

void TestStoreOutcomes::unknownReferencesAreRefused()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    PatrolResult result = night.result();
    result.leg = night.id<LegId>();
    QVERIFY(!ResultRepository(*store).append(result));
    result = night.result();
    result.authority = night.id<AuthorityId>();
    QVERIFY(!ResultRepository(*store).append(result));
    QVERIFY(ResultRepository(*store).all()->empty());
}

void TestStoreOutcomes::resultsAreAppendOnly_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("change") << "UPDATE patrol_result SET nil = 1";
    QTest::newRow("remove") << "DELETE FROM patrol_result";
    QTest::newRow("replace") << "INSERT OR REPLACE INTO patrol_result SELECT * FROM patrol_result";
    QTest::newRow("change a count") << "UPDATE patrol_result_count SET amount = 0";
    QTest::newRow("remove a count") << "DELETE FROM patrol_result_count";
    QTest::newRow("replace a count")
        << "INSERT OR REPLACE INTO patrol_result_count SELECT result_id, kind, name, 0 FROM patrol_result_count";
    QTest::newRow("remove the leg under it") << "DELETE FROM leg";
}

void TestStoreOutcomes::resultsAreAppendOnly()
{
    QFETCH(const QString, sql);
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    MADE(ResultRepository(*store).append(night.result()));
    QSqlQuery query(store->database());
    QVERIFY(!query.exec(sql));
    QCOMPARE(query.lastError().nativeErrorCode().toInt() & 0xff, 19); // SQLITE_CONSTRAINT
    const ResultRepository results(*store);
    const PatrolResult kept = results.all()->front();
    QCOMPARE(kept.counts, night.result().counts);
    QVERIFY(kept.actualIn.isValid() && !kept.counts.isEmpty());
    QCOMPARE(results.countsBetween(kept.actualIn, kept.actualIn.addSecs(1)).value(), kept.counts);
    QVERIFY(results.countsBetween(kept.actualIn.addSecs(-60), kept.actualIn)->isEmpty());
}

namespace
{

Walk makeWalk(Night &night)
{
    Walk walk{.id = night.id<WalkId>(),
              .startedAt = Night::at(18, 30),
              .minutes = 45,
              .placeName = QStringLiteral("Canal path"),
              .place = {530'000.5, 180'000.25},
              .route = {{530'000, 180'000}, {530'050, 180'020}, {530'090, 180'110}},
              .officer = QStringLiteral("4471"),
              .women = 2,
              .light = Light::LitStreet,
              .concerns = {}};
    for (int i = 0; i < 2; ++i) {
        WalkConcern concern{.id = night.id<ConcernId>(),
                            .point = {530'010.0 + i, 180'005},
                            .categories = {QStringLiteral("badly_lit"), QStringLiteral("followed")},
                            .placeName = QStringLiteral("Bridge %1").arg(i),
                            .actions = {}};
        concern.actions.push_back({.id = night.id<ActionId>(),
                                   .concern = concern.id,
                                   .what = QStringLiteral("Mend the lamp"),
                                   .owner = QStringLiteral("ward sergeant"),
                                   .partner = QStringLiteral("council lighting"),
                                   .due = QDate(2026, 12, 24),
                                   .state = i == 0 ? ActionState::FedBack : ActionState::Open,
                                   .outcome = i == 0 ? QStringLiteral("Mended") : QString(),
                                   .cannotDoReason = {},
                                   .fedBackOn = i == 0 ? QDate(2026, 12, 1) : QDate(),
                                   .toldHow = i == 0 ? std::optional(Telling::Partner) : std::nullopt});
        walk.concerns.push_back(concern);
    }
    return walk;
}

} // namespace

void TestStoreOutcomes::walkComesBack()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    const Walk walk = makeWalk(night);
    MADE(WalkRepository(*store).save(walk));
    const Result<Walk> loaded = WalkRepository(*store).load(walk.id);
    MADE(loaded);
    QCOMPARE(loaded->startedAt, walk.startedAt);
    QCOMPARE(loaded->minutes, 45);
    QCOMPARE(loaded->place, walk.place);
    QVERIFY(std::ranges::equal(loaded->route, walk.route));
    QCOMPARE(loaded->officer, walk.officer);
    QCOMPARE(loaded->women, 2);
    QCOMPARE(loaded->light, Light::LitStreet);
    QCOMPARE(loaded->concerns.size(), 2u);
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(loaded->concerns[i].id, walk.concerns[i].id);
        QCOMPARE(loaded->concerns[i].point, walk.concerns[i].point);
        QCOMPARE(loaded->concerns[i].categories, walk.concerns[i].categories);
        const WalkAction &action = loaded->concerns[i].actions.at(0);
        const WalkAction &expected = walk.concerns[i].actions[0];
        QCOMPARE(action.id, expected.id);
        QCOMPARE(action.concern, walk.concerns[i].id);
        QCOMPARE(action.due, expected.due);
        QCOMPARE(action.state, expected.state);
        QCOMPARE(action.outcome, expected.outcome);
        QCOMPARE(action.partner, expected.partner);
        QCOMPARE(action.fedBackOn, expected.fedBackOn);
        QCOMPARE(action.toldHow, expected.toldHow);
    }
}

void TestStoreOutcomes::walkIsReplacedWhole()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    Walk walk = makeWalk(night);
    WalkRepository repository(*store);
    MADE(repository.save(walk));
    walk.concerns.pop_back();
    walk.route.clear();
    MADE(repository.save(walk));
    Walk later = makeWalk(night);
    later.startedAt = walk.startedAt.addDays(1);
    MADE(repository.save(later));
    const auto walks = repository.list();
    MADE(walks);
    QCOMPARE(walks->size(), 2u);
    QCOMPARE(walks->front().id, later.id); // newest first
    QCOMPARE(walks->back().concerns.size(), 1u);
    QVERIFY(walks->back().route.empty());
    MADE(repository.remove(walk.id));
    QCOMPARE(repository.remove(walk.id).error().code, Error::Code::NotFound);
    QCOMPARE(repository.load(walk.id).error().code, Error::Code::NotFound);
}

void TestStoreOutcomes::walkWithoutKeysIsRefused()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    Walk walk = makeWalk(night);
    walk.concerns[0].actions[0].id = {};
    QCOMPARE(WalkRepository(*store).save(walk).error().code, Error::Code::Refused);
    Walk timeless = makeWalk(night);
    timeless.startedAt = {};
    QCOMPARE(WalkRepository(*store).save(timeless).error().code, Error::Code::Refused);
    QVERIFY(WalkRepository(*store).list()->empty());
}

void TestStoreOutcomes::drafts()
{
    const StoreFixture fixture;
    auto store = fixture.create();
    QVERIFY(store);
    const QString form = QStringLiteral("record");
    QVERIFY(DraftRepository(*store).get(form)->isEmpty());
    MADE(DraftRepository(*store).put(form, QStringLiteral("{\"a\":1}")));
    MADE(DraftRepository(*store).put(form, QStringLiteral("{\"a\":2}")));
    store.reset();
    store = fixture.open();
    QVERIFY(store);
    QCOMPARE(*DraftRepository(*store).get(form), QStringLiteral("{\"a\":2}"));
    MADE(DraftRepository(*store).drop(form));
    QVERIFY(DraftRepository(*store).get(form)->isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreOutcomes)
#include "tst_store_outcomes.moc"
