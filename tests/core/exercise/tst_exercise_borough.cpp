#include "exercise/borough.h"

#include "core/store/store_fixture.h"
#include "exercise/town.h"
#include "outcome/record.h"
#include "outcome/walks.h"
#include "plan/rules.h"
#include "store/audit.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>
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
    void noRealGroundIsUnderIt();
    void offencesHaveNights();
    void offencesHaveMonths();
    void patrolRecordsNeverHeat();
    void streetSafeReports();
    void officersAndAuthorities();
    void hotspotSetIsRanked();
    void pastShiftsAreLawful();
    void resultsAreLawful();
    void walksHaveEveryState();
    void verifies();
    void filledStoreIsRefused();
    void stops();

private:
    const QDate m_today{2026, 11, 24};
    StoreFixture m_fixture;
    std::unique_ptr<Store> m_store;
};

#define MADE(result)                                                                                                   \
    do {                                                                                                               \
        const auto &outcome = (result);                                                                                \
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().text()));                              \
    } while (false)

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

QDateTime evening(QDate date)
{
    return QDateTime(date, QTime(23, 30), londonZone());
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

void TestExerciseBorough::officersAndAuthorities()
{
    PlanRepository plans(*m_store);
    const auto officers = plans.officers();
    MADE(officers);
    QVERIFY(officers->size() >= 24 && officers->size() <= 30);
    int trained = 0;
    int lapsed = 0;
    for (const Officer &officer : *officers) {
        bool isNumber = false;
        (void)officer.shoulderNumber.toInt(&isNumber);
        QVERIFY(isNumber); // never a name
        for (const Officer::Skill &skill : officer.skills) {
            if (skill.name != SpotterSkill)
                continue;
            ++(officer.has(SpotterSkill, QDate(2026, 11, 27)) ? trained : lapsed);
        }
    }
    QVERIFY(trained >= 8 && trained <= 12);
    QVERIFY(lapsed >= 1);
    const auto authorities = plans.authorities();
    MADE(authorities);
    const GridPoint market = makeTown(1).market;
    const auto covers = [&](QDate night) {
        return std::ranges::any_of(*authorities, [&](const Authority &authority) {
            return authority.from <= evening(night) && evening(night) < authority.to &&
                   contains(authority.area, market);
        });
    };
    QVERIFY(covers(QDate(2026, 11, 27)));
    QVERIFY(covers(QDate(2026, 11, 20)));
    QVERIFY(!covers(QDate(2026, 11, 24)));
}

void TestExerciseBorough::hotspotSetIsRanked()
{
    HotspotRepository repository(*m_store);
    const auto sets = repository.list();
    MADE(sets);
    QCOMPARE(sets->size(), 1u);
    const auto set = repository.load(sets->front().id);
    MADE(set);
    QVERIFY(set->hotspots.size() >= 10);
    for (size_t i = 0; i < set->hotspots.size(); ++i) {
        const Hotspot &hotspot = set->hotspots[i];
        QCOMPARE(hotspot.rank, static_cast<int>(i) + 1);
        QVERIFY(!hotspot.name.isEmpty() && !hotspot.reason.isEmpty());
        QVERIFY(contains(hotspot.outline, hotspot.centre));
        QVERIFY(i == 0 || hotspot.score <= set->hotspots[i - 1].score);
    }
}

void TestExerciseBorough::pastShiftsAreLawful()
{
    PlanRepository repository(*m_store);
    const auto summaries = repository.list();
    MADE(summaries);
    QCOMPARE(summaries->size(), 8u);
    const auto officers = repository.officers();
    const auto authorities = repository.authorities();
    const StreetGraph graph = StreetGraph::build(*PlaceRepository(*m_store).streets());
    for (const PlanSummary &summary : *summaries) {
        QCOMPARE(summary.status, PlanStatus::Closed);
        const int day = summary.shift.operationalDate.dayOfWeek();
        QVERIFY(day == Qt::Friday || day == Qt::Saturday);
        QVERIFY(summary.shift.operationalDate < m_today);
        const Result<Plan> plan = repository.load(summary.id);
        MADE(plan);
        const auto around = repository.plansAround(plan->shift, 24);
        MADE(around);
        const RuleContext context{
            .officers = *officers, .authorities = *authorities, .otherPlans = *around, .graph = &graph};
        for (const Breach &breach : checkPlan(*plan, context))
            QVERIFY2(!breach.blocks, qPrintable(breach.why));
        QVERIFY(std::ranges::contains(plan->teams, Mode::Plain, &Team::mode));
        QVERIFY(std::ranges::contains(plan->teams, Mode::Uniform, &Team::mode));
        QVERIFY(std::ranges::contains(plan->teams, Operation::Vigilant, &Team::operation));
        QVERIFY(std::ranges::contains(plan->teams, Operation::Verona, &Team::operation));
    }
}

void TestExerciseBorough::resultsAreLawful()
{
    PlanRepository plans(*m_store);
    ResultRepository results(*m_store);
    const auto authorities = plans.authorities();
    const auto summaries = plans.list();
    int nil = 0;
    int missed = 0;
    int corrections = 0;
    int dispersals = 0;
    for (const PlanSummary &summary : *summaries) {
        const Plan plan = *plans.load(summary.id);
        size_t visits = 0;
        for (const Team &team : plan.teams)
            visits += static_cast<size_t>(std::ranges::count(team.legs, LegKind::Visit, &Leg::kind));
        const auto standing = results.standing(plan.id);
        MADE(standing);
        QCOMPARE(standing->size(), visits); // every visit has its result, once
        QVERIFY(visits >= 8);
        for (const PatrolResult &result : *standing) {
            MADE(checkResult(result, plan, *authorities));
            nil += result.nil ? 1 : 0;
            missed += result.missed ? 1 : 0;
            corrections += result.corrects.isValid() ? 1 : 0;
            dispersals += result.counts.value(QStringLiteral("s35_dispersal"));
        }
    }
    QVERIFY(nil > 10);
    QVERIFY(missed > 0);
    QVERIFY(corrections > 0);
    QVERIFY(dispersals > 0);
}

void TestExerciseBorough::walksHaveEveryState()
{
    const auto walks = WalkRepository(*m_store).list();
    MADE(walks);
    QCOMPARE(walks->size(), 12u);
    std::set<ActionState> states;
    const QDateTime now = evening(m_today).toUTC();
    for (const Walk &walk : *walks) {
        const WalkCheck check = checkWalk(walk, now);
        QVERIFY2(check.refused.isEmpty(), qPrintable(check.refused.join(u'|')));
        QVERIFY(!walk.concerns.empty());
        QVERIFY(walk.startedAt < now);
        for (const WalkConcern &concern : walk.concerns)
            for (const WalkAction &action : concern.actions)
                states.insert(action.state);
    }
    QCOMPARE(states.size(), 5u);
    const auto overdue = overdueActions(*m_store, m_today);
    MADE(overdue);
    QVERIFY(std::ranges::contains(*overdue, false, &OverdueAction::awaitingFeedback));
    QVERIFY(std::ranges::contains(*overdue, true, &OverdueAction::awaitingFeedback));
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
