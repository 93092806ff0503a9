#include "hotspots/hotspots_model.h"
#include "store/offence_repository.h"
#include "store/plan_repository.h"
#include "ui/exercise_fixture.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace lantern;

namespace
{

constexpr int workingTime = 60'000; // of what runs on a worker

} // namespace

class TestHotspotsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void ranksThePlaces();
    void theWeightAsksAgain();
    void theNumberOfPlacesAsksAgain();
    void theHoursAskAgain();
    void theMonthsAskAgain();
    void ranksByTheOtherWeightAreShown();
    void selects();
    void savesASet();
    void ranksBothOfNightAndDay();
    void nightAndDayOutliveOtherUnits();
    void monthsAddUpToTheCount();
    void aMovedFileTakesNothing();
    void renames();
    void removes();
    void usesInAPlan();
    void exportSuppressesSmallCounts();
    void exportRefusesAMissingFolder();
    void hoursThatAreNotThereEmptyTheList();
    void emptiesWhenTheFileCloses();

private:
    [[nodiscard]] static Workspace &workspace() { return *Workspace::instance(); }
    [[nodiscard]] static bool answered(const HotspotsModel &model)
    {
        return QTest::qWaitFor([&] { return !model.isBusy() && model.placeCount() > 0; }, workingTime);
    }
    [[nodiscard]] static QStringList names(const HotspotsModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.data(model.index(row), HotspotsModel::NameRole).toString());
        return names;
    }
    [[nodiscard]] static QJsonArray featuresIn(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly)
                   ? QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("features")).toArray()
                   : QJsonArray();
    }
    std::optional<test::OpenExercise> m_exercise;
};

void TestHotspotsModel::initTestCase()
{
    m_exercise.emplace();
    QVERIFY(m_exercise->ready);
}

void TestHotspotsModel::cleanup()
{
    while (workspace().canUndo())
        workspace().undo();
    workspace().setCurrentHotspotSet({});
}

void TestHotspotsModel::cleanupTestCase()
{
    m_exercise.reset();
}

void TestHotspotsModel::ranksThePlaces()
{
    HotspotsModel model;
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
    QVERIFY(model.isBusy());
    QVERIFY(answered(model));
    QVERIFY(model.hasOffences());
    QVERIFY(!model.isSaved());
    QCOMPARE(model.rowCount(), 20);
    double before = model.data(model.index(0), HotspotsModel::ScoreRole).toDouble();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        QCOMPARE(index.data(HotspotsModel::RankRole).toInt(), row + 1);
        const double score = index.data(HotspotsModel::ScoreRole).toDouble();
        QVERIFY(score > 0 && score <= before);
        before = score;
        QVERIFY(!index.data(HotspotsModel::NameRole).toString().isEmpty());
        QVERIFY(!index.data(HotspotsModel::ReasonRole).toString().isEmpty());
    }
    QVERIFY(!model.data(model.index(20), HotspotsModel::NameRole).isValid());
    QTRY_COMPARE_WITH_TIMEOUT(model.card()->hours().size(), 168, workingTime);
}

void TestHotspotsModel::theWeightAsksAgain()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    const double harm = model.data(model.index(0), HotspotsModel::ScoreRole).toDouble();
    QSignalSpy asked(model.question(), &HotspotsQuestion::changed);
    model.question()->setWeight(1);
    QCOMPARE(asked.size(), 1);
    QVERIFY(model.isBusy());
    QVERIFY(answered(model));
    int before = model.data(model.index(0), HotspotsModel::CountRole).toInt();
    QCOMPARE(model.data(model.index(0), HotspotsModel::ScoreRole).toDouble(), double(before));
    for (int row = 0; row < model.rowCount(); ++row) {
        const int count = model.data(model.index(row), HotspotsModel::CountRole).toInt();
        QVERIFY(count <= before);
        before = count;
    }
    model.question()->setWeight(1);
    QVERIFY2(!model.isBusy(), "the same question is not asked twice");
    model.question()->setWeight(0);
    QVERIFY(answered(model));
    QCOMPARE(model.data(model.index(0), HotspotsModel::ScoreRole).toDouble(), harm);
}

void TestHotspotsModel::theNumberOfPlacesAsksAgain()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    const QStringList twenty = names(model);
    model.question()->setTop(10);
    QVERIFY(answered(model));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(names(model), twenty.first(10));
    model.question()->setTop(50);
    model.cancel();
    QVERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 10);
}

void TestHotspotsModel::theHoursAskAgain()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    const int all = model.card()->place().value(QStringLiteral("count")).toInt();
    model.question()->setHoursOfDay(1);
    QVERIFY(model.isBusy());
    QVERIFY(answered(model));
    QVERIFY(model.card()->place().value(QStringLiteral("count")).toInt() < all);
    model.question()->setHoursOfDay(1);
    QVERIFY(!model.isBusy());
}

void TestHotspotsModel::theMonthsAskAgain()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    QCOMPARE(model.lastMonth(), model.latestMonth());
    QCOMPARE(model.lastMonth() - model.firstMonth(), 11);
    QVERIFY(model.earliestMonth() < model.firstMonth());
    model.question()->setPeriod(model.earliestMonth(), model.earliestMonth() + 2);
    QVERIFY(answered(model));
    QCOMPARE(model.firstMonth(), model.earliestMonth());
    QCOMPARE(model.lastMonth(), model.earliestMonth() + 2);
    model.question()->setPeriod(model.lastMonth(), model.firstMonth()); // the wrong way round: nothing is asked
    QVERIFY(!model.isBusy());
    model.question()->setPeriod(model.firstMonth(), model.lastMonth()); // what is shown already
    QVERIFY(!model.isBusy());
    model.question()->setMonths(6);
    QVERIFY(answered(model));
    QCOMPARE(model.lastMonth() - model.firstMonth(), 5);
}

void TestHotspotsModel::ranksByTheOtherWeightAreShown()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    const int change = model.data(model.index(0), HotspotsModel::RankChangeRole).toInt();
    const QString first = model.data(model.index(0), HotspotsModel::NameRole).toString();
    const int byCount = 1 + change;
    model.question()->setTop(200);
    model.question()->setWeight(1);
    QVERIFY(answered(model));
    QVERIFY(byCount <= 200);
    // By count the place stands where the list by harm said it would.
    QCOMPARE(model.data(model.index(byCount - 1), HotspotsModel::RankChangeRole).toInt(), 1 - byCount);
    QVERIFY(model.card()->place().value(QStringLiteral("countLow")).toInt() <=
            model.card()->place().value(QStringLiteral("count")).toInt());
    QVERIFY(!first.isEmpty());
}

void TestHotspotsModel::selects()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    QCOMPARE(model.selectedRow(), 0);
    model.select(4);
    QCOMPARE(model.card()->place().value(QStringLiteral("rank")).toInt(), 5);
    QCOMPARE(model.selectedId(), model.data(model.index(4), HotspotsModel::IdRole).toString());
    model.select(20);
    model.select(-2);
    model.selectId(QStringLiteral("no such place"));
    QCOMPARE(model.selectedRow(), 4);
    model.selectId(model.data(model.index(7), HotspotsModel::IdRole).toString());
    QCOMPARE(model.selectedRow(), 7);
}

void TestHotspotsModel::savesASet()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    const qsizetype setsBefore = model.savedSets().size();
    const QStringList computed = names(model);
    model.save(QStringLiteral("  Winter nights "));
    QVERIFY(model.isSaved());
    QCOMPARE(model.setName(), QStringLiteral("Winter nights"));
    QCOMPARE(model.savedSets().size(), setsBefore + 1);
    QCOMPARE(names(model), computed);
    const QString id = workspace().currentHotspotSet();
    const HotspotRepository repository(*workspace().store());
    QCOMPARE(repository.load(HotspotSetId::fromString(id)).value().hotspots.size(), size_t(20));
    workspace().undo();
    QVERIFY(!model.isSaved());
    QCOMPARE(model.savedSets().size(), setsBefore);
    QVERIFY(!repository.load(HotspotSetId::fromString(id)));
    workspace().redo();
    QCOMPARE(workspace().currentHotspotSet(), id);
    QCOMPARE(names(model), computed);
}

void TestHotspotsModel::ranksBothOfNightAndDay()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    QTRY_VERIFY_WITH_TIMEOUT(!model.dayAndNight().isEmpty(), workingTime);
    QVERIFY2(model.dayAndNight().contains(QStringLiteral("night")), qPrintable(model.dayAndNight()));
    QTRY_COMPARE_WITH_TIMEOUT(model.card()->months().size(), 12, workingTime);
    QVERIFY2(model.card()->changeFigures().contains(QStringLiteral("→")), qPrintable(model.card()->changeFigures()));
    model.save(QStringLiteral("Autumn"));
    QVERIFY2(model.dayAndNight().isEmpty(), "the ranks are not those of a saved set");
}

void TestHotspotsModel::nightAndDayOutliveOtherUnits()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    QTRY_VERIFY_WITH_TIMEOUT(!model.dayAndNight().contains(u'…'), workingTime);
    const QString before = model.dayAndNight();
    QVERIFY(!before.contains(QStringLiteral("none")));
    model.question()->setUnit(QStringLiteral("ward"));
    QVERIFY(answered(model));
    QVERIFY(model.dayAndNight().isEmpty() && model.significance().isEmpty());
    model.question()->setUnit(QStringLiteral("hexagon"));
    QVERIFY(answered(model));
    QTRY_VERIFY_WITH_TIMEOUT(!model.dayAndNight().contains(u'…'), workingTime);
    QCOMPARE(model.dayAndNight(), before);
    // A list of the night does not give a share of all hours for its own.
    model.question()->setHoursOfDay(1);
    QVERIFY(answered(model));
    QVERIFY(!model.card()->place()[QStringLiteral("reason")].toString().contains(QStringLiteral("20:00")));
}

void TestHotspotsModel::monthsAddUpToTheCount()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    for (int row = 0; row < model.placeCount(); ++row) {
        model.select(row);
        QTRY_VERIFY(!model.card()->months().isEmpty());
        int all = 0;
        for (const QVariant &month : model.card()->months())
            all += month.toMap()[QStringLiteral("now")].toInt();
        QCOMPARE(all, model.card()->place()[QStringLiteral("count")].toInt());
    }
}

void TestHotspotsModel::aMovedFileTakesNothing()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    const qsizetype before = model.savedSets().size();
    const QString path = workspace().path();
    QSignalSpy failed(&workspace(), &Workspace::failed);
    QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
    QVERIFY(!model.useInPlan());
    QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(path));
    QCOMPARE(model.savedSets().size(), before);
    model.save(QStringLiteral("kept"));
    QCOMPARE(model.savedSets().size(), before + 1);
    workspace().undo();
    QCOMPARE(model.savedSets().size(), before);
}

void TestHotspotsModel::renames()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    model.save(QStringLiteral("Autumn"));
    const QString before = names(model)[2];
    model.select(2);
    model.rename(QStringLiteral(" The old market "));
    QCOMPARE(names(model)[2], QStringLiteral("The old market"));
    QCOMPARE(model.selectedRow(), 2);
    QVERIFY(model.card()->place().value(QStringLiteral("edited")).toBool());
    workspace().undo();
    QCOMPARE(names(model)[2], before);
    workspace().redo();
    QCOMPARE(names(model)[2], QStringLiteral("The old market"));
    QSignalSpy failed(&workspace(), &Workspace::failed);
    model.rename(QStringLiteral("  "));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(names(model)[2], QStringLiteral("The old market"));
}

void TestHotspotsModel::removes()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    model.save(QStringLiteral("Autumn"));
    const QStringList before = names(model);
    model.select(3);
    model.removeSelected();
    QStringList left = before;
    left.removeAt(3);
    QCOMPARE(names(model), left);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.data(model.index(row), HotspotsModel::RankRole).toInt(), row + 1);
    workspace().undo();
    QCOMPARE(names(model), before);
}

void TestHotspotsModel::usesInAPlan()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    QVERIFY(model.useInPlan());
    QVERIFY(model.isSaved());
    const QString set = workspace().currentHotspotSet();
    QVERIFY(!set.isEmpty());
    const qsizetype sets = model.savedSets().size();
    QVERIFY(model.useInPlan());
    QCOMPARE(workspace().currentHotspotSet(), set);
    QCOMPARE(model.savedSets().size(), sets);
}

void TestHotspotsModel::exportSuppressesSmallCounts()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    model.save(QStringLiteral("Autumn"));
    HotspotRepository repository(*workspace().store());
    HotspotSet set = repository.load(HotspotSetId::fromString(workspace().currentHotspotSet())).value();
    set.hotspots[0].count = 5;
    set.hotspots[1].count = 4;
    QVERIFY(repository.save(set));
    workspace().notify(Workspace::Hotspots);
    const QString path = m_exercise->places.folder.filePath(QStringLiteral("places.geojson"));
    QVERIFY(model.exportGeoJson(QUrl::fromLocalFile(path).toString()));
    const QJsonArray features = featuresIn(path);
    QCOMPARE(features.size(), 20);
    const QJsonObject five = features[0].toObject().value(QStringLiteral("properties")).toObject();
    const QJsonObject four = features[1].toObject().value(QStringLiteral("properties")).toObject();
    QCOMPARE(five.value(QStringLiteral("count")).toInt(), 5);
    QVERIFY(five.contains(QStringLiteral("score")));
    QCOMPARE(four.value(QStringLiteral("count")).toString(), QStringLiteral("<5"));
    QVERIFY(four.value(QStringLiteral("score")).isNull() || four.value(QStringLiteral("score")).isUndefined());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll().contains("EXERCISE"), "an export of the exercise says so");
}

void TestHotspotsModel::exportRefusesAMissingFolder()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    QSignalSpy failed(&workspace(), &Workspace::failed);
    QVERIFY(!model.exportGeoJson(m_exercise->places.folder.filePath(QStringLiteral("none/places.geojson"))));
    QCOMPARE(failed.size(), 1);
}

// A file of months only: nights are asked for in vain, and no list of all hours may stand under that question.
void TestHotspotsModel::hoursThatAreNotThereEmptyTheList()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("months.lantern"));
    {
        const SystemClock clock;
        const auto store = Store::create({.path = path}, clock);
        QVERIFY(store);
        const int robbery = OffenceRepository(**store).classId(QStringLiteral("Robbery")).value();
        const std::vector<Offence> offences{
            {.fingerprint = 1, .classId = robbery, .month = Month(2026, 1), .point = {530'000, 180'000}},
            {.fingerprint = 2, .classId = robbery, .month = Month(2026, 2), .point = {530'000, 180'000}}};
        QVERIFY(OffenceRepository(**store).addOffences(offences));
    }
    const QString exercise = workspace().path();
    QVERIFY(workspace().openFile(path));
    HotspotsModel model;
    QVERIFY(answered(model));
    QCOMPARE(model.placeCount(), 1);
    QVERIFY(model.caution().isEmpty());
    model.question()->setHoursOfDay(1);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), workingTime);
    QCOMPARE(model.placeCount(), 0);
    QVERIFY2(model.caution().contains(QStringLiteral("not in this data")), qPrintable(model.caution()));
    QCOMPARE(model.lastMonth(), Month(2026, 2).index());
    model.question()->setHoursOfDay(0);
    QVERIFY(answered(model));
    QVERIFY(model.caution().isEmpty());
    QVERIFY(workspace().openFile(exercise));
}

void TestHotspotsModel::emptiesWhenTheFileCloses()
{
    HotspotsModel model;
    QVERIFY(answered(model));
    const QString path = workspace().path();
    workspace().closeFile();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isBusy());
    QCOMPARE(model.selectedRow(), -1);
    QVERIFY(workspace().openFile(path));
    QVERIFY(answered(model));
    QCOMPARE(model.rowCount(), 20);
}

QTEST_MAIN(TestHotspotsModel)
#include "tst_hotspots_model.moc"
