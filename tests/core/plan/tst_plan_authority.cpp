#include "plan/authority.h"

#include "plan_fixture.h"

using namespace plan_fixture;

namespace
{

const QDateTime Evening(QDate(2026, 11, 27), QTime(20, 0), QTimeZone::UTC);

Authority soundAuthority()
{
    Authority authority;
    authority.reference = QStringLiteral("S34/77");
    authority.grantedByRank = QStringLiteral("inspector");
    authority.regardsRights = true;
    authority.from = Evening;
    authority.to = Evening.addSecs(10 * 3600);
    authority.area = square(corner(0, 0), 500);
    return authority;
}

} // namespace

class AuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranks_data();
    void ranks();
    void flaws();
    void lengths_data();
    void lengths();
    void coversStays_data();
    void coversStays();
    void coversPlaces();
    void kinds();
};

void AuthorityTest::ranks_data()
{
    QTest::addColumn<QString>("rank");
    QTest::addColumn<bool>("may");
    QTest::newRow("inspector") << QStringLiteral("inspector") << true;
    QTest::newRow("key of two words") << QStringLiteral("chief_inspector") << true;
    QTest::newRow("as written") << QStringLiteral(" Chief  Superintendent") << true;
    QTest::newRow("county") << QStringLiteral("assistant chief constable") << true;
    QTest::newRow("commissioner") << QStringLiteral("Commissioner") << true;
    QTest::newRow("sergeant") << QStringLiteral("sergeant") << false;
    QTest::newRow("constable") << QStringLiteral("constable") << false;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("an inspector's clerk") << QStringLiteral("inspector's clerk") << false;
    QTest::newRow("a council's inspector") << QStringLiteral("housing inspector") << false;
}

void AuthorityTest::ranks()
{
    QFETCH(const QString, rank);
    QFETCH(const bool, may);
    QCOMPARE(mayAuthorise(rank), may);
    Authority authority = soundAuthority();
    authority.grantedByRank = rank;
    QCOMPARE(flawOf(authority).isEmpty(), may);
}

void AuthorityTest::flaws()
{
    Authority authority = soundAuthority();
    QCOMPARE(flawOf(authority), QString());
    authority.regardsRights = false;
    QVERIFY(flawOf(authority).contains(QStringLiteral("Articles 10 and 11")));
}

void AuthorityTest::lengths_data()
{
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<bool>("sound");
    QTest::newRow("one second") << Evening.addSecs(1) << true;
    QTest::newRow("48 hours") << Evening.addSecs(48 * 3600) << true;
    QTest::newRow("48 hours and a second") << Evening.addSecs(48 * 3600 + 1) << false;
    QTest::newRow("no time") << Evening << false;
    QTest::newRow("backwards") << Evening.addSecs(-1) << false;
    QTest::newRow("no end") << QDateTime() << false;
}

void AuthorityTest::lengths()
{
    QFETCH(const QDateTime, to);
    QFETCH(const bool, sound);
    Authority authority = soundAuthority();
    authority.to = to;
    QCOMPARE(flawOf(authority).isEmpty(), sound);
}

void AuthorityTest::coversStays_data()
{
    QTest::addColumn<int>("arrive"); // seconds after the authority begins; it runs for 36,000
    QTest::addColumn<int>("depart");
    QTest::addColumn<bool>("covered");
    QTest::newRow("the whole of it") << 0 << 36'000 << true;
    QTest::newRow("a second before it") << -1 << 600 << false;
    QTest::newRow("a second after it") << 35'400 << 36'001 << false;
    QTest::newRow("arriving as it ends") << 36'000 << 36'000 << false;
}

void AuthorityTest::coversStays()
{
    QFETCH(const int, arrive);
    QFETCH(const int, depart);
    QFETCH(const bool, covered);
    const Authority authority = soundAuthority();
    QCOMPARE(runsDuring(authority, Evening.addSecs(arrive), Evening.addSecs(depart)), covered);
    QCOMPARE(covers(authority, corner(1, 1), Evening.addSecs(arrive), Evening.addSecs(depart)), covered);
}

void AuthorityTest::coversPlaces()
{
    Authority authority = soundAuthority();
    const QDateTime later = Evening.addSecs(600);
    QVERIFY(covers(authority, corner(4, 4), Evening, later));
    QVERIFY(!covers(authority, corner(6, 0), Evening, later));
    authority.area.clear();
    QVERIFY(!covers(authority, corner(1, 1), Evening, later));
}

void AuthorityTest::kinds()
{
    Authority authority = soundAuthority();
    QVERIFY(isDispersalAuthority(authority));
    authority.kind = QStringLiteral("s60");
    QVERIFY(!isDispersalAuthority(authority));
}

QTEST_GUILESS_MAIN(AuthorityTest)
#include "tst_plan_authority.moc"
