#include "outcome/night_outcome.h"

#include <QTest>

using namespace lantern;

namespace
{

template<class Key>
Key key(quint32 number)
{
    return Key(QUuid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

const QDateTime Evening(QDate(2026, 11, 20), QTime(21, 0), QTimeZone::UTC);

Leg legAt(quint32 number, quint32 hotspot, int minute)
{
    Leg leg;
    leg.id = key<LegId>(number);
    leg.hotspot = key<HotspotId>(hotspot);
    leg.placeName = QStringLiteral("Place %1").arg(hotspot);
    leg.arrive = Evening.addSecs(minute * 60);
    leg.depart = leg.arrive.addSecs(720);
    return leg;
}

PatrolResult resultOf(quint32 leg, int minutes)
{
    PatrolResult result;
    result.leg = key<LegId>(leg);
    result.actualIn = Evening;
    result.actualOut = Evening.addSecs(minutes * 60);
    return result;
}

} // namespace

class NightOutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByPlace();
    void nothingRecorded();
};

void NightOutcomeTest::countsByPlace()
{
    Plan plan;
    plan.teams.resize(2);
    plan.teams[0].legs = {legAt(1, 8, 60), legAt(2, 9, 90), legAt(3, 8, 200)};
    plan.teams[1].legs = {legAt(4, 9, 10)};
    Leg rest = legAt(5, 0, 120);
    rest.kind = LegKind::Break;
    rest.hotspot = {};
    plan.teams[1].legs.push_back(rest);
    plan.teams[0].members = {key<OfficerId>(1), key<OfficerId>(2)};
    PatrolResult first = resultOf(1, 14);
    first.priorLink = true;
    first.stopReasons = {{QStringLiteral("following"), 2}};
    first.counts = {{QStringLiteral("stop"), 2}, {QStringLiteral("arrest"), 1}};
    PatrolResult again = resultOf(3, 10);
    again.counts = {{QStringLiteral("stop"), 1}};
    PatrolResult missed = resultOf(2, 0);
    missed.missed = true;
    missed.missedReason = QStringLiteral("Called away");
    missed.actualIn = missed.actualOut = {};
    const std::vector<PatrolResult> results{first, again, missed, resultOf(77, 30)};
    const NightOutcome night = outcomeOf(plan, results);
    QCOMPARE(night.places.size(), 2u);
    QCOMPARE(night.places[0].name, QStringLiteral("Place 9")); // the first to be visited
    QCOMPARE(night.places[0].planned, 2);
    QCOMPARE(night.places[0].made, 0);
    QCOMPARE(night.places[0].missed, 1);
    QCOMPARE(night.places[1].planned, 2);
    QCOMPARE(night.places[1].made, 2);
    QCOMPARE(night.places[1].minutes, 24);
    QCOMPARE(night.places[1].plannedMinutes, 24);
    QCOMPARE(night.places[1].personMinutes, 48); // two officers for 24 minutes
    QCOMPARE(night.places[1].stopReasons.value(QStringLiteral("following")), 2);
    QCOMPARE(night.places[1].priorLinks, 1);
    QCOMPARE(night.places[0].missedReasons, QStringList{QStringLiteral("Called away")});
    QCOMPARE(night.all.plannedMinutes, 48);
    QCOMPARE(night.all.personMinutes, 48);
    QCOMPARE(night.places[1].counts.value(QStringLiteral("stop")), 3);
    QCOMPARE(night.all.planned, 4);
    QCOMPARE(night.all.made, 2);
    QCOMPARE(night.all.counts.value(QStringLiteral("arrest")), 1);
    QVERIFY(night.isRecorded());
}

void NightOutcomeTest::nothingRecorded()
{
    Plan plan;
    plan.teams.resize(1);
    plan.teams[0].legs = {legAt(1, 8, 60)};
    const NightOutcome night = outcomeOf(plan, {});
    QVERIFY(!night.isRecorded());
    QCOMPARE(night.all.planned, 1);
    QVERIFY(outcomeOf({}, {}).places.empty());
}

QTEST_GUILESS_MAIN(NightOutcomeTest)
#include "tst_outcome_night.moc"
