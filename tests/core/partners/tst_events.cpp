#include "partners/event_check.h"
#include "partners/event_outcome.h"
#include "partners/event_template.h"

#include "core/store/store_fixture.h"
#include "store/event_repository.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"

using namespace lantern;
using namespace lantern::test;

class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templatesAreWhole_data();
    void templatesAreWhole();
    void templateOfOnesOwn();
    void badTemplates_data();
    void badTemplates();
    void clockChange();
    void roundTrip();
    void checks();
    void footprints();
    void againNextYear();
    void resultsBesideLastTime();
    void reportSuppresses();
    void plansGiveNothingAway();
};

namespace
{

Event carnival(Store &store)
{
    Event event = *eventFromTemplate(store, QStringLiteral("carnival"), QDate(2026, 8, 30));
    event.footprint = *footprintFrom({{524'000, 181'000}, {524'000, 182'000}, {525'000, 182'000}, {525'000, 181'000}});
    event.placeName = QStringLiteral("The route");
    return event;
}

// A plan of one team and one visit with a result of so many.
PlanId planned(Store &store, const QDate &night, const QMap<QString, int> &counts)
{
    const Shift shift = *makeShift(night, QTime(20, 0), QTime(2, 0));
    Plan plan;
    plan.id = store.makeId<PlanId>();
    plan.name = QStringLiteral("Plan of ") + night.toString(Qt::ISODate);
    plan.shift = shift;
    Leg leg;
    leg.id = store.makeId<LegId>();
    leg.placeName = QStringLiteral("Corner");
    leg.point = {524'500, 181'500};
    leg.arrive = shift.from.addSecs(3600);
    leg.depart = leg.arrive.addSecs(900);
    Team team;
    team.id = store.makeId<TeamId>();
    team.name = QStringLiteral("Team 1");
    team.operation = Operation::Event;
    team.start = team.finish = {524'400, 181'400};
    team.legs = {leg};
    plan.teams = {team};
    if (!PlanRepository(store).save(plan))
        return {};
    PatrolResult result;
    result.id = store.makeId<ResultId>();
    result.plan = plan.id;
    result.team = team.id;
    result.leg = leg.id;
    result.recordedAt = shift.to;
    result.recordedBy = QStringLiteral("desk");
    result.actualIn = leg.arrive;
    result.actualOut = leg.depart;
    result.counts = counts;
    return ResultRepository(store).append(result) ? plan.id : PlanId();
}

} // namespace

void TestEvents::templatesAreWhole_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : eventTemplateKeys())
        QTest::newRow(qPrintable(key)) << key;
}

void TestEvents::templatesAreWhole()
{
    QFETCH(QString, key);
    StoreFixture fixture;
    const auto store = fixture.create();
    const auto event = eventFromTemplate(*store, key, QDate(2026, 8, 30));
    QVERIFY(event);
    const EventCheck check = checkEvent(*event);
    QCOMPARE(check.refused, QStringList());
    QCOMPARE(check.warnings.size(), 1); // the footprint alone is missing
    QVERIFY(event->phases.size() >= 5);
    QVERIFY(std::ranges::is_sorted(event->phases, {}, &EventPhase::from));
    for (const char *tactic : {"vigilant", "safer_space", "ask_for_angela"})
        QVERIFY(std::ranges::contains(event->tactics, QString::fromLatin1(tactic), &EventTactic::kind));
}

void TestEvents::templateOfOnesOwn()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    const QString own = QStringLiteral("name = Our day\nphase = All of it | 0 | 10:00 | 02:00 | 500\nsilver = Be seen");
    QVERIFY(setEventTemplateText(*store, QStringLiteral("carnival"), own));
    const auto event = eventFromTemplate(*store, QStringLiteral("carnival"), QDate(2026, 8, 30));
    QVERIFY(event);
    QCOMPARE(event->name, QStringLiteral("Our day"));
    QCOMPARE(event->phases[0].from.secsTo(event->phases[0].to), 16 * 3600);
    QVERIFY(setEventTemplateText(*store, QStringLiteral("carnival"), {}));
    QVERIFY(eventFromTemplate(*store, QStringLiteral("carnival"), QDate(2026, 8, 30))->phases.size() > 1);
    QVERIFY(!setEventTemplateText(*store, QStringLiteral("no_such"), own));
    QVERIFY(!eventFromTemplate(*store, QStringLiteral("carnival"), {}));
}

void TestEvents::badTemplates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("no key") << "name = A\nhello" << 2;
    QTest::newRow("unknown key") << "# a comment\n\ncolour = red" << 3;
    QTest::newRow("no time") << "phase = A | 0 | ten | 12:00 | 5" << 1;
    QTest::newRow("negative day") << "phase = A | -1 | 10:00 | 12:00 | 5" << 1;
    QTest::newRow("crowd of everyone") << "crowd = 99999999999" << 1;
    QTest::newRow("empty intention") << "gold =" << 1;
    QTest::newRow("no phases") << "name = A" << 0;
}

void TestEvents::badTemplates()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const auto read = readEventTemplate(text);
    QVERIFY(!read);
    QCOMPARE(read.error().line, line);
    QCOMPARE(read.error().code, Error::Code::WrongFormat);
}

// The clocks go back on 25 October 2026: a phase over that night is an hour longer; nothing else moves.
void TestEvents::clockChange()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(setEventTemplateText(*store, QStringLiteral("carnival"),
                                 QStringLiteral("phase = Night | 0 | 22:00 | 04:00 | 1")));
    const auto event = eventFromTemplate(*store, QStringLiteral("carnival"), QDate(2026, 10, 24));
    QVERIFY(event);
    QCOMPARE(event->phases[0].from.secsTo(event->phases[0].to), 7 * 3600);
    const auto again = eventAgain(*store, *event, QDate(2027, 10, 23));
    QVERIFY(again);
    QCOMPARE(phaseTimesText(again->phases[0]), QStringLiteral("Sat 23 October 2027, 22:00–04:00"));
}

void TestEvents::roundTrip()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    Event event = carnival(*store);
    event.plans = {{.plan = planned(*store, QDate(2026, 8, 30), {}), .madeFrom = {}}};
    event.wentWell = QStringLiteral("a\nb");
    EventRepository repository(*store);
    QVERIFY(repository.save(event));
    const auto loaded = repository.load(event.id);
    QVERIFY(loaded);
    QCOMPARE(loaded->name, event.name);
    QVERIFY(loaded->phases == event.phases);
    QVERIFY(loaded->intentions == event.intentions);
    QVERIFY(loaded->tactics == event.tactics);
    QVERIFY(loaded->plans == event.plans);
    QCOMPARE(loaded->wentWell, event.wentWell);
    QCOMPARE(qRound(areaSquareMetres(loaded->footprint)), 1'000'000);
    QCOMPARE(repository.list()->size(), 1U);
    QVERIFY(repository.remove(event.id));
    QVERIFY(!repository.load(event.id));
    QVERIFY(!repository.save({}));
}

void TestEvents::checks()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    const Event good = carnival(*store);
    QCOMPARE(checkEvent(good).refused, QStringList());
    const auto refused = [&](auto change) {
        Event event = good;
        change(event);
        return !checkEvent(event).refused.isEmpty();
    };
    QVERIFY(refused([](Event &event) { event.name = QStringLiteral(" "); }));
    QVERIFY(refused([](Event &event) { event.expectedCrowd = -1; }));
    QVERIFY(refused([](Event &event) { std::swap(event.phases[0].from, event.phases[0].to); }));
    QVERIFY(refused([](Event &event) { event.phases[0].to = event.phases[0].from; }));
    QVERIFY(refused([](Event &event) { event.phases[0].name.clear(); }));
    QVERIFY(refused([](Event &event) { event.intentions[0].text.clear(); }));
    QVERIFY(refused([](Event &event) { event.tactics[0].kind.clear(); }));
    QVERIFY(refused([](Event &event) {
        Polygon crossed;
        crossed.outer() = {{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}};
        event.footprint = {crossed};
    }));
    Event bare;
    bare.name = QStringLiteral("Bare");
    QCOMPARE(checkEvent(bare).refused, QStringList());
    QCOMPARE(checkEvent(bare).warnings.size(), 5);
}

void TestEvents::footprints()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    Street street{.sourceId = QStringLiteral("1"),
                  .name = QStringLiteral("Long Road"),
                  .streetClass = Street::Class::Residential,
                  .line = {{530'000, 180'000}, {530'400, 180'000}}};
    Polygon park;
    park.outer() = {{531'000, 180'000}, {531'000, 180'100}, {531'100, 180'100}, {531'100, 180'000}};
    MultiPolygon green{park};
    correct(green);
    const std::vector streets{street};
    const std::vector features{
        BaseFeature{.kind = BaseFeature::Kind::Green, .name = QStringLiteral("The Green"), .shape = green}};
    QVERIFY(PlaceRepository(*store).addStreets(streets));
    QVERIFY(PlaceRepository(*store).addBaseFeatures(features));
    const auto road = footprintOf(*store, QStringLiteral("long road"), 50);
    QVERIFY2(road, qPrintable(road ? QString() : road.error().message));
    // 400 m × 100 m and two half circles of 50 m.
    QVERIFY(std::abs(areaSquareMetres(*road) - (40'000 + 7'854)) < 200);
    QVERIFY(contains(*road, {530'200, 180'045}));
    QVERIFY(!contains(*road, {530'200, 180'055}));
    QCOMPARE(qRound(areaSquareMetres(*footprintOf(*store, QStringLiteral("The Green"), 0))), 10'000);
    QVERIFY(areaSquareMetres(*footprintOf(*store, QStringLiteral("The Green"), 20)) > 17'000);
    QVERIFY(!footprintOf(*store, QStringLiteral("Nowhere"), 20));
    QVERIFY(!footprintOf(*store, QStringLiteral("The Green"), -1));
    QVERIFY(!footprintFrom({{0, 0}, {1, 1}}));
    QVERIFY(!footprintFrom({{0, 0}, {10, 10}, {10, 0}, {0, 10}}));
}

void TestEvents::againNextYear()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    Event last = carnival(*store);
    last.toChange = QStringLiteral("More lamps");
    last.plans = {{.plan = planned(*store, QDate(2026, 8, 30), {}), .madeFrom = {}}};
    const auto next = eventAgain(*store, last, QDate(2027, 8, 29));
    QVERIFY(next);
    QVERIFY(next->id != last.id);
    QCOMPARE(next->lastTime, last.id);
    QVERIFY(next->plans.empty() && next->toChange.isEmpty());
    QCOMPARE(phaseTimesText(next->phases[0]), QStringLiteral("Sun 29 August 2027, 09:00–12:00"));
    QCOMPARE(next->tactics.size(), last.tactics.size());
    const auto plan = planFromLastTime(*store, last.plans[0].plan, *next, QDate(2027, 8, 29));
    QVERIFY(plan);
    QVERIFY(plan->id != last.plans[0].plan);
    QCOMPARE(plan->status, PlanStatus::Draft);
    QCOMPARE(plan->shift.operationalDate, QDate(2027, 8, 29));
    QVERIFY(plan->name.contains(next->name));
    QVERIFY(!planFromLastTime(*store, store->makeId<PlanId>(), *next, QDate(2027, 8, 29)));
}

void TestEvents::resultsBesideLastTime()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    EventRepository repository(*store);
    Event last = carnival(*store);
    last.toChange = QStringLiteral("More lamps");
    last.plans = {{.plan = planned(*store, QDate(2026, 8, 30), {{QStringLiteral("arrest"), 7}}), .madeFrom = {}},
                  {.plan = planned(*store, QDate(2026, 8, 31), {{QStringLiteral("arrest"), 2}}), .madeFrom = {}}};
    QVERIFY(repository.save(last));
    Event next = *eventAgain(*store, last, QDate(2027, 8, 29));
    next.plans = {
        {.plan = planned(*store, QDate(2027, 8, 29), {{QStringLiteral("stop"), 6}}), .madeFrom = last.plans[0].plan},
        {.plan = store->makeId<PlanId>(), .madeFrom = {}}};
    const auto outcome = eventOutcome(*store, next);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    QCOMPARE(outcome->plans.size(), 1U); // the plan that is gone is left out
    QVERIFY(outcome->plans[0].hasLast);
    QCOMPARE(outcome->plans[0].lastOutcome.all.counts.value(QStringLiteral("arrest")), 7);
    QCOMPARE(outcome->totals.counts.value(QStringLiteral("stop")), 6);
    QCOMPARE(outcome->totals.minutes, 15);
    QCOMPARE(outcome->lastTotals.counts.value(QStringLiteral("arrest")), 9);
    QCOMPARE(outcome->lastTotals.plans, 2);
    QCOMPARE(outcome->lastToChange, QStringLiteral("More lamps"));
}

void TestEvents::reportSuppresses()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    Event event = carnival(*store);
    event.plans = {
        {.plan = planned(*store, QDate(2026, 8, 30), {{QStringLiteral("arrest"), 3}, {QStringLiteral("stop"), 12}}),
         .madeFrom = {}}};
    const auto outcome = eventOutcome(*store, event);
    QVERIFY(outcome);
    const Report report = afterActionReport(*store, event, *outcome);
    QVERIFY(report.title.contains(event.name));
    QCOMPARE(report.sections.size(), 4U);
    QString all;
    for (const PackSection &section : report.sections) {
        for (const PackParagraph &paragraph : section.paragraphs)
            all += paragraph.text + u'\n';
        for (const PackTable &table : section.tables)
            for (const QStringList &row : table.rows)
                all += row.join(u'|') + u'\n';
    }
    QVERIFY(all.contains(QStringLiteral("Arrests|<5")));
    QVERIFY(all.contains(QStringLiteral("Stops|12")));
    QVERIFY(all.contains(QStringLiteral("Gold: ")));
    QVERIFY(!all.contains(QStringLiteral("15 minutes"))); // one visit alone would be told by its minutes
    const QByteArray csv = eventCsv(event, *outcome, true);
    QVERIFY(csv.contains("\"arrest\",\"<5\""));
    QVERIFY(csv.contains("EXERCISE"));
}

void TestEvents::plansGiveNothingAway()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    Event event = carnival(*store);
    event.plans = {{.plan = planned(*store, QDate(2026, 8, 30), {{QStringLiteral("arrest"), 9}}), .madeFrom = {}},
                   {.plan = planned(*store, QDate(2026, 8, 31), {{QStringLiteral("arrest"), 3}}), .madeFrom = {}}};
    const auto outcome = eventOutcome(*store, event);
    QVERIFY(outcome);
    QCOMPARE(eventCountText(outcome->totals, QStringLiteral("arrest")), QStringLiteral("12"));
    QCOMPARE(eventCountText(outcome->plans[0].totals, QStringLiteral("arrest")), QStringLiteral("…"));
    QCOMPARE(eventCountText(outcome->plans[1].totals, QStringLiteral("arrest")), QStringLiteral("<5"));
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
