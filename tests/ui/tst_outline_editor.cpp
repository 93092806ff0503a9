#include "hotspots/hotspots_model.h"
#include "ui/exercise_fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <optional>

using namespace lantern;

namespace
{

constexpr int workingTime = 60'000;

GridPoint cornerOf(const OutlineEditor &editor, int corner)
{
    const QVariantMap place = editor.corners()[corner].toMap();
    return toGrid({.latitude = place[QStringLiteral("latitude")].toDouble(),
                   .longitude = place[QStringLiteral("longitude")].toDouble()});
}

} // namespace

// An outline is changed by hand, step by step, and kept or not.
class TestOutlineEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void beginsWithTheCorners();
    void movesAndTakesBack();
    void addsAndRemovesCorners();
    void countsWhatItHolds();
    void keepsAndUndoes();
    void refusesAnOutlineThatCrossesItself();
    void endsWhenTheListChanges();

private:
    std::optional<test::OpenExercise> m_exercise;
    std::optional<HotspotsModel> m_model;
};

void TestOutlineEditor::initTestCase()
{
    m_exercise.emplace();
    QVERIFY(m_exercise->ready);
}

void TestOutlineEditor::init()
{
    m_model.emplace();
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->isBusy() && m_model->placeCount() > 0, workingTime);
    m_model->save(QStringLiteral("Autumn"));
    m_model->select(2);
    m_model->editOutline();
    QVERIFY(m_model->editor()->isActive());
}

void TestOutlineEditor::cleanup()
{
    m_model.reset();
    while (Workspace::instance()->canUndo())
        Workspace::instance()->undo();
    Workspace::instance()->setCurrentHotspotSet({});
}

void TestOutlineEditor::cleanupTestCase()
{
    m_exercise.reset();
}

void TestOutlineEditor::beginsWithTheCorners()
{
    const OutlineEditor &editor = *m_model->editor();
    QCOMPARE(editor.corners().size(), 6); // of a hexagon, the first not repeated
    QCOMPARE(editor.current(), 0);
    QVERIFY(!editor.canTakeBack());
}

void TestOutlineEditor::movesAndTakesBack()
{
    OutlineEditor &editor = *m_model->editor();
    const GridPoint before = cornerOf(editor, 3);
    editor.setCurrent(3);
    editor.nudge(10, -5);
    const GridPoint after = cornerOf(editor, 3);
    QVERIFY(std::abs(after.easting - before.easting - 10) < 0.01);
    QVERIFY(std::abs(after.northing - before.northing + 5) < 0.01);
    const GeoPoint aim = toGeo({before.easting - 40, before.northing + 30});
    editor.moveCorner(3, aim.latitude, aim.longitude);
    QVERIFY(distanceMetres(cornerOf(editor, 3), GridPoint{before.easting - 40, before.northing + 30}) < 0.01);
    editor.takeBack();
    QVERIFY(distanceMetres(cornerOf(editor, 3), after) < 0.01);
    editor.takeBack();
    QVERIFY(distanceMetres(cornerOf(editor, 3), before) < 0.01);
    QVERIFY(!editor.canTakeBack());
    editor.moveCorner(6, aim.latitude, aim.longitude); // no such corner
    editor.setCurrent(-1);
    QVERIFY(!editor.canTakeBack());
    QCOMPARE(editor.current(), 3);
}

void TestOutlineEditor::addsAndRemovesCorners()
{
    OutlineEditor &editor = *m_model->editor();
    const GridPoint from = cornerOf(editor, 5);
    const GridPoint to = cornerOf(editor, 0);
    editor.addAfter(5);
    QCOMPARE(editor.corners().size(), 7);
    QCOMPARE(editor.current(), 6);
    QVERIFY(std::abs(distanceMetres(cornerOf(editor, 6), from) - distanceMetres(cornerOf(editor, 6), to)) < 0.01);
    for (int corner = 6; corner >= 0; --corner)
        editor.remove(corner);
    QCOMPARE(editor.corners().size(), 3); // an area needs three
}

void TestOutlineEditor::countsWhatItHolds()
{
    OutlineEditor &editor = *m_model->editor();
    const QString all = QStringLiteral("%1 offence").arg(m_model->card()->place()[QStringLiteral("count")].toInt());
    QTRY_VERIFY2_WITH_TIMEOUT(editor.tally().startsWith(all), qPrintable(editor.tally()), workingTime);
    QVERIFY(editor.isValid());
}

void TestOutlineEditor::keepsAndUndoes()
{
    const QString name = m_model->data(m_model->index(2), HotspotsModel::NameRole).toString();
    const int before = m_model->card()->place()[QStringLiteral("count")].toInt();
    OutlineEditor &editor = *m_model->editor();
    for (int corner = 0; corner < 6; ++corner) { // three times as wide: it holds its neighbours' offences, too
        const GeoPoint centre{.latitude = m_model->card()->place()[QStringLiteral("latitude")].toDouble(),
                              .longitude = m_model->card()->place()[QStringLiteral("longitude")].toDouble()};
        const GridPoint middle = toGrid(centre);
        const GridPoint from = cornerOf(editor, corner);
        const GeoPoint to = toGeo({middle.easting + 3 * (from.easting - middle.easting),
                                   middle.northing + 3 * (from.northing - middle.northing)});
        editor.moveCorner(corner, to.latitude, to.longitude);
    }
    m_model->keepOutline();
    QVERIFY(!editor.isActive());
    QVERIFY(m_model->card()->place()[QStringLiteral("edited")].toBool());
    QCOMPARE(m_model->card()->place()[QStringLiteral("name")].toString(), name);
    QVERIFY(m_model->card()->place()[QStringLiteral("count")].toInt() > before);
    QCOMPARE(m_model->selectedRow(), 0); // it holds the most now
    Workspace::instance()->undo();
    QCOMPARE(m_model->data(m_model->index(2), HotspotsModel::NameRole).toString(), name);
    QCOMPARE(m_model->data(m_model->index(2), HotspotsModel::CountRole).toInt(), before);
}

void TestOutlineEditor::refusesAnOutlineThatCrossesItself()
{
    OutlineEditor &editor = *m_model->editor();
    const GridPoint opposite = cornerOf(editor, 3);
    const GridPoint first = cornerOf(editor, 0);
    const GeoPoint beyond = toGeo({opposite.easting + 2 * (opposite.easting - first.easting),
                                   opposite.northing + 2 * (opposite.northing - first.northing)});
    editor.moveCorner(0, beyond.latitude, beyond.longitude);
    QTRY_VERIFY_WITH_TIMEOUT(!editor.isValid(), workingTime);
    QVERIFY2(editor.tally().contains(QStringLiteral("crosses itself")), qPrintable(editor.tally()));
    QSignalSpy failed(Workspace::instance(), &Workspace::failed);
    m_model->keepOutline();
    QCOMPARE(failed.size(), 1);
    QVERIFY2(editor.isActive(), "nothing that was drawn is lost");
    editor.takeBack();
    QTRY_VERIFY_WITH_TIMEOUT(editor.isValid(), workingTime);
}

void TestOutlineEditor::endsWhenTheListChanges()
{
    m_model->question()->setTop(10);
    QVERIFY(!m_model->editor()->isActive());
}

QTEST_MAIN(TestOutlineEditor)
#include "tst_outline_editor.moc"
