#include "base/random.h"
#include "watched_nights.h"

using namespace watched_nights;

namespace
{

constexpr int Places = 6;
constexpr int VisitsAtAPlace = 6;
constexpr int Seeds = 200;

// Six places, each visited about every 70 minutes.
Appearances habitOf(Random &random)
{
    Appearances habit;
    for (int place = 0; place < Places; ++place) {
        const int first = random.between(0, 60);
        for (int turn = 0; turn < VisitsAtAPlace; ++turn)
            habit.push_back({corner(2 * place, 0), first + 70 * turn + random.between(0, 20)});
    }
    return habit;
}

// As the habit has it for the first `fixed` of the shuffled habit, moved by up to `jitter` minutes; the others at any time.
Appearances drawnNight(Random &random, const Appearances &habit, size_t fixed, int jitter)
{
    Appearances stays = habit;
    for (size_t i = 0; i < stays.size(); ++i) {
        stays[i].minute =
            i < fixed ? stays[i].minute + random.between(-jitter, jitter) : random.between(0, ShiftMinutes - 1);
    }
    return stays;
}

// A night after four weeks of nights, every `everyDays` days.
struct Weeks
{
    Plan tonight;
    std::vector<Plan> past;
    Appearances tonightStays;
    Appearances lastWeek;
};

Weeks weeksOf(quint64 seed, double fixedShare, int jitter = 0, int everyDays = 7)
{
    Random random(seed);
    Appearances habit = habitOf(random);
    random.shuffle(habit);
    const auto fixed = static_cast<size_t>(fixedShare * static_cast<double>(habit.size()) + 0.5);
    Weeks weeks;
    for (int days = 28; days > 0; days -= everyDays) {
        weeks.lastWeek = drawnNight(random, habit, fixed, jitter);
        weeks.past.push_back(nightOf(Friday.addDays(-days), weeks.lastWeek));
    }
    weeks.tonightStays = drawnNight(random, habit, fixed, jitter);
    weeks.tonight = nightOf(Friday, weeks.tonightStays);
    return weeks;
}

double meanScore(double fixedShare, int jitter = 0, int everyDays = 7, int seeds = Seeds)
{
    double sum = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        const Weeks weeks = weeksOf(static_cast<quint64>(seed), fixedShare, jitter, everyDays);
        sum += predictabilityOf(weeks.tonight, weeks.past).score;
    }
    return sum / seeds;
}

// Another watcher, who knows nothing of densities: he goes exactly when and where they were the time before, and each time takes the
// first visit within a quarter of an hour that he has not met yet.
int metByHabit(const Appearances &tonight, const Appearances &before)
{
    std::vector<bool> isMet(tonight.size());
    int met = 0;
    for (const Appearance &guess : before) {
        for (size_t i = 0; i < tonight.size(); ++i) {
            if (isMet[i] || tonight[i].point != guess.point || std::abs(tonight[i].minute - guess.minute) > 15)
                continue;
            isMet[i] = true;
            ++met;
            break;
        }
    }
    return met;
}

} // namespace

class PlanPredictabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedNightsAreForeseen_data();
    void fixedNightsAreForeseen();
    void evenlyDrawnNightsAreNot_data();
    void evenlyDrawnNightsAreNot();
    void halfAndHalf();
    void risesWithTheShareOfFixedVisits();
    void fallsWithJitter();
    void asGoodAsOneWhoComesAsLastTime();
    void theWeekdayCounts();
    void everyNightAlike();
    void aPairAndItsUniformTeamAreOneVisit();
    void orderOfThePastDoesNotMatter();
};

void PlanPredictabilityTest::fixedNightsAreForeseen_data()
{
    QTest::addColumn<int>("everyDays");
    QTest::newRow("every week") << 7;
    QTest::newRow("every night") << 1;
}

void PlanPredictabilityTest::fixedNightsAreForeseen()
{
    QFETCH(int, everyDays);
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const Weeks weeks = weeksOf(seed, 1, 0, everyDays);
        const Predictability found = predictabilityOf(weeks.tonight, weeks.past);
        QVERIFY2(found.score > 0.9, qPrintable(QString::number(found.score)));
        QCOMPARE(found.visits, Places * VisitsAtAPlace);
        QCOMPARE(found.guesses, found.visits);
        QCOMPARE(found.nights, 28 / everyDays);
        QCOMPARE(static_cast<int>(found.legs.size()), found.foreseen);
    }
}

void PlanPredictabilityTest::evenlyDrawnNightsAreNot_data()
{
    fixedNightsAreForeseen_data();
}

// The hits are on average what luck gives: neither more nor fewer. The score's mean is a little above 0 as it is never below.
void PlanPredictabilityTest::evenlyDrawnNightsAreNot()
{
    QFETCH(int, everyDays);
    double score = 0;
    double beyond = 0;
    for (quint64 seed = 1; seed <= Seeds; ++seed) {
        const Weeks weeks = weeksOf(seed, 0, 0, everyDays);
        const Predictability found = predictabilityOf(weeks.tonight, weeks.past);
        QVERIFY(found.chance > 1);
        score += found.score / Seeds;
        beyond += (found.foreseen - found.chance) / found.visits / Seeds;
    }
    QVERIFY2(score < 0.05, qPrintable(QString::number(score)));
    QVERIFY2(std::abs(beyond) < 0.02, qPrintable(QString::number(beyond)));
}

void PlanPredictabilityTest::halfAndHalf()
{
    for (const int everyDays : {7, 1}) {
        const double score = meanScore(0.5, 0, everyDays, everyDays == 7 ? Seeds : 40);
        QVERIFY2(score > 0.4 && score < 0.6, qPrintable(QString::number(score)));
    }
}

void PlanPredictabilityTest::risesWithTheShareOfFixedVisits()
{
    double before = -1;
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double score = meanScore(share);
        QVERIFY2(score > before + 0.1, qPrintable(QStringLiteral("%1 at %2").arg(score).arg(share)));
        before = score;
    }
}

void PlanPredictabilityTest::fallsWithJitter()
{
    double before = 1.01;
    for (const int jitter : {5, 15, 40}) {
        const double score = meanScore(1, jitter);
        QVERIFY2(score < before, qPrintable(QStringLiteral("%1 at %2").arg(score).arg(jitter)));
        before = score;
    }
    QVERIFY2(before < 0.3, qPrintable(QString::number(before)));
}

void PlanPredictabilityTest::asGoodAsOneWhoComesAsLastTime()
{
    for (const auto &[share, jitter] : {std::pair(0.25, 0), {0.5, 0}, {0.75, 5}, {1.0, 15}, {1.0, 40}}) {
        double met = 0;
        double foreseen = 0;
        for (quint64 seed = 1; seed <= Seeds; ++seed) {
            const Weeks weeks = weeksOf(seed, share, jitter);
            met += metByHabit(weeks.tonightStays, weeks.lastWeek) / static_cast<double>(Seeds);
            foreseen += predictabilityOf(weeks.tonight, weeks.past).foreseen / static_cast<double>(Seeds);
        }
        QVERIFY2(foreseen > met - 0.5, qPrintable(QStringLiteral("%1 against %2").arg(foreseen).arg(met)));
    }
}

// Fridays are all alike and so are the other days, 35 minutes later.
void PlanPredictabilityTest::theWeekdayCounts()
{
    Random random(1);
    const Appearances fridays = habitOf(random);
    Appearances others = fridays;
    for (Appearance &stay : others)
        stay.minute += 35;
    std::vector<Plan> past;
    for (int days = 1; days <= 28; ++days)
        past.push_back(nightOf(Friday.addDays(-days), days % 7 == 0 ? fridays : others));
    const double asFridays = predictabilityOf(nightOf(Friday, fridays), past).score;
    const double asOthers = predictabilityOf(nightOf(Friday, others), past).score;
    QVERIFY2(asFridays > 0.9, qPrintable(QString::number(asFridays)));
    QVERIFY2(asOthers < 0.1, qPrintable(QString::number(asOthers)));
}

// Nobody has been seen on a Friday, but on every other day at the same times.
void PlanPredictabilityTest::everyNightAlike()
{
    Random random(2);
    const Appearances habit = habitOf(random);
    std::vector<Plan> past;
    for (int days = 1; days <= 28; ++days) {
        if (days % 7 != 0)
            past.push_back(nightOf(Friday.addDays(-days), habit));
    }
    const Predictability found = predictabilityOf(nightOf(Friday, habit), past);
    QCOMPARE(found.nights, 24);
    QVERIFY2(found.score > 0.9, qPrintable(QString::number(found.score)));
}

void PlanPredictabilityTest::aPairAndItsUniformTeamAreOneVisit()
{
    const Plan past = nightOf(Friday.addDays(-7), {{corner(0, 0), 60}, {corner(2, 0), 120}});
    const Plan tonight = nightOf(Friday, {{corner(0, 0), 60}, {corner(0, 0), 64}, {corner(2, 0), 300}});
    const Predictability found = guessed(tonight, past);
    QCOMPARE(found.visits, 2);
    QCOMPARE(found.foreseen, 1);
    QCOMPARE(found.legs, std::vector{tonight.teams[0].legs[0].id});
}

void PlanPredictabilityTest::orderOfThePastDoesNotMatter()
{
    Random random(9);
    for (quint64 seed = 1; seed <= 20; ++seed) {
        Weeks weeks = weeksOf(seed, 0.5, 10, 1);
        // Points 60 m apart, so that which of them is a place hangs on the counting.
        for (Plan &plan : weeks.past) {
            for (Team &team : plan.teams) {
                for (Leg &leg : team.legs)
                    leg.point.northing += 60.0 * random.between(0, 2);
            }
        }
        const Predictability before = predictabilityOf(weeks.tonight, weeks.past);
        random.shuffle(weeks.past);
        const Predictability after = predictabilityOf(weeks.tonight, weeks.past);
        QCOMPARE(after.score, before.score);
        QVERIFY(after.legs == before.legs);
    }
}

QTEST_GUILESS_MAIN(PlanPredictabilityTest)
#include "tst_plan_predictability.moc"
