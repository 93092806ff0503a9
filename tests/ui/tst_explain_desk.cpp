#include "plan/explain_desk.h"
#include "store/place_repository.h"
#include "ui/night_fixture.h"

using namespace lantern;

class ExplainDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsTheChosenLeg();
    void followsAnEdit();
    void saysWhyNot();
    void saysWhereThePlaceIs();
    void saysNothingOfNothing();
};

namespace
{

bool answered(const ExplainDesk &desk)
{
    return QTest::qWaitFor([&] { return !desk.isWorking(); }, 20000);
}

} // namespace

void ExplainDeskTest::explainsTheChosenLeg()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    ExplainDesk desk;
    desk.setBoard(&board);
    board.setSelectedLeg(night.leg(0, 0));
    QVERIFY(desk.isWorking());
    QVERIFY(answered(desk));
    const VisitExplanation told =
        PlanExplainer::make(board.plan(), board.ground().hotspots, board.ground().context(board.plan().orders))
            .and_then([&](const auto &explainer) { return explainer->visit(night.plan.teams[0].legs[0].id); })
            .value_or(VisitExplanation());
    QVERIFY(!told.here.isEmpty());
    QCOMPARE(desk.here(), told.here);
    QCOMPARE(desk.now(), told.now);
    QCOMPARE(desk.instead(), told.insteadText);
    board.setSelectedLeg(night.leg(1, 2));
    QVERIFY(desk.here().isEmpty()); // not the words of another leg
    QVERIFY(answered(desk));
    QVERIFY(!desk.here().isEmpty());
    board.setSelectedLeg({});
    QVERIFY(desk.here().isEmpty());
    QVERIFY(!desk.isWorking());
}

void ExplainDeskTest::followsAnEdit()
{
    const test::OpenNight night(1, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    ExplainDesk desk;
    desk.setBoard(&board);
    board.setSelectedLeg(night.leg(0, 0));
    QVERIFY(answered(desk));
    const QString before = desk.here();
    QVERIFY(before.contains(QStringLiteral("12 min")));
    QVERIFY(board.changeMinutes(night.leg(0, 0), 2));
    QCOMPARE(desk.here(), before); // until the new are there
    QVERIFY(desk.isWorking());
    QVERIFY(answered(desk));
    QVERIFY2(desk.here().contains(QStringLiteral("14 min")), qPrintable(desk.here()));
}

void ExplainDeskTest::saysWhyNot()
{
    const test::OpenNight night(1, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    ExplainDesk desk;
    desk.setBoard(&board);
    desk.setHotspot(night.set.hotspots[6].id.toString());
    QVERIFY(answered(desk));
    QVERIFY2(desk.whyNot().startsWith(QStringLiteral("It would fit.")), qPrintable(desk.whyNot()));
    desk.setHotspot({});
    QVERIFY(desk.whyNot().isEmpty());
}

void ExplainDeskTest::saysWhereThePlaceIs()
{
    const test::OpenNight night(1, 3);
    QVERIFY(night.ready);
    const GridPoint place = night.set.hotspots[6].centre;
    const GridPoint far = night.set.hotspots[0].centre;
    Street street;
    street.sourceId = QStringLiteral("1");
    street.name = QStringLiteral("Dean Street");
    street.line = {{place.easting - 30, place.northing + 18}, {place.easting + 30, place.northing + 18}};
    QVERIFY(PlaceRepository(*night.store).addStreets(std::span(&street, 1)));
    PlanBoard board;
    ExplainDesk desk;
    desk.setBoard(&board);
    desk.setHotspot(night.set.hotspots[6].id.toString());
    QVERIFY(answered(desk));
    QCOMPARE(desk.street(), QStringLiteral("18 m from Dean Street"));
    QVERIFY(desk.isReachable());
    QVERIFY(distanceMetres(place, far) > SnapLimitMetres + 60);
    desk.setHotspot(night.set.hotspots[0].id.toString());
    QVERIFY(desk.street().isEmpty()); // not that of another place
    QVERIFY(answered(desk));
    QVERIFY(desk.isReachable()); // by a straight line
    QVERIFY2(desk.whyNot().contains(QStringLiteral("straight lines")), qPrintable(desk.whyNot()));
}

void ExplainDeskTest::saysNothingOfNothing()
{
    ExplainDesk desk;
    QVERIFY(!desk.isWorking());
    desk.setHotspot(QStringLiteral("nowhere"));
    QVERIFY(answered(desk));
    QVERIFY(desk.whyNot().isEmpty());
}

QTEST_MAIN(ExplainDeskTest)
#include "tst_explain_desk.moc"
