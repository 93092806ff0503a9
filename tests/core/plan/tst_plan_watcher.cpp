#include "watched_nights.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace watched_nights;

namespace
{

Plan planFrom(const QJsonObject &text)
{
    Plan plan;
    plan.id = key<PlanId>(static_cast<quint32>(text[u"id"].toInt()));
    plan.status = planStatusFromKey(text[u"status"].toString()).value();
    const QDate date = QDate::fromString(text[u"date"].toString(), Qt::ISODate);
    const QJsonArray hours = text[u"shift"].toArray();
    plan.shift = {.operationalDate = date,
                  .from = wallInstant(date, hours[0].toInt()),
                  .to = wallInstant(date, hours[1].toInt())};
    plan.teams.resize(1);
    quint32 number = 0;
    for (const QJsonValue &value : text[u"visits"].toArray()) {
        const Hotspot at = hotspot(1, {value[0].toDouble(), value[1].toDouble()}, 1);
        plan.teams[0].legs.push_back(visit(number++, at, wallInstant(date, value[2].toInt()), 15));
    }
    return plan;
}

} // namespace

class PlanWatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSingleVisit_data();
    void aSingleVisit();
    void clocksChange_data();
    void clocksChange();
    void eachVisitIsHitOnce();
    void equalOnesInOrder();
    void plansOfOneDateAreOneNight();
    void nothingSeenNothingForeseen();
    void whatIsNotSeen_data();
    void whatIsNotSeen();
    void expectsWhatItSaw();
    void agreesWithTheScript();
};

void PlanWatcherTest::aSingleVisit_data()
{
    QTest::addColumn<int>("daysBefore");
    QTest::addColumn<int>("minutesLater");
    QTest::addColumn<double>("metresAway");
    QTest::addColumn<bool>("isForeseen");
    QTest::newRow("same time last week") << 7 << 0 << 0.0 << true;
    QTest::newRow("a quarter of an hour later") << 7 << 15 << 0.0 << true;
    QTest::newRow("a quarter of an hour sooner") << 7 << -15 << 0.0 << true;
    QTest::newRow("16 minutes off") << 7 << 16 << 0.0 << false;
    QTest::newRow("75 metres off") << 7 << 0 << 75.0 << true;
    QTest::newRow("76 metres off") << 7 << 0 << 76.0 << false;
    QTest::newRow("four weeks ago") << 28 << 0 << 0.0 << true;
    QTest::newRow("29 days ago") << 29 << 0 << 0.0 << false;
    QTest::newRow("another weekday") << 6 << 0 << 0.0 << true;
    QTest::newRow("tonight") << 0 << 0 << 0.0 << false;
    QTest::newRow("next week") << -7 << 0 << 0.0 << false;
}

// The minute of the one past visit is the one guess: its chance is the 31 minutes around tonight's visit among 480.
void PlanWatcherTest::aSingleVisit()
{
    QFETCH(int, daysBefore);
    QFETCH(int, minutesLater);
    QFETCH(double, metresAway);
    QFETCH(bool, isForeseen);
    const Plan tonight = nightOf(Friday, {{corner(1, 0), 200}});
    GridPoint point = corner(1, 0);
    point.easting += metresAway;
    Plan past = nightOf(Friday.addDays(-daysBefore), {{point, 200 + minutesLater}});
    past.id = key<PlanId>(1);
    const Predictability found = guessed(tonight, past);
    QCOMPARE(found.foreseen, isForeseen ? 1 : 0);
    QCOMPARE(found.score, isForeseen ? 1.0 : 0.0);
    const bool isSeen = daysBefore > 0 && daysBefore <= 28;
    QCOMPARE(found.nights, isSeen ? 1 : 0);
    QCOMPARE(found.chance, isSeen && metresAway <= 75 ? 31.0 / ShiftMinutes : 0.0);
    QCOMPARE(found.legs, isForeseen ? std::vector{tonight.teams[0].legs[0].id} : std::vector<LegId>{});
}

void PlanWatcherTest::clocksChange_data()
{
    QTest::addColumn<QDate>("change"); // the evening before
    QTest::newRow("forward") << QDate(2026, 3, 28);
    QTest::newRow("back") << QDate(2026, 10, 24);
}

// One visit before the change and one after it, at the same times by the wall clock on the nights around it, and on it.
void PlanWatcherTest::clocksChange()
{
    QFETCH(QDate, change);
    const Appearances stays{{corner(1, 0), 60}, {corner(3, 0), 420}}; // 22:00 and 04:00
    const Plan before = nightOf(change.addDays(-7), stays);
    const Plan during = nightOf(change, stays);
    const Plan after = nightOf(change.addDays(7), stays);
    QVERIFY(before.shift.from.time() != after.shift.from.time());
    QVERIFY(during.shift.minutes() != ShiftMinutes);
    QCOMPARE(guessed(during, before).score, 1.0);
    QCOMPARE(guessed(after, during).score, 1.0);
    QCOMPARE(guessed(after, before).score, 1.0);
    // Not the time that passed: an hour later by the clock is another time.
    const Plan moved = nightOf(change, {{corner(1, 0), 60}, {corner(3, 0), 360}});
    QCOMPARE(guessed(moved, before).foreseen, 1);
    QCOMPARE(minuteOfShift(during.shift, during.teams[1].legs[0].arrive), 420);
    const Watcher watcher(during.shift, std::span(&before, 1));
    QCOMPARE(watcher.minutes(), ShiftMinutes);
    QVERIFY(watcher.expects(corner(3, 0), 420) > 0.9);
    QCOMPARE(watcher.expects(corner(3, 0), 360), 0.0);
}

// Two teams come one after the other where one visit a night was seen: there is one guess for that time, and it hits one. The other guess
// is at best in the tail of the density, where nobody comes.
void PlanWatcherTest::eachVisitIsHitOnce()
{
    const Plan past = nightOf(Friday.addDays(-7), {{corner(1, 0), 200}});
    const Predictability found = guessed(nightOf(Friday, {{corner(1, 0), 190}, {corner(1, 0), 206}}), past);
    QCOMPARE(found.visits, 2);
    QCOMPARE(found.foreseen, 1);
    QCOMPARE(found.legs, std::vector{key<LegId>(2)}); // the nearer
    // Two guesses for two visits that were both seen, half an hour apart and more.
    const Plan both = nightOf(Friday.addDays(-7), {{corner(1, 0), 200}, {corner(1, 0), 240}});
    QCOMPARE(guessed(nightOf(Friday, {{corner(1, 0), 200}, {corner(1, 0), 240}}), both).foreseen, 2);
}

void PlanWatcherTest::equalOnesInOrder()
{
    // Of equally near visits the earlier is hit.
    const Plan once = nightOf(Friday.addDays(-7), {{corner(1, 0), 200}});
    const Predictability found = guessed(nightOf(Friday, {{corner(1, 0), 205}, {corner(1, 0), 195}}), once);
    QCOMPARE(found.legs, std::vector{key<LegId>(2)});
    // Of equally likely places the most westerly is guessed.
    const Plan twice = nightOf(Friday.addDays(-7), {{corner(5, 0), 200}, {corner(1, 0), 200}});
    QCOMPARE(guessed(nightOf(Friday, {{corner(1, 0), 200}}), twice).foreseen, 1);
    QCOMPARE(guessed(nightOf(Friday, {{corner(5, 0), 200}}), twice).foreseen, 0);
}

void PlanWatcherTest::plansOfOneDateAreOneNight()
{
    std::vector<Plan> past{nightOf(Friday.addDays(-7), {{corner(1, 0), 60}}),
                           nightOf(Friday.addDays(-7), {{corner(5, 0), 300}})};
    past[1].id = key<PlanId>(1);
    const Predictability found = predictabilityOf(nightOf(Friday, {{corner(1, 0), 60}, {corner(5, 0), 300}}), past);
    QCOMPARE(found.nights, 1);
    QCOMPARE(found.score, 1.0);
}

void PlanWatcherTest::nothingSeenNothingForeseen()
{
    const Appearances stays{{corner(1, 0), 60}, {corner(5, 0), 300}};
    const Predictability unseen = predictabilityOf(nightOf(Friday, stays), {});
    QCOMPARE(unseen.nights, 0);
    QCOMPARE(unseen.visits, 2);
    QCOMPARE(unseen.guesses, 0);
    QCOMPARE(unseen.score, 0.0);
    const Predictability idle = guessed(nightOf(Friday, {}), nightOf(Friday.addDays(-7), stays));
    QCOMPARE(idle.nights, 1);
    QCOMPARE(idle.visits, 0);
    QCOMPARE(idle.score, 0.0);
    const Predictability quiet = guessed(nightOf(Friday, stays), nightOf(Friday.addDays(-7), {}));
    QCOMPARE(quiet.nights, 1);
    QCOMPARE(quiet.foreseen, 0);
    QCOMPARE(quiet.score, 0.0);
}

void PlanWatcherTest::whatIsNotSeen_data()
{
    QTest::addColumn<PlanStatus>("status");
    QTest::addColumn<bool>("isItself");
    QTest::addColumn<bool>("isBreak");
    QTest::addColumn<int>("nights");
    QTest::addColumn<int>("foreseen");
    QTest::newRow("closed") << PlanStatus::Closed << false << false << 1 << 1;
    QTest::newRow("briefed") << PlanStatus::Briefed << false << false << 1 << 1;
    QTest::newRow("approved") << PlanStatus::Approved << false << false << 1 << 1;
    QTest::newRow("draft") << PlanStatus::Draft << false << false << 0 << 0;
    QTest::newRow("itself, as it was for another night") << PlanStatus::Approved << true << false << 0 << 0;
    QTest::newRow("break") << PlanStatus::Closed << false << true << 1 << 0;
}

void PlanWatcherTest::whatIsNotSeen()
{
    QFETCH(PlanStatus, status);
    QFETCH(bool, isItself);
    QFETCH(bool, isBreak);
    const Plan tonight = nightOf(Friday, {{corner(1, 0), 60}});
    Plan past = nightOf(Friday.addDays(-7), {{corner(1, 0), 60}});
    past.status = status;
    if (isItself)
        past.id = tonight.id;
    if (isBreak)
        past.teams[0].legs[0].kind = LegKind::Break;
    const Predictability found = guessed(tonight, past);
    QTEST(found.nights, "nights");
    QTEST(found.foreseen, "foreseen");
    QCOMPARE(guessed(tonight, tonight).nights, 0);
}

void PlanWatcherTest::expectsWhatItSaw()
{
    const Shift shift = shiftOf(Friday, QStringLiteral("21:00-05:00"));
    const std::vector<Plan> past{nightOf(Friday.addDays(-7), {{corner(1, 0), 200}}),
                                 nightOf(Friday.addDays(-14), {{corner(1, 0), 200}, {corner(5, 0), 10}}),
                                 nightOf(Friday.addDays(-21), {{corner(1, 0), 200}}), nightOf(Friday.addDays(-28), {})};
    const Watcher watcher(shift, past);
    QCOMPARE(watcher.nights(), 4);
    // On three of four nights; of a triangle of 20 minutes, 380 of 400 parts lie within 15 minutes of its middle.
    QCOMPARE(watcher.expects(corner(1, 0), 200), 0.75 * 0.95);
    QCOMPARE(watcher.expects(corner(5, 0), 10), 0.25 * 0.95);
    QCOMPARE(watcher.expects({corner(1, 0).easting + 75, corner(1, 0).northing}, 200), 0.75 * 0.95);
    QCOMPARE(watcher.expects(corner(3, 0), 200), 0.0);
    for (const int minute : {-1, 480, 100'000, 200 - 35, 200 + 35})
        QCOMPARE(watcher.expects(corner(1, 0), minute), 0.0);
    const std::span<const double> night = watcher.expectationsAt(corner(1, 0));
    QCOMPARE(night.size(), size_t{ShiftMinutes});
    for (int away = 0; away < 34; ++away) {
        const auto after = static_cast<size_t>(200 + away);
        QVERIFY(night[after] > night[after + 1]);
        QCOMPARE(night[static_cast<size_t>(200 - away)], night[after]);
    }
    QVERIFY(watcher.expectationsAt(corner(3, 0)).empty());
    // As often as it likes, but never more than certain.
    const Plan crowd = nightOf(Friday.addDays(-7), {{corner(1, 0), 200}, {corner(1, 0), 201}, {corner(1, 0), 202}});
    QCOMPARE(Watcher(shift, std::span(&crowd, 1)).expects(corner(1, 0), 201), 1.0);
}

// What tests/data/plan/watcher.py works out for the same nights from the written method.
void PlanWatcherTest::agreesWithTheScript()
{
    QFile file(QStringLiteral(LANTERN_SOURCE_DIRECTORY "/tests/data/plan/watcher.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(cases.size(), 24);
    for (const QJsonValue &value : cases) {
        const Plan tonight = planFrom(value[u"tonight"].toObject());
        std::vector<Plan> past;
        for (const QJsonValue &plan : value[u"past"].toArray())
            past.push_back(planFrom(plan.toObject()));
        const Predictability found = predictabilityOf(tonight, past);
        QCOMPARE(found.nights, value[u"nights"].toInt());
        QCOMPARE(found.guesses, value[u"guesses"].toInt());
        std::vector<LegId> hits;
        for (const QJsonValue &hit : value[u"hits"].toArray())
            hits.push_back(key<LegId>(static_cast<quint32>(hit.toInt())));
        QVERIFY(found.legs == hits);
        QVERIFY(std::abs(found.chance - value[u"chance"].toDouble()) < 1e-9);
        QVERIFY(std::abs(found.score - value[u"score"].toDouble()) < 1e-9);
        const Watcher watcher(tonight.shift, past, tonight.id);
        for (const QJsonValue &asked : value[u"asked"].toArray()) {
            const GridPoint point{asked[u"east"].toDouble(), asked[u"north"].toDouble()};
            const double expects = watcher.expects(point, asked[u"minute"].toInt());
            QVERIFY(std::abs(expects - asked[u"expects"].toDouble()) < 1e-12);
        }
    }
}

QTEST_GUILESS_MAIN(PlanWatcherTest)
#include "tst_plan_watcher.moc"
