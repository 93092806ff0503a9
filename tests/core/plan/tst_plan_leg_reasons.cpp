#include "hotspot/reason.h"
#include "plan/leg_reasons.h"
#include "planner_town.h"

#include <QTranslator>

using namespace plan_fixture;

namespace
{

// Says every text otherwise, and tells that it was said by it.
class OtherLanguage final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("~%1").arg(QString::fromUtf8(text));
    }
};

// The town's hotspots as an analysis ranks them: what their reasons are made of is known.
HotspotSet ranked(const Town &town)
{
    HotspotSet set = town.hotspots;
    set.period = {.first = Month(2025, 11), .last = Month(2026, 10)};
    for (Hotspot &hotspot : set.hotspots) {
        hotspot.count = 40;
        hotspot.vawgShare = 0.5;
        hotspot.countBefore = 30;
        hotspot.detail = ReasonDetail{.nightCount = 30, .timedCount = 40, .landmark = QStringLiteral("Foundry Halt")};
        hotspot.reason = reasonOf(hotspot, set.period);
    }
    return set;
}

struct Planned
{
    Town town;
    HotspotSet hotspots = ranked(town);
    Plan plan;

    Planned()
    {
        PlanRequest request = requestOf(1);
        request.orders.duties = {{.name = QStringLiteral("The Fen"),
                                  .point = corner(6, 6),
                                  .earliest = request.shift.from.addSecs(3600),
                                  .latest = request.shift.from.addSecs(2 * 3600)}};
        plan = makePlan(request, hotspots, town.context(), Now).value();
    }
    [[nodiscard]] QStringList reasons(const HotspotSet &set) const
    {
        QStringList texts;
        for (const Team &team : plan.teams)
            for (const Leg &leg : team.legs)
                texts.append(legReason(plan, team, leg, set));
        return texts;
    }
    [[nodiscard]] QStringList written() const
    {
        QStringList texts;
        for (const Team &team : plan.teams)
            for (const Leg &leg : team.legs)
                texts.append(leg.reason);
        return texts;
    }
};

} // namespace

class TestPlanLegReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheMaking();
    void areInTheLanguageOfTheReader();
    void staysAsWrittenWhereNoMoreIsKnown();
    void followsAnEdit();
};

void TestPlanLegReasons::areThoseOfTheMaking()
{
    const Planned planned;
    QVERIFY(planned.written().size() > 20);
    QCOMPARE(planned.reasons(planned.hotspots), planned.written());
}

void TestPlanLegReasons::areInTheLanguageOfTheReader()
{
    const Planned planned;
    OtherLanguage other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    for (const QString &reason : planned.reasons(planned.hotspots))
        QVERIFY2(reason.startsWith(u'~'), qPrintable(reason));
    QVERIFY(reasonOf(planned.hotspots.hotspots.front(), planned.hotspots.period)
                .contains(QStringLiteral("~near Foundry Halt")));
    QCoreApplication::removeTranslator(&other);
    QCOMPARE(planned.reasons(planned.hotspots), planned.written());
}

void TestPlanLegReasons::staysAsWrittenWhereNoMoreIsKnown()
{
    Planned planned;
    QCOMPARE(planned.reasons({}), planned.written());
    for (Hotspot &hotspot : planned.hotspots.hotspots)
        hotspot.detail.reset();
    QCOMPARE(planned.reasons(planned.hotspots), planned.written());
    QCOMPARE(reasonOf(planned.hotspots.hotspots.front(), planned.hotspots.period),
             planned.hotspots.hotspots.front().reason);
}

// A visit that comes before what was the first is the first now.
void TestPlanLegReasons::followsAnEdit()
{
    Planned planned;
    Team &team = planned.plan.teams.front();
    const auto first = std::ranges::find_if(team.legs, [](const Leg &leg) { return leg.hotspot.isValid(); });
    QVERIFY(first != team.legs.end());
    const HotspotId hotspot = first->hotspot;
    std::vector<const Leg *> visits;
    for (const Team &each : planned.plan.teams)
        for (const Leg &leg : each.legs)
            if (leg.hotspot == hotspot)
                visits.push_back(&leg);
    const Leg &earliest = **std::ranges::min_element(visits, {}, &Leg::arrive);
    QVERIFY(earliest.reason.contains(QStringLiteral("First visit")));
    Leg before = earliest;
    before.id = key<LegId>(9999);
    before.arrive = planned.plan.shift.from.addSecs(-3600);
    before.depart = before.arrive.addSecs(600);
    team.legs.insert(team.legs.begin(), before);
    QVERIFY(legReason(planned.plan, team, before, planned.hotspots).contains(QStringLiteral("First visit")));
    for (const Team &each : planned.plan.teams)
        for (const Leg &leg : each.legs)
            if (leg.hotspot == hotspot && leg.id != before.id)
                QVERIFY(!legReason(planned.plan, each, leg, planned.hotspots).contains(QStringLiteral("First visit")));
}

QTEST_GUILESS_MAIN(TestPlanLegReasons)
#include "tst_plan_leg_reasons.moc"
