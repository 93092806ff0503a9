#include "exercise/borough.h"

#include "core/store/store_fixture.h"
#include "exercise/town.h"
#include "hotspot/near_repeat.h"
#include "store/audit.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"
#include "store/walk.h"
#include "streets/street_graph.h"
#include "support/made.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>
#include <limits>
#include <map>
#include <ranges>
#include <set>

using namespace lantern;
using namespace lantern::test;

class TestExerciseBorough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameSeedSameContent();
    void otherSeedsFillToo_data();
    void otherSeedsFillToo();
    void isMarked();
    void groundIsWhole();
    void streetsAreRoutable();
    void southIsSouthOfTheRiver();
    void noRealGroundIsUnderIt();
    void offencesHaveNights();
    void offencesHaveMonths();
    void spikingsAreNearRepeats();
    void patrolRecordsNeverHeat();
    void streetSafeReports();
    void verifies();
    void filledStoreIsRefused();
    void stops();

private:
    const QDate m_today{2026, 11, 24};
    StoreFixture m_fixture;
    std::unique_ptr<Store> m_store;
};

namespace
{

// Every row of every table but the audit, whose times are those of the machine.
QStringList contentOf(const Store &store)
{
    QStringList rows;
    for (const QString &table : store.database().tables()) {
        if (table == QLatin1StringView("audit"))
            continue;
        QSqlQuery query(store.database());
        if (!query.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(table)))
            continue; // a virtual table's inner one
        while (query.next()) {
            QStringList row{table};
            for (int i = 0; i < query.record().count(); ++i)
                row.append(QString::fromLatin1(query.value(i).toByteArray().toHex()));
            rows.append(row.join(u','));
        }
    }
    rows.sort();
    return rows;
}

bool isFridayOrSaturdayNight(int hourOfWeek)
{
    const int hour = hourOfWeek % 24;
    const int day = hourOfWeek / 24; // Monday 0
    return (hour >= 22 && (day == 4 || day == 5)) || (hour < 3 && (day == 5 || day == 6));
}

} // namespace

void TestExerciseBorough::initTestCase()
{
    m_store = m_fixture.create();
    QVERIFY(m_store);
    double furthest = 0;
    MADE(fillExercise(*m_store, {.seed = 1, .today = m_today},
                      {.report = [&](double fraction) { furthest = std::max(furthest, fraction); }}));
    QVERIFY(furthest > 0 && furthest <= 1);
}

void TestExerciseBorough::sameSeedSameContent()
{
    const StoreFixture other;
    const auto second = other.create();
    QVERIFY(second);
    MADE(fillExercise(*second, {.seed = 1, .today = m_today}));
    const QStringList left = contentOf(*m_store);
    const QStringList right = contentOf(*second);
    QVERIFY(left.size() > 10'000);
    QCOMPARE(left.size(), right.size());
    for (qsizetype i = 0; i < left.size(); ++i)
        QCOMPARE(left[i], right[i]);
}

void TestExerciseBorough::otherSeedsFillToo_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<QDate>("today");
    QTest::newRow("a Friday") << quint64{2} << QDate(2026, 11, 27);
    QTest::newRow("after the clocks changed") << quint64{3} << QDate(2027, 4, 1);
    QTest::newRow("a leap day and a large seed") << ~quint64{0} << QDate(2028, 2, 29);
}

void TestExerciseBorough::otherSeedsFillToo()
{
    QFETCH(const quint64, seed);
    QFETCH(const QDate, today);
    const StoreFixture other;
    const auto store = other.create();
    QVERIFY(store);
    MADE(fillExercise(*store, {.seed = seed, .today = today}));
    QVERIFY(contentOf(*store) != contentOf(*m_store));
    const auto places = PlaceRepository(*store).places();
    MADE(places);
    QCOMPARE(std::ranges::count(*places, Place::Kind::BusStop, &Place::kind), 200);
    QCOMPARE(PlanRepository(*store).list()->size(), 8u);
}

void TestExerciseBorough::isMarked()
{
    QVERIFY(m_store->isExercise());
    QCOMPARE(m_store->property(QStringLiteral("borough")), QStringLiteral("Lanternside"));
}

void TestExerciseBorough::groundIsWhole()
{
    PlaceRepository repository(*m_store);
    QCOMPARE(repository.boundaries(Boundary::Kind::Borough)->size(), 1u);
    QCOMPARE(repository.boundaries(Boundary::Kind::Borough)->front().name, QStringLiteral("Lanternside"));
    const size_t wards = repository.boundaries(Boundary::Kind::Ward)->size();
    QVERIFY(wards >= 4 && wards <= 6);
    const auto places = repository.places();
    MADE(places);
    const auto count = [&](Place::Kind kind) { return std::ranges::count(*places, kind, &Place::kind); };
    QCOMPARE(count(Place::Kind::Station), 2);
    QCOMPARE(count(Place::Kind::BusStop), 200);
    QCOMPARE(count(Place::Kind::Pub) + count(Place::Kind::Bar) + count(Place::Kind::Nightclub) +
                 count(Place::Kind::Venue),
             60);
    std::set<QString> names;
    for (const Place &place : *places)
        names.insert(place.name);
    QCOMPARE(names.size(), places->size());
    const auto features = repository.baseFeatures();
    MADE(features);
    QCOMPARE(std::ranges::count(*features, BaseFeature::Kind::Water, &BaseFeature::kind), 1);
    QVERIFY(std::ranges::count(*features, BaseFeature::Kind::Green, &BaseFeature::kind) >= 2);
    QVERIFY(std::ranges::count(*features, BaseFeature::Kind::Rail, &BaseFeature::kind) >= 1);
    QVERIFY(std::ranges::contains(*features, QStringLiteral("River Lant"), &BaseFeature::name));
}

void TestExerciseBorough::streetsAreRoutable()
{
    const auto streets = PlaceRepository(*m_store).streets();
    MADE(streets);
    const StreetGraph graph = StreetGraph::build(*streets);
    QVERIFY(graph.nodeCount() > 1000);
    QVERIFY2(graph.droppedShare() < 1e-6, qPrintable(QString::number(graph.droppedShare())));
    std::set<Street::Class> classes;
    std::map<QString, Street::Class> classOfName;
    std::set<QString> bridges;
    for (const Street &street : *streets) {
        QVERIFY(!street.name.isEmpty());
        QVERIFY(street.line.size() >= 2);
        classes.insert(street.streetClass);
        if (street.name.endsWith(QStringLiteral("Bridge")))
            bridges.insert(street.name);
        // A name belongs to one road.
        const auto [known, isNew] = classOfName.emplace(street.name, street.streetClass);
        QVERIFY2(isNew || known->second == street.streetClass, qPrintable(street.name));
    }
    QVERIFY(bridges.size() >= 4);
    for (const Street::Class needed : {Street::Class::Primary, Street::Class::Secondary, Street::Class::Tertiary,
                                       Street::Class::Residential, Street::Class::Footway})
        QVERIFY(classes.contains(needed));
    // From one bank to the other on foot.
    const int north = graph.nearest({TownOrigin.easting + 2000, TownOrigin.northing + 2700});
    const int south = graph.nearest({TownOrigin.easting + 2000, TownOrigin.northing + 150});
    const double metres = graph.distances(north, std::array{south}).front();
    QVERIFY2(metres > 2000 && metres < 6000, qPrintable(QString::number(metres)));
}

// The river bends: what lies south of it goes by where its middle is there.
void TestExerciseBorough::southIsSouthOfTheRiver()
{
    const Town town = makeTown(1);
    const auto river = std::ranges::find(town.features, BaseFeature::Kind::Water, &BaseFeature::kind);
    QVERIFY(river != town.features.end());
    const auto &banks = std::get<MultiPolygon>(river->shape).front().outer();
    int southern = 0;
    for (const Street &street : town.streets) {
        if (!street.name.endsWith(QStringLiteral(" South")))
            continue;
        ++southern;
        double north = 0;
        double south = std::numeric_limits<double>::max();
        for (const GridPoint bank : banks) {
            if (std::abs(bank.easting - street.line.front().easting) > 30)
                continue;
            north = std::max(north, bank.northing);
            south = std::min(south, bank.northing);
        }
        QVERIFY2(street.line.front().northing < (north + south) / 2, qPrintable(street.name));
        QVERIFY(std::ranges::none_of(town.streets, [&](const Street &other) {
            return other.name + QStringLiteral(" South") == street.name &&
                   other.line.front().northing < street.line.front().northing;
        }));
    }
    QVERIFY(southern >= 5);
}

// All of it lies in the sea east of the estuary, inside the grid's bounds of use.
void TestExerciseBorough::noRealGroundIsUnderIt()
{
    const auto bounds = PlaceRepository(*m_store).bounds();
    MADE(bounds);
    QVERIFY(bounds->west > 635'000 && bounds->east < 655'000);
    QVERIFY(isInGreatBritain(toGeo({bounds->west, bounds->south})));
    QVERIFY(isInGreatBritain(toGeo({bounds->east, bounds->north})));
    const Town town = makeTown(1);
    for (const Place &place : town.places)
        QVERIFY2(contains(town.borough.outline, place.point), qPrintable(place.name));
}

void TestExerciseBorough::offencesHaveNights()
{
    OffenceRepository repository(*m_store);
    const auto period = repository.offencePeriod();
    MADE(period);
    const auto offences = repository.offences(*period);
    MADE(offences);
    QVERIFY2(offences->size() >= 12'000 && offences->size() <= 20'000, qPrintable(QString::number(offences->size())));
    const auto classes = repository.classes();
    std::set<int> violent;
    for (const OffenceClass &offenceClass : *classes)
        if (offenceClass.vawg)
            violent.insert(offenceClass.id);
    int all = 0;
    int inPeak = 0;
    for (const Occurrence &occurrence : *offences) {
        QVERIFY(occurrence.hourOfWeek >= 0); // every one has its hours
        if (!violent.contains(occurrence.classId))
            continue;
        ++all;
        inPeak += isFridayOrSaturdayNight(occurrence.hourOfWeek) ? 1 : 0;
    }
    QVERIFY(all > 3000);
    // 10 of 168 hours are 6 % of the week.
    const double share = static_cast<double>(inPeak) / all;
    QVERIFY2(share > 0.20 && share < 0.60, qPrintable(QString::number(share)));
}

void TestExerciseBorough::spikingsAreNearRepeats()
{
    OffenceRepository repository(*m_store);
    NearRepeatOptions options;
    options.period = *repository.offencePeriod();
    options.knox.permutations = 199;
    options.asOf = m_today;
    options.classId = *repository.classId(QStringLiteral("Spiking"));
    const auto found = nearRepeat(*m_store, options);
    MADE(found);
    QVERIFY(found->bands.front().elevated && found->bands.front().ratio > 2);
    QCOMPARE(found->undated, 0);
    // What nobody planted is not there: all else was drawn without looking at what came before.
    options.classId = *repository.classId(QStringLiteral("Common assault"));
    const auto other = nearRepeat(*m_store, options);
    MADE(other);
    QVERIFY(!other->isElevated());
}

void TestExerciseBorough::offencesHaveMonths()
{
    OffenceRepository repository(*m_store);
    const Period period = *repository.offencePeriod();
    QCOMPARE(period.first.toString(), QStringLiteral("2024-11"));
    QCOMPARE(period.last.toString(), QStringLiteral("2026-10"));
    const auto offences = repository.offences(period);
    MADE(offences);
    std::map<int, int> perMonth;
    for (const Occurrence &occurrence : *offences)
        ++perMonth[occurrence.month];
    QCOMPARE(perMonth.size(), 24u);
    const auto [least, most] = std::ranges::minmax(perMonth | std::views::values);
    QVERIFY2(least > 350 && most < 1000, qPrintable(QStringLiteral("%1 to %2").arg(least).arg(most)));
}

void TestExerciseBorough::patrolRecordsNeverHeat()
{
    OffenceRepository repository(*m_store);
    const Period period = *repository.offencePeriod();
    const size_t without = repository.offences(period)->size();
    const size_t with = repository.offences(period, true)->size();
    QVERIFY(with > without + 50);
    QCOMPARE(static_cast<qint64>(with), *repository.offenceCount());
}

void TestExerciseBorough::streetSafeReports()
{
    const auto reports = OffenceRepository(*m_store).streetSafe();
    MADE(reports);
    QVERIFY(reports->size() >= 380 && reports->size() <= 420);
    size_t unlit = 0;
    for (const StreetSafeReport &report : *reports) {
        QVERIFY(!report.environment.isEmpty() || !report.behaviour.isEmpty());
        for (const QString &reason : report.environment)
            QVERIFY(environmentReasons().contains(reason));
        for (const QString &reason : report.behaviour)
            QVERIFY(behaviourReasons().contains(reason));
        unlit += report.environment.contains(QStringLiteral("badly_lit")) ? 1 : 0;
    }
    QVERIFY(unlit * 5 > reports->size() * 2);
}

void TestExerciseBorough::verifies()
{
    const auto verification = verify(*m_store);
    MADE(verification);
    QVERIFY2(verification->ok(), qPrintable(verification->problems.join(u'|')));
}

void TestExerciseBorough::filledStoreIsRefused()
{
    const QStringList before = contentOf(*m_store);
    const Result<void> again = fillExercise(*m_store, {.seed = 9, .today = m_today});
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Refused);
    QCOMPARE(contentOf(*m_store).size(), before.size());
    const StoreFixture other;
    const auto store = other.create();
    QVERIFY(store);
    QCOMPARE(fillExercise(*store, {.seed = 1, .today = {}}).error().code, Error::Code::Refused);
}

void TestExerciseBorough::stops()
{
    const StoreFixture other;
    const auto store = other.create();
    QVERIFY(store);
    std::stop_source source;
    const Progress progress{.report = [&](double) { source.request_stop(); }, .stop = source.get_token()};
    const Result<void> filled = fillExercise(*store, {.seed = 1, .today = m_today}, progress);
    QVERIFY(!filled);
    QCOMPARE(filled.error().code, Error::Code::Cancelled);
    QCOMPARE(*OffenceRepository(*store).offenceCount(), 0);
    QVERIFY(!store->isExercise());
}

QTEST_GUILESS_MAIN(TestExerciseBorough)
#include "tst_exercise_borough.moc"
