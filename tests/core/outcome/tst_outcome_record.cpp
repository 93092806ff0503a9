#include "outcome/record.h"
#include "support/made.h"

#include "core/store/operations_fixture.h"
#include "core/store/store_fixture.h"

#include <functional>

using namespace lantern;
using namespace lantern::test;

class TestOutcomeRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldRules_data();
    void fieldRules();
    void dispersal_data();
    void dispersal();
    void otherAuthorityServes();
    void justEnded();
    void toFinish_data();
    void toFinish();
    void timesThatAreOdd();
    void recordFillsIn();
    void secondEntryIsRefused();
    void refusedLeavesNothing();
};

using Change = std::function<void(PatrolResult &, Night &)>;
Q_DECLARE_METATYPE(Change)

namespace
{

void clear(PatrolResult &result)
{
    result.counts = result.stopReasons = {};
}

} // namespace

void TestOutcomeRecord::fieldRules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("refusal"); // empty: it may be recorded
    const auto row = [](const char *name, const QString &refusal, const Change &change) {
        QTest::newRow(name) << change << refusal;
    };
    row("as it is", {}, [](PatrolResult &, Night &) {});
    row("nil", {}, [](PatrolResult &r, Night &) {
        clear(r);
        r.nil = true;
    });
    row("nil with a count of nothing", {}, [](PatrolResult &r, Night &) {
        clear(r);
        r.counts[QStringLiteral("stop")] = 0;
        r.nil = true;
    });
    row("nil with counts", QStringLiteral("nil"), [](PatrolResult &r, Night &) { r.nil = true; });
    row("nil with a behaviour", QStringLiteral("nil"), [](PatrolResult &r, Night &) {
        clear(r);
        r.nil = true;
        r.behaviour = QStringLiteral("staring");
    });
    row("nothing entered", QStringLiteral("nil"), [](PatrolResult &r, Night &) { clear(r); });
    row("a behaviour alone", {}, [](PatrolResult &r, Night &) {
        clear(r);
        r.behaviour = QStringLiteral("staring");
    });
    row("unknown behaviour", QStringLiteral("behaviour"),
        [](PatrolResult &r, Night &) { r.behaviour = QStringLiteral("odd"); });
    row("out before in", QStringLiteral("times"), [](PatrolResult &r, Night &) { std::swap(r.actualIn, r.actualOut); });
    row("out with in", QStringLiteral("times"), [](PatrolResult &r, Night &) { r.actualOut = r.actualIn; });
    row("an hour before the shift", {}, [](PatrolResult &r, Night &n) {
        r.actualIn = n.plan.shift.from.addSecs(-3600);
        r.actualOut = n.plan.shift.from;
    });
    row("earlier than that", QStringLiteral("before the shift began at 21:00"),
        [](PatrolResult &r, Night &n) { r.actualIn = n.plan.shift.from.addSecs(-3601); });
    row("six hours after the shift", {},
        [](PatrolResult &r, Night &n) { r.actualOut = n.plan.shift.to.addSecs(6 * 3600); });
    row("later than that", QStringLiteral("after the shift ended at 05:00"),
        [](PatrolResult &r, Night &n) { r.actualOut = n.plan.shift.to.addSecs(6 * 3600 + 1); });
    row("another night", QStringLiteral("before the shift began"), [](PatrolResult &r, Night &) {
        r.actualIn = r.actualIn.addDays(-1);
        r.actualOut = r.actualOut.addDays(-1);
    });
    row("no out", QStringLiteral("left"), [](PatrolResult &r, Night &) { r.actualOut = {}; });
    row("missed", {}, [](PatrolResult &r, Night &) {
        clear(r);
        r.actualIn = r.actualOut = {};
        r.missed = true;
        r.missedReason = QStringLiteral("Called away");
    });
    row("missed without a reason", QStringLiteral("why"), [](PatrolResult &r, Night &) {
        clear(r);
        r.actualIn = r.actualOut = {};
        r.missed = true;
        r.missedReason = QStringLiteral(" ");
    });
    row("missed with counts", QStringLiteral("missed"), [](PatrolResult &r, Night &) {
        r.actualIn = r.actualOut = {};
        r.missed = true;
        r.missedReason = QStringLiteral("x");
    });
    row("missed with times", QStringLiteral("missed"), [](PatrolResult &r, Night &) {
        clear(r);
        r.missed = true;
        r.missedReason = QStringLiteral("x");
    });
    row("missed and nil", QStringLiteral("Choose one"), [](PatrolResult &r, Night &) {
        clear(r);
        r.missed = r.nil = true;
        r.missedReason = QStringLiteral("x");
    });
    row("negative", QStringLiteral("negative"),
        [](PatrolResult &r, Night &) { r.counts[QStringLiteral("arrest")] = -1; });
    row("negative reason", QStringLiteral("negative"),
        [](PatrolResult &r, Night &) { r.stopReasons[QStringLiteral("x")] = -1; });
    row("unknown type", QStringLiteral("type"), [](PatrolResult &r, Night &) { r.counts[QStringLiteral("chat")] = 1; });
    row("more reasons than stops", QStringLiteral("stops"),
        [](PatrolResult &r, Night &) { r.stopReasons[QStringLiteral("following")] = 1; });
    row("fewer reasons than stops", {}, [](PatrolResult &r, Night &) { r.stopReasons = {}; });
    row("reference", {}, [](PatrolResult &r, Night &) { r.reference = QStringLiteral("CAD 1234/27-11"); });
    row("a name", QStringLiteral("name"), [](PatrolResult &r, Night &) { r.reference = QStringLiteral("Smith"); });
    row("a name with a number", QStringLiteral("name"),
        [](PatrolResult &r, Night &) { r.reference = QStringLiteral("Jane Smith 27"); });
    row("a sentence", QStringLiteral("name"),
        [](PatrolResult &r, Night &) { r.reference = QStringLiteral("seen at 22:10, ran"); });
    row("unknown dress", QStringLiteral("uniform"),
        [](PatrolResult &r, Night &) { r.memberMode = QStringLiteral("hat"); });
    row("another plan", QStringLiteral("another plan"), [](PatrolResult &r, Night &n) { r.plan = n.id<PlanId>(); });
    row("no such team", QStringLiteral("team"), [](PatrolResult &r, Night &n) { r.team = n.id<TeamId>(); });
    row("a leg of another team", QStringLiteral("leg"),
        [](PatrolResult &r, Night &n) { r.leg = n.plan.teams[0].legs[0].id; });
}

void TestOutcomeRecord::fieldRules()
{
    QFETCH(const Change, change);
    QFETCH(const QString, refusal);
    Night night;
    PatrolResult result = night.result();
    change(result, night);
    const Result<void> checked = checkResult(result, night.plan, {});
    QCOMPARE(checked.has_value(), refusal.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().code, Error::Code::Refused);
        QVERIFY2(checked.error().message.contains(refusal), qPrintable(checked.error().message));
    }
}

using Setting = std::function<void(PatrolResult &, Plan &, Authority &)>;
Q_DECLARE_METATYPE(Setting)

void TestOutcomeRecord::dispersal_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const QString &refusal, const Setting &setting) {
        QTest::newRow(name) << setting << refusal;
    };
    row("lawful", {}, [](PatrolResult &, Plan &, Authority &) {});
    row("named", {}, [](PatrolResult &r, Plan &, Authority &a) { r.authority = a.id; });
    row("named, unknown", QStringLiteral("not in this file"),
        [](PatrolResult &r, Plan &p, Authority &) { r.authority = AuthorityId(QUuid(p.id.toString())); });
    row("plain team", QStringLiteral("plain clothes"),
        [](PatrolResult &, Plan &p, Authority &) { p.teams[1].mode = Mode::Plain; });
    row("plain team, said to be in uniform", QStringLiteral("plain clothes"),
        [](PatrolResult &r, Plan &p, Authority &) {
            p.teams[1].mode = Mode::Plain;
            r.memberMode = QStringLiteral("uniform");
        });
    row("plain member of a uniform team", QStringLiteral("plain-clothes"),
        [](PatrolResult &r, Plan &, Authority &) { r.memberMode = QStringLiteral("plain"); });
    row("mixed, not said", QStringLiteral("mixed"),
        [](PatrolResult &, Plan &p, Authority &) { p.teams[1].mode = Mode::Mixed; });
    row("mixed, uniform member", {}, [](PatrolResult &r, Plan &p, Authority &) {
        p.teams[1].mode = Mode::Mixed;
        r.memberMode = QStringLiteral("uniform");
    });
    row("mixed, plain member", QStringLiteral("plain-clothes"), [](PatrolResult &r, Plan &p, Authority &) {
        p.teams[1].mode = Mode::Mixed;
        r.memberMode = QStringLiteral("plain");
    });
    row("another kind", QStringLiteral("section 34"), [](PatrolResult &r, Plan &, Authority &a) {
        a.kind = QStringLiteral("s60");
        r.authority = a.id;
    });
    row("sergeant", QStringLiteral("inspector"),
        [](PatrolResult &, Plan &, Authority &a) { a.grantedByRank = QStringLiteral("sergeant"); });
    row("chief inspector", {},
        [](PatrolResult &, Plan &, Authority &a) { a.grantedByRank = QStringLiteral("Chief_Inspector"); });
    row("superintendent", {},
        [](PatrolResult &, Plan &, Authority &a) { a.grantedByRank = QStringLiteral("superintendent"); });
    row("inspector's clerk", QStringLiteral("inspector"),
        [](PatrolResult &, Plan &, Authority &a) { a.grantedByRank = QStringLiteral("inspector's clerk"); });
    row("rights not regarded", QStringLiteral("Articles 10 and 11"),
        [](PatrolResult &, Plan &, Authority &a) { a.regardsRights = false; });
    row("48 hours", {}, [](PatrolResult &, Plan &, Authority &a) { a.to = a.from.addSecs(48 * 3600); });
    row("48 hours and a second", QStringLiteral("48 hours"),
        [](PatrolResult &, Plan &, Authority &a) { a.to = a.from.addSecs(48 * 3600 + 1); });
    row("ends before it starts", QStringLiteral("48 hours"),
        [](PatrolResult &, Plan &, Authority &a) { a.to = a.from.addSecs(-1); });
    row("from the moment of arrival", {}, [](PatrolResult &r, Plan &, Authority &a) { a.from = r.actualIn; });
    row("a second after arrival", QStringLiteral("from"),
        [](PatrolResult &r, Plan &, Authority &a) { a.from = r.actualIn.addSecs(1); });
    row("to the moment of leaving", {}, [](PatrolResult &r, Plan &, Authority &a) { a.to = r.actualOut; });
    row("a second before leaving", QStringLiteral("from"),
        [](PatrolResult &r, Plan &, Authority &a) { a.to = r.actualOut.addSecs(-1); });
    row("ended a minute before it left", QStringLiteral("from"),
        [](PatrolResult &r, Plan &, Authority &a) { a.to = r.actualOut.addSecs(-60); });
    row("ended a minute before it came", QStringLiteral("from"),
        [](PatrolResult &r, Plan &, Authority &a) { a.to = r.actualIn.addSecs(-60); });
    row("over at arrival", QStringLiteral("from"), [](PatrolResult &r, Plan &, Authority &a) { a.to = r.actualIn; });
    row("elsewhere", QStringLiteral("outside the area"),
        [](PatrolResult &, Plan &p, Authority &) { p.teams[1].legs[1].point.northing += 401; });
    row("no area", QStringLiteral("outside the area"), [](PatrolResult &, Plan &, Authority &a) { a.area.clear(); });
}

void TestOutcomeRecord::dispersal()
{
    QFETCH(const Setting, setting);
    QFETCH(const QString, refusal);
    Night night;
    PatrolResult result = night.result();
    result.counts[QStringLiteral("s35_dispersal")] = 2;
    Authority authority = night.authority();
    setting(result, night.plan, authority);
    const Result<void> checked = checkResult(result, night.plan, std::array{authority});
    QVERIFY2(checked.has_value() == refusal.isEmpty(), checked ? "" : qPrintable(checked.error().message));
    if (!checked)
        QVERIFY2(checked.error().message.contains(refusal), qPrintable(checked.error().message));
    QVERIFY(!checkResult(result, night.plan, {})); // never without an authority
    result.counts[QStringLiteral("s35_dispersal")] = 0;
    QVERIFY(checkResult(result, night.plan, std::array{authority})); // the rest of it needs none
}

void TestOutcomeRecord::otherAuthorityServes()
{
    Night night;
    PatrolResult result = night.result();
    result.counts[QStringLiteral("s35_dispersal")] = 1;
    Authority elsewhere = night.authority();
    elsewhere.area = Night::square({500'000, 100'000}, 100);
    Authority lastWeek = night.authority();
    lastWeek.from = lastWeek.from.addDays(-7);
    lastWeek.to = lastWeek.to.addDays(-7);
    QVERIFY(checkResult(result, night.plan, std::array{elsewhere, lastWeek, night.authority()}));
    const Result<void> refused = checkResult(result, night.plan, std::array{lastWeek, elsewhere});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(
        QStringLiteral("outside the area"))); // that night's says more than last week's
    result.authority = elsewhere.id;
    QVERIFY(!checkResult(result, night.plan, std::array{elsewhere, night.authority()})); // the one that is named counts
}

// One that ended a minute ago is named with its hours, whatever other nights have.
void TestOutcomeRecord::justEnded()
{
    Night night;
    PatrolResult result = night.result();
    result.counts[QStringLiteral("s35_dispersal")] = 1;
    result.actualIn = night.at(22, 1);
    result.actualOut = night.at(22, 10);
    Authority ended = night.authority();
    ended.reference = QStringLiteral("S34/TEST");
    ended.from = night.at(20, 0);
    ended.to = night.at(22, 0);
    Authority lastWeek = night.authority();
    lastWeek.from = lastWeek.from.addDays(-7);
    lastWeek.to = lastWeek.to.addDays(-7);
    Authority before = ended;
    before.reference = QStringLiteral("S34/EARLIER");
    before.from = ended.from.addSecs(-3600);
    before.to = ended.to.addSecs(-3600);
    for (const auto &all : {std::array{lastWeek, before, ended}, std::array{ended, lastWeek, before}}) {
        const Result<void> refused = checkResult(result, night.plan, all);
        QVERIFY(!refused);
        const QString &why = refused.error().message;
        QVERIFY2(why.contains(QStringLiteral("S34/TEST runs from 27 Nov 2026, 20:00 to 27 Nov 2026, 22:00")),
                 qPrintable(why));
    }
    const Result<void> none = checkResult(result, night.plan, std::array{lastWeek, lastWeek});
    QVERIFY(none.error().message.contains(QStringLiteral("there is none")));
}

void TestOutcomeRecord::toFinish_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("left");
    const auto row = [](const char *name, int left, const Change &change) { QTest::newRow(name) << change << left; };
    row("all done", 0, [](PatrolResult &, Night &) {});
    row("not assessed", 1, [](PatrolResult &r, Night &) { r.riskAssessed = false; });
    row("neither", 2, [](PatrolResult &r, Night &) { r.riskAssessed = r.intelligenceChecked = false; });
    row("no stops", 0, [](PatrolResult &r, Night &) {
        clear(r);
        r.riskAssessed = r.intelligenceChecked = false;
    });
    row("a stop without a reason", 1, [](PatrolResult &r, Night &) { r.counts[QStringLiteral("stop")] = 3; });
    row("an arrest without a reference", 1, [](PatrolResult &r, Night &) { r.counts[QStringLiteral("arrest")] = 1; });
}

void TestOutcomeRecord::toFinish()
{
    QFETCH(const Change, change);
    QFETCH(const int, left);
    Night night;
    PatrolResult result = night.result();
    change(result, night);
    QCOMPARE(unfinished(result).size(), left);
}

void TestOutcomeRecord::timesThatAreOdd()
{
    Night night;
    const Shift &shift = night.plan.shift;
    const QDateTime after = shift.to.addDays(1);
    PatrolResult result = night.result();
    QCOMPARE(timesInDoubt(result, shift, after), QStringList());
    result.actualIn = shift.from.addSecs(-60);
    QVERIFY(timesInDoubt(result, shift, after).first().contains(QStringLiteral("before the shift began at 21:00")));
    result.actualIn = shift.from;
    result.actualOut = shift.to.addSecs(60);
    QVERIFY(timesInDoubt(result, shift, after).first().contains(QStringLiteral("after the shift ended at 05:00")));
    result.actualOut = shift.from.addSecs(600);
    QCOMPARE(timesInDoubt(result, shift, result.actualOut), QStringList());
    QCOMPARE(timesInDoubt(result, shift, shift.from).size(), 1); // it is not that late yet
    // 01:30 BST and 01:30 GMT of the night on which the clocks go back.
    const QDateTime first(QDate(2026, 10, 25), QTime(0, 30), QTimeZone::UTC);
    result.actualIn = first;
    result.actualOut = first.addSecs(3600);
    const Shift goesBack{
        .operationalDate = QDate(2026, 10, 24), .from = first.addSecs(-3600), .to = first.addSecs(7200)};
    const QStringList twice = timesInDoubt(result, goesBack, after);
    QCOMPARE(twice.size(), 2);
    QVERIFY(twice[0].contains(QStringLiteral("01:30 BST")) && twice[1].contains(QStringLiteral("01:30 GMT")));
}

void TestOutcomeRecord::recordFillsIn()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    const Authority authority = night.authority();
    MADE(PlanRepository(*store).saveAuthority(authority));
    PatrolResult result = night.result();
    result.id = {};
    result.recordedAt = {};
    result.recordedBy.clear();
    result.counts[QStringLiteral("s35_dispersal")] = 1;
    const Result<PatrolResult> recorded = recordResult(*store, result);
    MADE(recorded);
    QVERIFY(recorded->id.isValid());
    QCOMPARE(recorded->recordedAt, fixture.clock.now());
    QCOMPARE(recorded->recordedBy, QStringLiteral("desk"));
    QCOMPARE(recorded->authority, authority.id);
    QCOMPARE(ResultRepository(*store).standing(night.plan.id)->front().authority, authority.id);
}

void TestOutcomeRecord::secondEntryIsRefused()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    const PatrolResult first = night.result();
    MADE(recordResult(*store, first));
    PatrolResult again = night.result();
    QCOMPARE(recordResult(*store, again).error().code, Error::Code::Conflict);
    again.corrects = first.id;
    MADE(recordResult(*store, again));
    PatrolResult late = night.result();
    late.corrects = first.id; // corrected already
    QCOMPARE(recordResult(*store, late).error().code, Error::Code::Conflict);
    QCOMPARE(ResultRepository(*store).history(night.plan.id)->size(), 2u);
}

void TestOutcomeRecord::refusedLeavesNothing()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    PatrolResult result = night.result();
    result.counts[QStringLiteral("s35_dispersal")] = 1;
    QCOMPARE(recordResult(*store, result).error().code, Error::Code::Refused);
    QVERIFY(ResultRepository(*store).all()->empty());
    result.plan = night.id<PlanId>();
    QCOMPARE(recordResult(*store, result).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestOutcomeRecord)
#include "tst_outcome_record.moc"
