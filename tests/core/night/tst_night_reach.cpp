#include "night/reach.h"

#include <QTest>

#include <cmath>

using namespace lantern;

class NightReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInReachOfWhoStands();
    void standsInReachOfWhoWalks();
    void isFreeBeforeAndAfter();
    void isFreeInBreaks();
    void walksInReach();
    void walksAlong();
    void walksOnTheNextStreet();
};

namespace
{

// Places along a street, at metres; a team's reach is 320 m, a minute's way 80 m, and 60 m are held back while either walks.
Night street(const std::vector<float> &metres)
{
    Night night;
    night.minutes = 120;
    night.places = static_cast<int>(metres.size());
    for (const float a : metres)
        for (const float b : metres)
            night.metres.push_back(std::abs(a - b));
    night.teams = {NightTeam{.to = 120}};
    return night;
}

enum Place : int { Gate, Near, Close, Far };
const Night Town = street({0, 300, 200, 1000});
// Stands at the gate, then walks the 12½ minutes to the far end so as to be there at 40.
const NightRoute There{{.place = Gate, .arrive = 10, .minutes = 10, .hotspot = Gate},
                       {.place = Far, .arrive = 40, .minutes = 10, .hotspot = Far}};

} // namespace

void NightReachTest::standsInReachOfWhoStands()
{
    Reach reach(Town, 0, There, 0, 100);
    QVERIFY(reach.isStanding(Near, 10, 19));
    QVERIFY(reach.isStanding(Gate, 10, 20));
    QVERIFY(!reach.isStanding(Far, 10, 11));
    QVERIFY(!reach.isStanding(Near, 10, 20)); // on its way: 300 m and 60 m
}

void NightReachTest::standsInReachOfWhoWalks()
{
    Reach reach(Town, 0, There, 0, 100);
    QVERIFY(reach.isStanding(Gate, 20, 30));  // it is 200 m off at 30
    QVERIFY(!reach.isStanding(Gate, 20, 31)); // and 280 m at 31
    QVERIFY(reach.isStanding(Far, 37, 50));   // 240 m before it
    QVERIFY(!reach.isStanding(Far, 36, 50));  // 320 m
}

void NightReachTest::isFreeBeforeAndAfter()
{
    Reach reach(Town, 0, There, 0, 100);
    QVERIFY(reach.isStanding(Far, 0, 9));
    QVERIFY(!reach.isStanding(Far, 0, 10));
    QVERIFY(reach.isStanding(Gate, 51, 100));
    QVERIFY(!reach.isStanding(Gate, 50, 100));
    QVERIFY(reach.isWalking(Far, Gate, 51, 64));
}

void NightReachTest::isFreeInBreaks()
{
    Night night = Town;
    night.teams.front().stops = {{.place = Gate, .earliest = 10, .latest = 10, .minutes = 10, .rest = true}};
    NightRoute route = There;
    route.front().stop = 0;
    Reach atRest(night, 0, route, 0, 100);
    QVERIFY(atRest.isStanding(Far, 10, 19));
    night.teams.front().stops.front().rest = false;
    Reach onDuty(night, 0, route, 0, 100);
    QVERIFY(!onDuty.isStanding(Far, 10, 19));
}

void NightReachTest::walksInReach()
{
    const Reach reach(Town, 0, There, 0, 100);
    QVERIFY(reach.isWalking(Close, Gate, 12, 15));
    QVERIFY(!reach.isWalking(Near, Gate, 12, 16)); // 300 m and 60 m at first
    QVERIFY(!reach.isWalking(Gate, Far, 6, 19));
}

void NightReachTest::walksAlong()
{
    const Reach reach(Town, 0, There, 0, 100);
    QVERIFY(reach.isWalking(Gate, Far, 20, 40));
    QVERIFY(reach.isWalking(Gate, Far, 20, 38));  // 160 m ahead
    QVERIFY(!reach.isWalking(Gate, Far, 20, 34)); // 480 m ahead
}

// Two streets a kilometre long and 100 m apart, with alleys between them all along.
void NightReachTest::walksOnTheNextStreet()
{
    struct Alleys final : ReachOnWays
    {
        [[nodiscard]] bool isInReach(const WaySpot &mine, const WaySpot &theirs) const override
        {
            const auto ahead = [](const WaySpot &spot) { return spot.to % 2 == 1 ? spot.ahead : 1000 - spot.ahead; };
            return std::abs(ahead(mine) - ahead(theirs)) + 100 <= 320;
        }
    };
    Night night;
    night.minutes = 120;
    night.places = 4;
    night.teams = {NightTeam{.to = 120}};
    night.metres = {0,    1000, 100,  1100, //
                    1000, 0,    1100, 100,  //
                    100,  1100, 0,    1000, //
                    1100, 100,  1000, 0};
    night.ways = std::make_shared<Alleys>();
    const NightRoute along{{.place = 0, .arrive = 10, .minutes = 10, .hotspot = 0},
                           {.place = 1, .arrive = 33, .minutes = 10, .hotspot = 1}};
    QVERIFY(Reach(night, 0, along, 0, 100).isWalking(2, 3, 20, 33));
    QVERIFY(!Reach(night, 0, along, 0, 100).isWalking(2, 3, 20, 40)); // left far behind
    night.strictReach.assign(121, 0);
    night.strictReach[26] = 1; // in the middle of the way
    QVERIFY(!Reach(night, 0, along, 0, 100).isWalking(2, 3, 20, 33));
    night.strictReach.clear();
    night.ways.reset();
    QVERIFY(!Reach(night, 0, along, 0, 100).isWalking(2, 3, 20, 33));
}

QTEST_APPLESS_MAIN(NightReachTest)
#include "tst_night_reach.moc"
