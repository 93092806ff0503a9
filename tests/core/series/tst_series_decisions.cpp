#include "series/decisions.h"
#include "series/filters.h"
#include "series/words.h"

#include "core/store/store_fixture.h"
#include "store/audit.h"
#include "store/behaviour.h"
#include "store/migration.h"
#include "store/offence_repository.h"

#include <QSqlQuery>

using namespace lantern;
using test::StoreFixture;

namespace
{

const Period November{.first = Month(2026, 11), .last = Month(2026, 11)};

Offence offence(quint64 fingerprint, int classId, const QStringList &behaviour, int day = 3)
{
    Offence made;
    made.fingerprint = fingerprint;
    made.classId = classId;
    made.month = Month(2026, 11);
    made.from = QDateTime(QDate(2026, 11, day), QTime(22, 0), QTimeZone::UTC);
    made.to = made.from->addSecs(600);
    made.point = {530'000.0 + static_cast<double>(fingerprint), 180'000};
    made.behaviour = behaviour;
    return made;
}

} // namespace

class TestSeriesDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filtersTakeWhatTheySay_data();
    void filtersTakeWhatTheySay();
    void hoursAndMonths();
    void patrolRecordsAreLeftOut();
    void filtersAreKept();
    void badFilters_data();
    void badFilters();
    void decisionsAreOnlyAdded();
    void badDecisions_data();
    void badDecisions();
    void whatWasDecidedShowsBesideCandidates();
    void tasking();
    void secondVersionMigrates();
    void behaviourThatComesLaterIsKept();
    void titles();

private:
    [[nodiscard]] Series series(std::vector<quint64> offences) const;
    [[nodiscard]] SeriesDecision accepted() const;

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

void TestSeriesDecisions::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_store = m_fixture->create();
    QVERIFY(m_store);
    OffenceRepository repository(*m_store);
    const int exposure = repository.classId(QStringLiteral("Exposure")).value();
    const int theft = repository.classId(QStringLiteral("Theft from the person")).value();
    const int assault = repository.classId(QStringLiteral("Sexual assault")).value();
    const std::vector<Offence> offences{offence(1, exposure, {"exposure", "loitering"}),
                                        offence(2, exposure, {}, 4),
                                        offence(3, theft, {"followed"}, 5),
                                        offence(4, theft, {}, 6),
                                        offence(5, assault, {"masturbation"}, 7),
                                        offence(6, assault, {"touching"}, 8)};
    QCOMPARE(repository.addOffences(offences).value(), 6);
}

Series TestSeriesDecisions::series(std::vector<quint64> offences) const
{
    Series made;
    made.id = seriesIdOf(offences);
    made.title = QStringLiteral("By the park");
    made.filter = QStringLiteral("Exposure focus");
    made.metres = 500;
    made.days = 28;
    made.threshold = 0.5;
    made.strength = 0.8;
    made.madeAt = m_fixture->clock.now();
    made.links = {{.first = offences[0],
                   .second = offences[1],
                   .strength = 0.8,
                   .metres = 40,
                   .days = 2,
                   .crowdingPart = -0.7,
                   .distancePart = 0.8,
                   .daysPart = 0.6,
                   .hourPart = 1.1,
                   .classPart = 0.1,
                   .behaviourPart = {}}};
    made.offences = std::move(offences);
    return made;
}

SeriesDecision TestSeriesDecisions::accepted() const
{
    return {.state = SeriesState::Accepted,
            .reason = QStringLiteral("same park, same hour"),
            .decidedBy = QStringLiteral("4471"),
            .at = m_fixture->clock.now(),
            .owner = QStringLiteral("Ward sergeant"),
            .reviewOn = QDate(2026, 12, 18)};
}

void TestSeriesDecisions::filtersTakeWhatTheySay_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<quint64>>("fingerprints");
    QTest::newRow("VAWG") << "violence against women and girls" << QList<quint64>{1, 2, 5, 6};
    QTest::newRow("exposure, whatever the offence") << "Exposure focus" << QList<quint64>{1, 2, 5};
    QTest::newRow("predatory, whatever the offence") << "Predatory behaviour" << QList<quint64>{1, 3, 5, 6};
}

void TestSeriesDecisions::filtersTakeWhatTheySay()
{
    QFETCH(const QString, filter);
    QFETCH(const QList<quint64>, fingerprints);
    const auto found = SeriesRepository(*m_store).offences(November, findFilter(*m_store, filter).value());
    QVERIFY(found);
    QList<quint64> ours;
    for (const LinkableOffence &one : *found)
        ours.append(one.fingerprint);
    QCOMPARE(ours, fingerprints);
    QCOMPARE(SeriesRepository(*m_store).withBehaviour(November)->size(), 4u);
}

void TestSeriesDecisions::hoursAndMonths()
{
    OffenceRepository repository(*m_store);
    Offence monthOnly = offence(20, 1, {"staring"});
    monthOnly.from.reset();
    monthOnly.to.reset();
    Offence long8 = offence(21, 1, {"staring"});
    long8.to = long8.from->addSecs(8LL * 3600);
    Offence summer = offence(22, 1, {"staring"});
    summer.month = Month(2026, 7);
    summer.from = QDateTime(QDate(2026, 7, 3), QTime(22, 0), QTimeZone::UTC);
    summer.to = summer.from;
    QVERIFY(repository.addOffences(std::vector{monthOnly, long8, summer}));
    const OffenceFilter staring{.name = {}, .behaviours = {QStringLiteral("staring")}};
    const auto found = SeriesRepository(*m_store).offences({Month(2026, 7), Month(2026, 11)}, staring);
    QVERIFY(found);
    QCOMPARE(found->size(), 3u);
    QCOMPARE(found->at(0).hour, 23); // British Summer Time
    QCOMPARE(found->at(1).fingerprint, 20u);
    QVERIFY(found->at(1).monthOnly);
    QCOMPARE(found->at(1).hour, -1);
    QCOMPARE(found->at(1).to - found->at(1).from, 30LL * 86'400);
    QCOMPARE(found->at(2).hour, -1); // it can have been any of eight hours
    QCOMPARE(behaviourKeysOf(found->at(2).behaviour), QStringList{"staring"});
}

void TestSeriesDecisions::patrolRecordsAreLeftOut()
{
    OffenceRepository repository(*m_store);
    Offence patrol = offence(30, repository.classId(QStringLiteral("Exposure")).value(), {"exposure"});
    patrol.proactive = true;
    const Offence drugs = offence(31, repository.classId(QStringLiteral("Possession of drugs")).value(), {"exposure"});
    QVERIFY(repository.addOffences(std::vector{patrol, drugs}));
    const auto found = SeriesRepository(*m_store).offences(November, findFilter(*m_store, "Exposure focus").value());
    QCOMPARE(found->size(), 3u);
    QCOMPARE(SeriesRepository(*m_store).withBehaviour(November)->size(), 4u);
}

void TestSeriesDecisions::filtersAreKept()
{
    SeriesRepository repository(*m_store);
    OffenceFilter mine{.name = QStringLiteral("Following"), .classes = {QStringLiteral("Stalking")}};
    QVERIFY(keepFilter(*m_store, mine));
    mine.behaviours = {QStringLiteral("followed"), QStringLiteral("staring")};
    QVERIFY(keepFilter(*m_store, mine)); // replaces
    const auto all = allFilters(*m_store);
    QCOMPARE(all->size(), 4u);
    QCOMPARE(all->back().behaviours, mine.behaviours);
    QCOMPARE(all->back().classes, mine.classes);
    QVERIFY(!all->back().builtIn);
    QCOMPARE(findFilter(*m_store, QStringLiteral("FOLLOWING"))->name, mine.name);
    const auto none = findFilter(*m_store, QStringLiteral("nothing such"));
    QVERIFY(!none);
    QVERIFY(none.error().message.contains(QStringLiteral("Exposure focus")));
    QVERIFY(repository.removeFilter(QStringLiteral("following")));
    QCOMPARE(repository.removeFilter(QStringLiteral("following")).error().code, Error::Code::NotFound);
}

void TestSeriesDecisions::badFilters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("behaviours");
    QTest::newRow("no name") << " " << QStringList{"followed"};
    QTest::newRow("nothing to look for") << "Mine" << QStringList();
    QTest::newRow("unknown behaviour") << "Mine" << QStringList{"whistling"};
    QTest::newRow("a built-in's name") << "exposure FOCUS" << QStringList{"followed"};
}

void TestSeriesDecisions::badFilters()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, behaviours);
    const auto kept = keepFilter(*m_store, {.name = name, .behaviours = behaviours});
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, Error::Code::Refused);
    QVERIFY(SeriesRepository(*m_store).filters()->empty());
}

void TestSeriesDecisions::decisionsAreOnlyAdded()
{
    SeriesRepository repository(*m_store);
    const Series made = series({1, 2, 5});
    const SeriesDecision first = accepted();
    QVERIFY(repository.decide(made, first));
    SeriesDecision second{.state = SeriesState::Rejected,
                          .reason = QStringLiteral("the second was withdrawn"),
                          .decidedBy = QStringLiteral("Inspector"),
                          .at = first.at.addDays(1)};
    QVERIFY(repository.decide(made, second));
    const auto loaded = repository.load(made.id);
    QVERIFY(loaded);
    QCOMPARE(loaded->offences, made.offences);
    QCOMPARE(loaded->links, made.links);
    QCOMPARE(loaded->decisions, (std::vector{first, second}));
    QCOMPARE(loaded->state(), SeriesState::Rejected);
    for (const QString &sql :
         {QStringLiteral("UPDATE series_decision SET reason = 'x'"), QStringLiteral("DELETE FROM series_decision"),
          QStringLiteral("INSERT OR REPLACE INTO series_decision SELECT * FROM series_decision"),
          QStringLiteral("UPDATE series SET title = 'x'"), QStringLiteral("UPDATE series_link SET strength = 0")})
        QVERIFY2(!QSqlQuery(m_store->database()).exec(sql), qPrintable(sql));
    QVERIFY(verify(*m_store)->ok());
    const auto audit = auditEntries(*m_store, 2);
    QCOMPARE(audit->front().subject, made.id.toString());
    QVERIFY(!repository.load(seriesIdOf({1, 2})));
}

void TestSeriesDecisions::badDecisions_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QDate>("review");
    QTest::addColumn<QList<quint64>>("offences");
    const QDate later(2026, 12, 18);
    QTest::newRow("no reason") << " " << "4471" << later << QList<quint64>{1, 2};
    QTest::newRow("no name") << "same hour" << "" << later << QList<quint64>{1, 2};
    QTest::newRow("no review") << "same hour" << "4471" << QDate() << QList<quint64>{1, 2};
    QTest::newRow("review past") << "same hour" << "4471" << QDate(2026, 11, 26) << QList<quint64>{1, 2};
    QTest::newRow("an offence that is not there") << "same hour" << "4471" << later << QList<quint64>{1, 99};
}

void TestSeriesDecisions::badDecisions()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, by);
    QFETCH(const QDate, review);
    QFETCH(const QList<quint64>, offences);
    SeriesDecision decision = accepted();
    decision.reason = reason;
    decision.decidedBy = by;
    decision.reviewOn = review;
    SeriesRepository repository(*m_store);
    const auto done = repository.decide(series({offences.begin(), offences.end()}), decision);
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QVERIFY(repository.list()->empty());
}

void TestSeriesDecisions::whatWasDecidedShowsBesideCandidates()
{
    SeriesRepository repository(*m_store);
    QVERIFY(repository.decide(series({1, 2, 5}), accepted()));
    SeriesDecision parked = accepted();
    parked.state = SeriesState::Parked;
    QVERIFY(repository.decide(series({3, 4}), parked));
    std::vector<CandidateSeries> candidates(2);
    candidates[0].offences = {1, 2, 5};
    candidates[0].id = seriesIdOf({1, 2, 5});
    candidates[1].offences = {1, 5, 6};
    candidates[1].id = seriesIdOf({1, 5, 6});
    const auto all = reviewed(candidates, *repository.list());
    QCOMPARE(all.size(), 3u);
    QCOMPARE(all[0].state(), SeriesState::Accepted);
    QCOMPARE(all[0].sharedWithAccepted, 0);
    QCOMPARE(all[1].state(), SeriesState::Candidate);
    QCOMPARE(all[1].sharedWithAccepted, 2);
    QCOMPARE(all[2].state(), SeriesState::Parked); // no longer found, still shown
    QCOMPARE(all[2].candidate.offences, (std::vector<quint64>{3, 4}));
}

void TestSeriesDecisions::tasking()
{
    SeriesRepository repository(*m_store);
    SeriesDecision late = accepted();
    late.reviewOn = QDate(2026, 11, 28);
    QVERIFY(repository.decide(series({1, 2, 5}), accepted()));
    QVERIFY(repository.decide(series({3, 4}), late));
    SeriesDecision rejected = accepted();
    rejected.state = SeriesState::Rejected;
    QVERIFY(repository.decide(series({5, 6}), rejected));
    const auto tasked = seriesForTasking(*m_store, QDate(2026, 12, 1));
    QVERIFY(tasked);
    QCOMPARE(tasked->size(), 2u);
    QVERIFY(tasked->front().overdue);
    QCOMPARE(tasked->front().offences, 2);
    QVERIFY(!tasked->back().overdue);
    QCOMPARE(tasked->back().owner, QStringLiteral("Ward sergeant"));
    QCOMPARE(tasked->back().points.size(), 3u);
    QCOMPARE(tasked->back().dates, QStringLiteral("3 Nov 2026 to 7 Nov 2026"));
    QCOMPARE(tasked->back().points.front().easting, 530'001.0);
}

// A file of before behaviour and series opens with its offences as they were.
void TestSeriesDecisions::secondVersionMigrates()
{
    const StoreFixture old;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("second"));
        database.setDatabaseName(old.path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId)));
        QVERIFY(migrate(database, 0, 2));
        QVERIFY(QSqlQuery(database).exec(
            QStringLiteral(
                "INSERT INTO offence (fingerprint, class, month, from_time, to_time, easting, northing, proactive)"
                " SELECT 7, id, %1, 1793700000, 1793700600, 5300000, 1800000, 0 FROM offence_class"
                " WHERE name = 'Exposure'")
                .arg(Month(2026, 11).index())));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("second"));
    const auto store = old.open();
    QVERIFY(store);
    QVERIFY(verify(*store)->ok());
    const auto found = SeriesRepository(*store).offences(November, findFilter(*store, "Exposure focus").value());
    QCOMPARE(found->size(), 1u);
    QCOMPARE(found->front().behaviour, 0u);
    QVERIFY(SeriesRepository(*store).list()->empty());
}

void TestSeriesDecisions::behaviourThatComesLaterIsKept()
{
    OffenceRepository repository(*m_store);
    Offence second = offence(2, repository.classId(QStringLiteral("Exposure")).value(), {"exposure"}, 4);
    QCOMPARE(repository.addOffences(std::vector{second}).value(), 1);
    QCOMPARE(repository.addOffences(std::vector{second}).value(), 0);
    second.behaviour = {QStringLiteral("staring")};
    QCOMPARE(repository.addOffences(std::vector{second}).value(), 0); // what is there is not overwritten
    const auto cards = SeriesRepository(*m_store).cards(std::vector<quint64>{2});
    QCOMPARE(cards->front().behaviours, QStringList{"exposure"});
    QCOMPARE(repository.offenceCount().value(), 6);
    QVERIFY(!SeriesRepository(*m_store).cards(std::vector<quint64>{99}));
}

void TestSeriesDecisions::titles()
{
    const auto cards = SeriesRepository(*m_store).cards(std::vector<quint64>{1, 2, 5});
    QVERIFY(cards);
    QCOMPARE(seriesTitle(*cards), QStringLiteral("Exposure"));
    QCOMPARE(seriesDates(*cards), QStringLiteral("3 Nov 2026 to 7 Nov 2026"));
    const SeriesLink link = series({1, 2}).links.front();
    const QStringList why = whyLinked(link, false);
    QCOMPARE(why.size(), 6);
    QVERIFY2(why[1].contains(QStringLiteral("40 m apart")) && why[1].contains(QStringLiteral("+0.80")),
             qPrintable(why[1]));
    QVERIFY2(why[5].contains(QStringLiteral("not in this data")), qPrintable(why[5]));
}

QTEST_GUILESS_MAIN(TestSeriesDecisions)
#include "tst_series_decisions.moc"
