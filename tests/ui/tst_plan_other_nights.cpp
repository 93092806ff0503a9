#include "plan/breach_rows.h"
#include "plan/crew_desk.h"
#include "plan/earlier_night_desk.h"
#include "store/outcome_repository.h"
#include "ui/night_fixture.h"

using namespace lantern;

namespace
{

QVariant at(QAbstractListModel *model, int row, const char *role)
{
    return model->data(model->index(row, 0), model->roleNames().key(role));
}

} // namespace

// What other plans and authorities of the file mean to the open one.
class OtherNightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAWeekOnWithWhatCameOfIt();
    void copyNeedsADate();
    void oneCardPerOtherPlan();
    void endsAnAuthorityEarly();
    void keepsAnEndedAuthority();
    void widensAnAuthority();
};

void OtherNightsTest::copiesAWeekOnWithWhatCameOfIt()
{
    test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PatrolResult result;
    result.id = night.store->makeId<ResultId>();
    result.plan = night.plan.id;
    result.team = night.plan.teams[0].id;
    result.leg = night.plan.teams[0].legs[0].id;
    result.recordedAt = night.now;
    result.recordedBy = QStringLiteral("1102");
    result.actualIn = night.plan.teams[0].legs[0].arrive;
    result.actualOut = result.actualIn.addSecs(840);
    result.counts = {{QStringLiteral("stop"), 2}};
    QVERIFY(ResultRepository(*night.store).append(result));

    PlanBoard board;
    EarlierNightDesk desk;
    desk.setBoard(&board);
    QCOMPARE(desk.copy(night.plan.id.toString(), QStringLiteral("2026-12-04")), QString());
    QVERIFY(board.planId() != night.plan.id.toString());
    QCOMPARE(board.plan().shift.operationalDate, QDate(2026, 12, 4));
    QVERIFY2(board.plan().name.startsWith(QStringLiteral("Friday, ")) &&
                 board.plan().name.contains(QStringLiteral("4 Dec")),
             qPrintable(board.plan().name));
    QCOMPARE(board.plan().teams.size(), 2u);
    QCOMPARE(board.plan().teams[1].legs.size(), 3u);
    QCOMPARE(board.plan().teams[1].legs[0].arrive, night.plan.teams[1].legs[0].arrive.addDays(7));
    QVERIFY(board.plan().teams[1].legs[0].id != night.plan.teams[1].legs[0].id);
    QVERIFY(board.plan().worth > 0);

    desk.setActive(true);
    QCOMPARE(desk.plan(), night.plan.id.toString());
    QVERIFY(desk.summary().contains(QStringLiteral("1 of 6 made")));
    QVERIFY(desk.summary().contains(QStringLiteral("Stops: 2")));
    QCOMPARE(at(desk.places(), 0, "name").toString(), QStringLiteral("Place 1"));
    QCOMPARE(at(desk.places(), 0, "tonight").toInt(), 1);
    Workspace::instance()->undo();
    QCOMPARE(board.planId(), night.plan.id.toString());
    QVERIFY(desk.plan().isEmpty()); // nothing lies before it
}

void OtherNightsTest::copyNeedsADate()
{
    test::OpenNight night(1, 1);
    PlanBoard board;
    EarlierNightDesk desk;
    desk.setBoard(&board);
    QVERIFY(!desk.copy(night.plan.id.toString(), QStringLiteral("soon")).isEmpty());
    QVERIFY(!desk.copy(QString(), QStringLiteral("2026-12-04")).isEmpty());
    QVERIFY(!Workspace::instance()->canUndo());
}

void OtherNightsTest::oneCardPerOtherPlan()
{
    test::OpenNight night(3, 2);
    Plan draft = night.plan;
    draft.id = night.store->makeId<PlanId>();
    draft.name = QStringLiteral("Draft 2");
    const std::vector<Breach> breaches = checkPlan(
        night.plan,
        {.officers = night.officers, .authorities = {}, .otherPlans = std::span(&draft, 1), .graph = nullptr});
    QCOMPARE(std::ranges::count(breaches, QStringLiteral("double_booking"), &Breach::rule), 6);
    int cards = 0;
    for (const QVariantList &row : breachRows(night.plan, breaches, {draft}, night.officers)) {
        if (!row[1].toString().contains(QStringLiteral("Draft 2")))
            continue;
        ++cards;
        for (const Officer &officer : night.officers)
            QVERIFY2(row[1].toString().contains(officer.shoulderNumber), qPrintable(row[1].toString()));
    }
    QCOMPARE(cards, 1);
}

void OtherNightsTest::endsAnAuthorityEarly()
{
    test::OpenNight night(1, 2);
    CrewDesk desk;
    QCOMPARE(desk.authorities()->rowCount(), 1);
    const QString id = night.authority.id.toString();
    QVERIFY(!desk.endAuthority(id, QStringLiteral("2026-11-29"), QStringLiteral("01:00")).isEmpty());
    QVERIFY(!desk.endAuthority(id, QStringLiteral("2026-11-27"), QStringLiteral("19:00")).isEmpty());
    QVERIFY(!desk.endAuthority(QString(), QStringLiteral("2026-11-28"), QStringLiteral("01:00")).isEmpty());
    QVERIFY(!Workspace::instance()->canUndo());
    QCOMPARE(desk.endAuthority(id, QStringLiteral("2026-11-28"), QStringLiteral("01:00")), QString());
    const auto stored = [&] { return PlanRepository(*night.store).authorities()->front(); };
    QCOMPARE(stored().to, QDateTime(QDate(2026, 11, 28), QTime(1, 0), QTimeZone::UTC));
    QCOMPARE(at(desk.authorities(), 0, "endTime").toString(), QStringLiteral("01:00"));
    Workspace::instance()->undo();
    QCOMPARE(stored().to, night.authority.to);
}

// It stands last, for the desk that prints it in the morning, and stays as it was.
void OtherNightsTest::keepsAnEndedAuthority()
{
    test::OpenNight night(1, 2);
    Authority before = night.authority;
    before.id = night.store->makeId<AuthorityId>();
    before.reference = QStringLiteral("S34/0");
    before.from = Workspace::instance()->clock().now().addDays(-2);
    before.to = Workspace::instance()->clock().now().addDays(-1);
    QVERIFY(PlanRepository(*night.store).saveAuthority(before));
    Workspace::instance()->notify(Workspace::Plans);
    CrewDesk desk;
    QCOMPARE(desk.authorities()->rowCount(), 2);
    QCOMPARE(at(desk.authorities(), 0, "over").toBool(), false);
    QCOMPARE(at(desk.authorities(), 1, "reference").toString(), before.reference);
    QCOMPARE(at(desk.authorities(), 1, "over").toBool(), true);
    const QString id = before.id.toString();
    const QDateTime earlier = before.to.addSecs(-3600).toTimeZone(londonZone());
    QVERIFY(
        desk.endAuthority(id, earlier.date().toString(Qt::ISODate), earlier.time().toString(QStringLiteral("HH:mm")))
            .contains(QStringLiteral("has ended")));
    QVERIFY(desk.widenAuthority(id).contains(QStringLiteral("has ended")));
    // One of long ago stands there only when it is looked for.
    before.from = before.from.addDays(-400);
    before.to = before.to.addDays(-400);
    QVERIFY(PlanRepository(*night.store).saveAuthority(before));
    Workspace::instance()->notify(Workspace::Plans);
    QCOMPARE(desk.authorities()->rowCount(), 1);
    desk.seekAuthority(id);
    QCOMPARE(desk.authorities()->rowCount(), 2);
    QCOMPARE(at(desk.authorities(), 1, "authority").toString(), id);
    QVERIFY(!Workspace::instance()->canUndo());
}

void OtherNightsTest::widensAnAuthority()
{
    test::OpenNight night(1, 2);
    Authority narrow = night.authority;
    narrow.area = night.set.hotspots[0].outline;
    QVERIFY(PlanRepository(*night.store).saveAuthority(narrow));
    Workspace::instance()->notify(Workspace::Plans);
    CrewDesk desk;
    QCOMPARE(desk.widenAuthority(narrow.id.toString()), QString());
    const auto stored = [&] { return PlanRepository(*night.store).authorities()->front(); };
    for (const Leg &leg : night.plan.teams[0].legs)
        QVERIFY(contains(stored().area, leg.point));
    QVERIFY(areaSquareMetres(stored().area) > areaSquareMetres(narrow.area));
    QVERIFY(!desk.widenAuthority(narrow.id.toString()).isEmpty()); // nothing to add
    Workspace::instance()->undo();
    QVERIFY(std::abs(areaSquareMetres(stored().area) - areaSquareMetres(narrow.area)) < 1);
}

QTEST_MAIN(OtherNightsTest)
#include "tst_plan_other_nights.moc"
