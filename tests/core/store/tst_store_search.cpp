#include "core/store/operations_fixture.h"
#include "core/store/store_fixture.h"
#include "store/deployment_repository.h"
#include "store/event_repository.h"
#include "store/migration.h"
#include "store/offence_repository.h"
#include "store/problem_repository.h"
#include "store/query.h"
#include "store/record_repository.h"
#include "store/series_repository.h"
#include "store/site_repository.h"
#include "store/tasking_repository.h"
#include "store/venue_repository.h"
#include "store/walk_request_repository.h"
#include "support/made.h"

using namespace lantern;
using namespace lantern::test;

// Records are found by their words, and by what they say now.
class StoreSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void plansAndResults();
    void corrections();
    void debriefs();
    void walksConcernsActions();
    void partners();
    void requestsAndProblems();
    void taskingAndAuthorities();
    void offences();
    void removedWithTheirWalk();
    void hostile_data();
    void hostile();
    void mostOfAKind();
    void olderOfAnotherKind();
    void olderFilesAreFilled();
    void indexHoldsWhatTheTableHolds();

private:
    [[nodiscard]] QStringList found(const QString &text) const
    {
        QStringList keys;
        const auto records = RecordRepository(*m_store).find(text);
        if (!records)
            return {records.error().text()};
        for (const FoundRecord &record : *records)
            keys.append(toKey(record.kind));
        return keys;
    }
    [[nodiscard]] Walk walk();

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    Night m_night;
};

void StoreSearchTest::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_store = m_fixture->create();
    m_night = Night();
}

void StoreSearchTest::plansAndResults()
{
    MADE(m_night.saveInto(*m_store));
    QCOMPARE(found(QStringLiteral("frid")), QStringList{QStringLiteral("plan")});
    QCOMPARE(found(QStringLiteral("2026-11-27")), QStringList{QStringLiteral("plan")});
    QCOMPARE(found(QStringLiteral("autumn")), QStringList{QStringLiteral("hotspot_set")});
    QCOMPARE(found(QStringLiteral("4471")), QStringList{QStringLiteral("officer")});
    PatrolResult result = m_night.result();
    result.reference = QStringLiteral("CAD/4412");
    MADE(ResultRepository(*m_store).append(result));
    const auto records = RecordRepository(*m_store).find(QStringLiteral("4412 cad"));
    MADE(records);
    QCOMPARE(records->size(), 1u);
    QCOMPARE(records->front().kind, RecordKind::Result);
    QCOMPARE(records->front().parent, m_night.plan.id.toString());
    QCOMPARE(records->front().part, result.leg.toString());
    QCOMPARE(records->front().title, QStringLiteral("CAD/4412"));
    m_night.plan.name = QStringLiteral("Saturday");
    MADE(PlanRepository(*m_store).save(m_night.plan));
    QVERIFY(found(QStringLiteral("friday")).isEmpty());
    QCOMPARE(found(QStringLiteral("saturday")), QStringList{QStringLiteral("plan")});
}

void StoreSearchTest::corrections()
{
    MADE(m_night.saveInto(*m_store));
    PatrolResult first = m_night.result();
    first.reference = QStringLiteral("WRONG/1");
    PatrolResult second = m_night.result();
    second.corrects = first.id;
    second.reference = QStringLiteral("RIGHT/1");
    PatrolResult third = m_night.result();
    third.corrects = second.id;
    MADE(ResultRepository(*m_store).append(first));
    MADE(ResultRepository(*m_store).append(second));
    QVERIFY(found(QStringLiteral("wrong")).isEmpty());
    QCOMPARE(found(QStringLiteral("right")), QStringList{QStringLiteral("result")});
    MADE(ResultRepository(*m_store).append(third)); // says nothing in words
    QVERIFY(found(QStringLiteral("right")).isEmpty());
}

void StoreSearchTest::debriefs()
{
    MADE(m_night.saveInto(*m_store));
    Debrief debrief{.plan = m_night.plan.id,
                    .worked = QStringLiteral("Pairing by the kebab shop"),
                    .didNotWork = {},
                    .intelligenceReference = QStringLiteral("INT/77"),
                    .welfare = {},
                    .recordedBy = QStringLiteral("1102"),
                    .recordedAt = m_night.now};
    MADE(DeploymentRepository(*m_store).appendDebrief(debrief));
    QCOMPARE(found(QStringLiteral("int 77")), QStringList{QStringLiteral("debrief")});
    debrief.intelligenceReference = QStringLiteral("INT/78");
    MADE(DeploymentRepository(*m_store).appendDebrief(debrief));
    QVERIFY(found(QStringLiteral("int 77")).isEmpty());
    QCOMPARE(found(QStringLiteral("kebab")), QStringList{QStringLiteral("debrief")});
}

Walk StoreSearchTest::walk()
{
    Walk made;
    made.id = m_night.id<WalkId>();
    made.startedAt = m_night.now;
    made.minutes = 45;
    made.placeName = QStringLiteral("Café Row");
    made.officer = QStringLiteral("3310");
    WalkAction action;
    action.id = m_night.id<ActionId>();
    action.what = QStringLiteral("Mend the lamp");
    action.owner = QStringLiteral("Council lighting");
    WalkConcern concern;
    concern.id = m_night.id<ConcernId>();
    concern.categories = {QStringLiteral("badly_lit")};
    concern.placeName = QStringLiteral("Underpass");
    action.concern = concern.id;
    concern.actions = {action};
    made.concerns = {concern};
    return made;
}

void StoreSearchTest::walksConcernsActions()
{
    WalkRepository walks(*m_store);
    Walk made = walk();
    MADE(walks.save(made));
    QCOMPARE(found(QStringLiteral("cafe")), QStringList{QStringLiteral("walk")});
    QCOMPARE(found(QStringLiteral("badly lit")), QStringList{QStringLiteral("concern")});
    const auto records = RecordRepository(*m_store).find(QStringLiteral("LAMP"));
    MADE(records);
    QCOMPARE(records->size(), 1u);
    QCOMPARE(records->front().kind, RecordKind::Action);
    QCOMPARE(records->front().parent, made.id.toString());
    QCOMPARE(records->front().part, made.concerns[0].id.toString());
    made.concerns[0].actions[0].what = QStringLiteral("Cut the hedge");
    MADE(walks.save(made));
    QVERIFY(found(QStringLiteral("lamp")).isEmpty());
    QCOMPARE(found(QStringLiteral("hedge council")), QStringList{QStringLiteral("action")});
}

void StoreSearchTest::removedWithTheirWalk()
{
    walksConcernsActions();
    MADE(run(*m_store, QStringLiteral("DELETE FROM walk")));
    for (const char *word : {"cafe", "underpass", "hedge"})
        QVERIFY2(found(QString::fromLatin1(word)).isEmpty(), word);
}

void StoreSearchTest::partners()
{
    const Venue venue{.id = m_night.id<VenueId>(),
                      .name = QStringLiteral("The Lantern"),
                      .type = Place::Kind::Pub,
                      .licence = QStringLiteral("LN/0042"),
                      .point = {530'000, 180'000}};
    MADE(VenueRepository(*m_store).save(venue));
    QCOMPARE(found(QStringLiteral("LN/0042")), QStringList{QStringLiteral("venue")});
    MADE(VenueRepository(*m_store).remove(venue.id));
    QVERIFY(found(QStringLiteral("0042")).isEmpty());
    Site site;
    site.id = m_night.id<SiteId>();
    site.name = QStringLiteral("Stop K");
    site.radiusMetres = 100;
    site.reference = QStringLiteral("TFL/9");
    MADE(SiteRepository(*m_store).save(site));
    QCOMPARE(found(QStringLiteral("tfl")), QStringList{QStringLiteral("site")});
    Event event;
    event.id = m_night.id<EventId>();
    event.name = QStringLiteral("Carnival");
    event.placeName = QStringLiteral("Riverside");
    MADE(EventRepository(*m_store).save(event));
    QCOMPARE(found(QStringLiteral("river")), QStringList{QStringLiteral("event")});
}

void StoreSearchTest::requestsAndProblems()
{
    WalkRequest request;
    request.id = m_night.id<WalkRequestId>();
    request.reference = QStringLiteral("WT/17");
    request.askedOn = QDate(2026, 11, 20);
    request.area = QStringLiteral("Harbour ward");
    MADE(WalkRequestRepository(*m_store).save(request));
    QCOMPARE(found(QStringLiteral("wt harb")), QStringList{QStringLiteral("request")});
    MADE(WalkRequestRepository(*m_store).remove(request.id));
    QVERIFY(found(QStringLiteral("harbour")).isEmpty());
    Problem problem;
    problem.id = m_night.id<ProblemId>();
    problem.name = QStringLiteral("Dark underpass");
    problem.decidedOn = QDate(2026, 11, 20);
    problem.decidedBy = QStringLiteral("4471");
    MADE(ProblemRepository(*m_store).save(problem));
    QCOMPARE(found(QStringLiteral("underp")), QStringList{QStringLiteral("problem")});
    problem.accepted = false;
    problem.reason = QStringLiteral("Lit since");
    MADE(ProblemRepository(*m_store).save(problem));
    QVERIFY2(found(QStringLiteral("underpass")).isEmpty(), "what was turned down is no problem");
}

void StoreSearchTest::taskingAndAuthorities()
{
    Tasking tasking;
    tasking.id = m_night.id<TaskingId>();
    tasking.placeName = QStringLiteral("Place 1");
    tasking.decision = QStringLiteral("Night patrols");
    tasking.owner = QStringLiteral("Inspector north");
    tasking.recordedAt = m_night.now;
    tasking.recordedBy = QStringLiteral("desk");
    tasking.review = QDate(2027, 1, 8);
    MADE(TaskingRepository(*m_store).append(tasking));
    QCOMPARE(found(QStringLiteral("patrols")), QStringList{QStringLiteral("tasking")});
    tasking.decision = QStringLiteral("Lighting");
    MADE(TaskingRepository(*m_store).append(tasking));
    QVERIFY(found(QStringLiteral("patrols")).isEmpty());
    QCOMPARE(found(QStringLiteral("lighting north")), QStringList{QStringLiteral("tasking")});
    MADE(PlanRepository(*m_store).saveOfficer(m_night.sergeant));
    MADE(PlanRepository(*m_store).saveAuthority(m_night.authority()));
    QCOMPARE(found(QStringLiteral("S34/0117")), QStringList{QStringLiteral("authority")});
}

void StoreSearchTest::offences()
{
    MADE(run(*m_store, QStringLiteral("INSERT INTO offence (fingerprint, class, month, easting, northing, reference, "
                                      "proactive) SELECT 7, MIN(id), 24310, 5300005, 1800000, 'CR-2026/8', 0 FROM "
                                      "offence_class")));
    const auto records = RecordRepository(*m_store).find(QStringLiteral(" cr-2026"));
    MADE(records);
    QCOMPARE(records->size(), 1u);
    QCOMPARE(records->front().title, QStringLiteral("CR-2026/8"));
    QCOMPARE(records->front().point, std::optional(GridPoint{530'000.5, 180'000}));
    QVERIFY(found(QStringLiteral("2026/8")).isEmpty());
}

void StoreSearchTest::hostile_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"\"",          "\"frid",
                             "frid\"ay",    "*",
                             "frid*",       "NEAR",
                             "NEAR(friday", "-friday",
                             "friday OR",   "NOT friday",
                             "AND",         "kind:plan",
                             "^friday",     "()",
                             "friday)",     "'; DROP TABLE plan",
                             "{x} : y",     "%",
                             "\\",          "+",
                             "words : (",   "\xF0\x9F\x94\xA6",
                             "   "})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void StoreSearchTest::hostile()
{
    QFETCH(QString, text);
    MADE(m_night.saveInto(*m_store));
    MADE(RecordRepository(*m_store).find(text));
    QCOMPARE(found(QStringLiteral("friday")), QStringList{QStringLiteral("plan")});
}

void StoreSearchTest::mostOfAKind()
{
    for (int number = 0; number < 7; ++number) {
        Officer officer = m_night.spotter;
        officer.id = m_night.id<OfficerId>();
        officer.shoulderNumber = QStringLiteral("90%1").arg(number);
        MADE(PlanRepository(*m_store).saveOfficer(officer));
    }
    const auto records = RecordRepository(*m_store).find(QStringLiteral("90"), 3);
    MADE(records);
    QCOMPARE(records->size(), 3u);
    QCOMPARE(records->front().title, QStringLiteral("906")); // what was added last
    QVERIFY(RecordRepository(*m_store).find(QStringLiteral("90"), 0)->empty());
}

// However many newer ones of one kind have the words, those of the others are found.
void StoreSearchTest::olderOfAnotherKind()
{
    MADE(VenueRepository(*m_store).save({.id = m_night.id<VenueId>(),
                                         .name = QStringLiteral("The 90"),
                                         .type = Place::Kind::Pub,
                                         .point = {530'000, 180'000}}));
    Site site;
    site.id = m_night.id<SiteId>();
    site.name = QStringLiteral("Stop 90");
    site.radiusMetres = 100;
    MADE(SiteRepository(*m_store).save(site));
    for (int number = 0; number < 70; ++number) {
        Officer officer = m_night.spotter;
        officer.id = m_night.id<OfficerId>();
        officer.shoulderNumber = QStringLiteral("90%1").arg(number);
        MADE(PlanRepository(*m_store).saveOfficer(officer));
    }
    const auto records = RecordRepository(*m_store).find(QStringLiteral("90"), 3);
    MADE(records);
    QStringList titles;
    for (const FoundRecord &record : *records)
        titles.append(record.title);
    QCOMPARE(titles, (QStringList{QStringLiteral("The 90"), QStringLiteral("Stop 90"), QStringLiteral("9069"),
                                  QStringLiteral("9068"), QStringLiteral("9067")}));
    const auto one = RecordRepository(*m_store).find(QStringLiteral("90"), 1);
    MADE(one);
    QCOMPARE(one->size(), 3u);
}

void StoreSearchTest::olderFilesAreFilled()
{
    const QString name = QStringLiteral("older");
    {
        QSqlDatabase older = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        older.setDatabaseName(m_fixture->path(QStringLiteral("older.db")));
        QVERIFY(older.open());
        MADE(migrate(older, 0, 14));
        MADE(run(older, QStringLiteral("INSERT INTO officer VALUES ('o', '5512', 'constable')")));
        MADE(migrate(older, 14, newestSchemaVersion()));
        auto rows = run(older, QStringLiteral("SELECT count(*) FROM record_search WHERE record_search MATCH '5512'"));
        MADE(rows);
        QVERIFY(rows->next());
        QCOMPARE(rows->value(0).toInt(), 1);
    }
    QSqlDatabase::removeDatabase(name);
}

void StoreSearchTest::indexHoldsWhatTheTableHolds()
{
    walksConcernsActions();
    MADE(m_night.saveInto(*m_store));
    m_night.plan.name = QStringLiteral("Sunday");
    MADE(PlanRepository(*m_store).save(m_night.plan));
    MADE(
        run(*m_store, QStringLiteral("INSERT INTO record_search (record_search, rank) VALUES ('integrity-check', 1)")));
}

QTEST_GUILESS_MAIN(StoreSearchTest)
#include "tst_store_search.moc"
