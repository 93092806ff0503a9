#include "orienteering/instance_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lantern;

class OrienteeringFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString written(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("instance.txt")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void readsWholeCoordinates();
    void readsFineCoordinates();
    void refusesRubbish_data();
    void refusesRubbish();
    void refusesAMissingFile();
};

void OrienteeringFileTest::readsWholeCoordinates()
{
    const auto problem = readOrienteeringFile(
        written("4 2 2 1\n0 200\n 0 40.00 50.00 0.00 0.00 0 0 0 1236\n 1 43.00 54.00 90.00 10.00 1 1 1 912 967\n"
                " 2 41.00 51.00 90.00 30.00 1 2 1 2 825 870\n"),
        3);
    QVERIFY2(problem, problem ? "" : qPrintable(problem.error().text()));
    QCOMPARE(problem->nodes(), 3);
    QCOMPARE(problem->teams.size(), size_t{3});
    QCOMPARE(problem->teams[2].returnsBy, 12'360);
    QCOMPARE(problem->travelTime(0, 1), 50); // five, in tenths
    QCOMPARE(problem->travelTime(0, 2), 14); // the root of two, floored
    QCOMPARE(problem->service[1], 900);
    QCOMPARE(problem->profit[2], 30);
    QCOMPARE(problem->opens[2], 8250);
    QCOMPARE(problem->closes[2], 8700);
}

void OrienteeringFileTest::readsFineCoordinates()
{
    const auto problem = readOrienteeringFile(
        written("5 3 1 4\n500 200\n 0 -10.5 20 0 0 0 0 0 1000\n 1 -9.5 21 2 12 4 1 15 354 509\n"), 1);
    QVERIFY2(problem, problem ? "" : qPrintable(problem.error().text()));
    QCOMPARE(problem->travelTime(1, 0), 141);
    QCOMPARE(problem->closes[0], 100'000);
}

void OrienteeringFileTest::refusesRubbish_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("line");
    const QByteArray start = "4 1 1 1\n0 200\n0 40 50 0 0 0 0 0 1236\n";
    QTest::addRow("empty") << QByteArray() << qint64{0};
    QTest::addRow("words") << QByteArray("what is this\n") << qint64{1};
    QTest::addRow("a figure too few") << start + "1 43 54 90 10 1 1 912\n" << qint64{4};
    QTest::addRow("no number") << start + "1 43 x 90 10 1 1 1 912 967\n" << qint64{4};
    QTest::addRow("NaN") << start + "1 43 nan 90 10 1 1 1 912 967\n" << qint64{4};
    QTest::addRow("a node left out") << start + "2 43 54 90 10 1 1 1 912 967\n" << qint64{4};
    QTest::addRow("closes first") << start + "1 43 54 90 10 1 1 1 967 912\n" << qint64{4};
    QTest::addRow("truncated") << start << qint64{3};
    QTest::addRow("one too many") << start + "1 43 54 90 10 1 1 1 912 967\n2 43 54 90 10 1 1 1 912 967\n" << qint64{5};
    QTest::addRow("endless") << QByteArray("4 1 100000000 1\n0 200\n") << qint64{1};
}

void OrienteeringFileTest::refusesRubbish()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, line);
    const auto problem = readOrienteeringFile(written(text), 1);
    QVERIFY(!problem);
    QCOMPARE(problem.error().code, Error::Code::WrongFormat);
    QCOMPARE(problem.error().line, line);
    QVERIFY(problem.error().file.endsWith(QStringLiteral("instance.txt")));
}

void OrienteeringFileTest::refusesAMissingFile()
{
    const auto problem = readOrienteeringFile(m_folder.filePath(QStringLiteral("nowhere.txt")), 1);
    QVERIFY(!problem);
    QCOMPARE(problem.error().code, Error::Code::NotFound);
}

QTEST_APPLESS_MAIN(OrienteeringFileTest)
#include "tst_orienteering_file.moc"
