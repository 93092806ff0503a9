#include "outcome/walks.h"

#include "core/store/store_fixture.h"

#include <functional>

using namespace lantern;
using namespace lantern::test;

class TestOutcomeWalks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void advancing_data();
    void advancing();
    void feedback();
    void overdue();
};

using Change = std::function<void(Walk &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(lantern::ActionState)

namespace
{

const QDateTime Now(QDate(2026, 11, 27), QTime(21, 0), QTimeZone::UTC);

Walk makeWalk(Random &random)
{
    const auto at = Now.addDays(-3);
    Walk walk{.id = WalkId::make(at, random),
              .startedAt = at,
              .minutes = 30,
              .placeName = QStringLiteral("Canal path"),
              .place = {530'000, 180'000},
              .route = {},
              .officer = QStringLiteral("4471"),
              .women = 1,
              .light = Light::Dark,
              .concerns = {}};
    WalkConcern concern{.id = ConcernId::make(at, random),
                        .point = {530'010, 180'005},
                        .categories = {QStringLiteral("badly_lit")},
                        .placeName = {},
                        .actions = {}};
    WalkAction action;
    action.id = ActionId::make(at, random);
    action.concern = concern.id;
    action.what = QStringLiteral("Mend the lamp");
    action.owner = QStringLiteral("ward sergeant");
    action.due = QDate(2026, 12, 10);
    concern.actions.push_back(action);
    walk.concerns.push_back(concern);
    return walk;
}

WalkAction &actionOf(Walk &walk)
{
    return walk.concerns[0].actions[0];
}

} // namespace

void TestOutcomeWalks::check_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("warnings");
    const auto row = [](const char *name, int refused, int warnings, const Change &change) {
        QTest::newRow(name) << change << refused << warnings;
    };
    row("as it is", 0, 0, [](Walk &) {});
    row("29 minutes", 0, 1, [](Walk &w) { w.minutes = 29; });
    row("no minutes", 1, 0, [](Walk &w) { w.minutes = 0; });
    row("nobody", 1, 0, [](Walk &w) { w.women = 0; });
    row("no start", 1, 0, [](Walk &w) { w.startedAt = {}; });
    row("in the future", 0, 1, [](Walk &w) { w.startedAt = Now.addSecs(1); });
    row("now", 0, 0, [](Walk &w) { w.startedAt = Now; });
    row("nowhere", 1, 0, [](Walk &w) { w.place = {}; });
    row("a route alone", 0, 0, [](Walk &w) {
        w.route = {w.place, {530'100, 180'000}};
        w.place = {};
    });
    row("no officer", 1, 0, [](Walk &w) { w.officer.clear(); });
    row("an officer's name", 1, 0, [](Walk &w) { w.officer = QStringLiteral("Smith"); });
    row("an officer with rank", 0, 0, [](Walk &w) { w.officer = QStringLiteral("PC 4471AW"); });
    row("no concerns", 0, 0, [](Walk &w) { w.concerns.clear(); });
    row("no action", 0, 1, [](Walk &w) { w.concerns[0].actions.clear(); });
    row("concern nowhere", 1, 0, [](Walk &w) { w.concerns[0].point = {}; });
    row("concern about nothing", 1, 0, [](Walk &w) { w.concerns[0].categories.clear(); });
    row("unknown category", 1, 0, [](Walk &w) { w.concerns[0].categories.append(QStringLiteral("ugly")); });
    row("a behaviour", 0, 0, [](Walk &w) { w.concerns[0].categories = {QStringLiteral("followed")}; });
    row("no owner", 1, 0, [](Walk &w) { actionOf(w).owner = QStringLiteral(" "); });
    row("no date", 1, 0, [](Walk &w) { actionOf(w).due = {}; });
    row("nothing to do", 1, 0, [](Walk &w) { actionOf(w).what.clear(); });
    row("due before the walk", 0, 1, [](Walk &w) { actionOf(w).due = w.startedAt.date().addDays(-1); });
    row("done without an outcome", 1, 0, [](Walk &w) { actionOf(w).state = ActionState::Done; });
    row("cannot do without a reason", 1, 0, [](Walk &w) { actionOf(w).state = ActionState::CannotDo; });
    row("fed back without a date", 1, 0, [](Walk &w) {
        actionOf(w).state = ActionState::FedBack;
        actionOf(w).outcome = QStringLiteral("x");
    });
}

void TestOutcomeWalks::check()
{
    QFETCH(const Change, change);
    QFETCH(const int, refused);
    QFETCH(const int, warnings);
    Random random(3);
    Walk walk = makeWalk(random);
    change(walk);
    const WalkCheck check = checkWalk(walk, Now);
    QVERIFY2(check.refused.size() == refused, qPrintable(check.refused.join(u'|')));
    QVERIFY2(check.warnings.size() == warnings, qPrintable(check.warnings.join(u'|')));
}

void TestOutcomeWalks::advancing_data()
{
    QTest::addColumn<ActionState>("from");
    QTest::addColumn<ActionState>("to");
    QTest::addColumn<bool>("allowed");
    using enum ActionState;
    const std::array all{Open, InProgress, Done, CannotDo, FedBack};
    const std::array<std::pair<ActionState, ActionState>, 7> allowed{{{Open, InProgress},
                                                                      {Open, Done},
                                                                      {Open, CannotDo},
                                                                      {InProgress, Done},
                                                                      {InProgress, CannotDo},
                                                                      {Done, FedBack},
                                                                      {CannotDo, FedBack}}};
    for (const ActionState from : all)
        for (const ActionState to : all)
            QTest::addRow("%s to %s", qPrintable(toKey(from)), qPrintable(toKey(to)))
                << from << to << std::ranges::contains(allowed, std::pair(from, to));
}

void TestOutcomeWalks::advancing()
{
    QFETCH(const ActionState, from);
    QFETCH(const ActionState, to);
    QFETCH(const bool, allowed);
    WalkAction action;
    action.state = from;
    action.outcome = QStringLiteral("Mended");
    action.cannotDoReason = QStringLiteral("Private land");
    action.toldHow = Telling::Phone;
    const Result<WalkAction> next = advance(action, to, Now.date().addDays(-30), Now.date());
    QCOMPARE(next.has_value(), allowed);
    if (next)
        QCOMPARE(next->state, to);
    else
        QCOMPARE(next.error().code, Error::Code::Refused);
    action.outcome = QStringLiteral(" ");
    action.cannotDoReason.clear();
    if (to == ActionState::Done || to == ActionState::CannotDo)
        QVERIFY(!advance(action, to, Now.date().addDays(-30), Now.date())); // says nothing of what came of it
}

void TestOutcomeWalks::feedback()
{
    WalkAction action;
    action.state = ActionState::Done;
    action.outcome = QStringLiteral("Mended");
    const QDate today = Now.date();
    const QDate held = today.addDays(-3);
    QVERIFY(!advance(action, ActionState::FedBack, held, today)); // nobody says how
    action.toldHow = Telling::InPerson;
    QCOMPARE(advance(action, ActionState::FedBack, held, today)->fedBackOn, today);
    QCOMPARE(advance(action, ActionState::FedBack, held, today)->toldHow, Telling::InPerson);
    QVERIFY(!advance(action, ActionState::FedBack, held, QDate()));
    action.fedBackOn = today.addDays(-2);
    QCOMPARE(advance(action, ActionState::FedBack, held, today)->fedBackOn, today.addDays(-2));
    action.fedBackOn = today.addDays(1);
    QVERIFY(!advance(action, ActionState::FedBack, held, today));
    action.fedBackOn = held;
    QVERIFY(advance(action, ActionState::FedBack, held, today));
    action.fedBackOn = held.addDays(-1);
    QVERIFY(!advance(action, ActionState::FedBack, held, today));
}

void TestOutcomeWalks::overdue()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Random random(4);
    const QDate today = Now.date();
    struct Case
    {
        ActionState state;
        int dueIn;
    };
    // Late by 5; due today; done and not told; told; late by 9 and under way; cannot be done, not told.
    const std::array cases{Case{ActionState::Open, -5},       Case{ActionState::Open, 0},
                           Case{ActionState::Done, 4},        Case{ActionState::FedBack, -20},
                           Case{ActionState::InProgress, -9}, Case{ActionState::CannotDo, -1}};
    for (const Case &one : cases) {
        Walk walk = makeWalk(random);
        actionOf(walk).state = one.state;
        actionOf(walk).due = today.addDays(one.dueIn);
        QVERIFY(WalkRepository(*store).save(walk));
    }
    const auto late = overdueActions(*store, today);
    QVERIFY(late);
    QCOMPARE(late->size(), 4u);
    const std::array days{9, 5, 1, 0};
    const std::array awaiting{false, false, true, true};
    for (size_t i = 0; i < late->size(); ++i) {
        QCOMPARE(late->at(i).daysLate, days[i]);
        QCOMPARE(late->at(i).awaitingFeedback, awaiting[i]);
        QCOMPARE(late->at(i).placeName, QStringLiteral("Canal path")); // the concern has no name of its own
    }
}

QTEST_GUILESS_MAIN(TestOutcomeWalks)
#include "tst_outcome_walks.moc"
