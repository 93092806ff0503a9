#include "intake/csv_rows.h"
#include "intake/fields.h"
#include "intake/fingerprint.h"
#include "intake/local_time.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace lantern;

namespace
{

// "line:a|b" for a record, "line!column" for a refusal.
QStringList rowsOf(const QByteArray &text, char delimiter = ',')
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rows")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(text);
    file.close();
    auto stream = ByteStream::open(file.fileName());
    QStringList seen;
    readCsvRows(*stream, delimiter,
                {.row =
                     [&](const CsvRow &row) {
                         QStringList cells;
                         for (const auto &field : row.fields)
                             cells.append(toText(field));
                         seen.append(QStringLiteral("%1:%2").arg(row.line).arg(cells.join(u'|')));
                         return true;
                     },
                 .bad =
                     [&](qint64 line, int column, const QString &) {
                         seen.append(QStringLiteral("%1!%2").arg(line).arg(column));
                         return true;
                     }});
    return seen;
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csv_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("empty") << QByteArray() << QStringList{};
        QTest::newRow("no last line end") << QByteArray("a,b\nc,d") << QStringList{"1:a|b", "2:c|d"};
        QTest::newRow("CR LF") << QByteArray("a,b\r\nc,d\r\n") << QStringList{"1:a|b", "2:c|d"};
        QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n")
                                         << QStringList{"1:a|b"};
        QTest::newRow("blank lines count") << QByteArray("a,b\n\n\nc,d\n") << QStringList{"1:a|b", "4:c|d"};
        QTest::newRow("empty fields") << QByteArray(",,\n") << QStringList{"1:||"};
        QTest::newRow("quoted line end") << QByteArray("a,\"b\nb\"\nc,d\n") << QStringList{"1:a|b\nb", "3:c|d"};
        QTest::newRow("doubled quote") << QByteArray("a,\"b\"\"b\"\n") << QStringList{"1:a|b\"b"};
        QTest::newRow("quote inside a word") << QByteArray("a,b\"b\nc,d\n") << QStringList{"1!2", "2:c|d"};
        QTest::newRow("text after a quote") << QByteArray("\"a\"x,b\nc,d\n") << QStringList{"1!1", "2:c|d"};
        QTest::newRow("quote never closed")
            << QByteArray("a,b\nc,\"d\ne,f\ng,h\n") << QStringList{"1:a|b", "2!0", "3:e|f", "4:g|h"};
        QTest::newRow("open quote on the last line") << QByteArray("a,b\nc,\"d") << QStringList{"1:a|b", "2!0"};
        QTest::newRow("NUL") << QByteArray("a,b\nc\0,d\ne,f\n", 13) << QStringList{"1:a|b", "2!0", "3:e|f"};
        QTest::newRow("not UTF-8") << QByteArray("a,b\nc,\xE9\ne,f\n") << QStringList{"1:a|b", "2!0", "3:e|f"};
        QTest::newRow("UTF-8") << QByteArray("caf\xC3\xA9,b\n") << QStringList{QString::fromUtf8("1:caf\xC3\xA9|b")};
    }
    void csv()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, rows);
        QCOMPARE(rowsOf(text), rows);
    }

    void csvEndlessLineIsCutNotHeld()
    {
        const QByteArray endless(longestCsvLineBytes * 3, 'x');
        QCOMPARE(rowsOf("a,b\n" + endless + "\nc,d\n"), (QStringList{"1:a|b", "2!0", "3:c|d"}));
    }

    void csvQuoteOverManyLines()
    {
        QByteArray text = "\"open\n";
        for (int i = 0; i < 500; ++i)
            text += "a,b\n";
        const QStringList rows = rowsOf(text);
        QCOMPARE(rows.size(), 501);
        QCOMPARE(rows.first(), QStringLiteral("1!0"));
        QCOMPARE(rows.last(), QStringLiteral("501:a|b"));
    }

    void delimiter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<char>("wanted");
        QTest::newRow("comma") << QByteArray("a,b,c") << ',';
        QTest::newRow("semicolon") << QByteArray("a;b;c") << ';';
        QTest::newRow("tab") << QByteArray("a\tb\tc") << '\t';
        QTest::newRow("one column") << QByteArray("a") << ',';
    }
    void delimiter()
    {
        QFETCH(QByteArray, header);
        QFETCH(char, wanted);
        QCOMPARE(csvDelimiter(header.toStdString()), wanted);
    }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QByteArray("51.5") << true;
        QTest::newRow("spaces") << QByteArray(" -0.1 ") << true;
        QTest::newRow("plus") << QByteArray("+2") << true;
        QTest::newRow("nan") << QByteArray("nan") << false;
        QTest::newRow("inf") << QByteArray("inf") << false;
        QTest::newRow("decimal comma") << QByteArray("51,5") << false;
        QTest::newRow("rest") << QByteArray("51.5 N") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void numbers()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, good);
        QCOMPARE(toNumber(cell.toStdString()).has_value(), good);
    }

    void months_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << QByteArray("2026-12") << true;
        QTest::newRow("thirteen") << QByteArray("2026-13") << false;
        QTest::newRow("nought") << QByteArray("2026-00") << false;
        QTest::newRow("day") << QByteArray("2026-12-01") << false;
        QTest::newRow("sign") << QByteArray("2026-+1") << false;
        QTest::newRow("long ago") << QByteArray("0026-01") << false;
    }
    void months()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, good);
        QCOMPARE(toMonth(cell.toStdString()).has_value(), good);
    }

    void swappedCoordinatesAreNamed()
    {
        QVERIFY(pointProblem(GeoPoint{.latitude = 51.5, .longitude = -0.1}).isEmpty());
        QVERIFY(pointProblem(GeoPoint{.latitude = -0.1, .longitude = 51.5}).contains(u"swapped"));
        QVERIFY(!pointProblem(GeoPoint{.latitude = 48.8, .longitude = 2.3}).isEmpty());
        QVERIFY(!pointProblem(GridPoint{.easting = -5, .northing = 180'000}).isEmpty());
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("second");
        QTest::addColumn<QString>("utc");
        QTest::newRow("winter") << QByteArray("2026-11-27 23:05") << false << "2026-11-27T23:05:00Z";
        QTest::newRow("summer") << QByteArray("2026-07-01T23:05:30") << false << "2026-07-01T22:05:30Z";
        QTest::newRow("British order") << QByteArray("27/11/2026 23:05") << false << "2026-11-27T23:05:00Z";
        QTest::newRow("Z") << QByteArray("2026-07-01T23:05Z") << false << "2026-07-01T23:05:00Z";
        QTest::newRow("offset") << QByteArray("2026-07-01 23:05+01:00") << false << "2026-07-01T22:05:00Z";
        // The clock goes back on 25 October 2026 at 02:00 BST, and forward on 29 March 2026 at 01:00 GMT.
        QTest::newRow("repeated, first") << QByteArray("2026-10-25 01:30") << false << "2026-10-25T00:30:00Z";
        QTest::newRow("repeated, second") << QByteArray("2026-10-25 01:30") << true << "2026-10-25T01:30:00Z";
        QTest::newRow("skipped, first") << QByteArray("2026-03-29 01:30") << false << "2026-03-29T01:30:00Z";
        QTest::newRow("skipped, second") << QByteArray("2026-03-29 01:30") << true << "2026-03-29T01:30:00Z";
        QTest::newRow("date only") << QByteArray("2026-11-27") << false << QString();
        QTest::newRow("no such day") << QByteArray("2026-02-30 10:00") << false << QString();
        QTest::newRow("no such hour") << QByteArray("2026-02-20 24:00") << false << QString();
        QTest::newRow("American order") << QByteArray("11/27/2026 10:00") << false << QString();
        QTest::newRow("words") << QByteArray("yesterday") << false << QString();
    }
    void times()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, second);
        QFETCH(QString, utc);
        const auto instant = toInstant(cell.toStdString(), second ? RepeatedHour::Second : RepeatedHour::First);
        QCOMPARE(instant ? instant->toString(Qt::ISODate) : QString(), utc);
    }

    void fingerprintsNeverChange()
    {
        // Stored in every file: were this to change, every import would double.
        // The figure is another program's BLAKE2b (Python's hashlib).
        QCOMPARE(fingerprintOf("lantern"), quint64(0xa6b1ec670b2caa94ULL));
        QCOMPARE_NE(fingerprintOf("lantern"), fingerprintOf("lanterm"));
        RowMeaning ab("s");
        ab.add("ab").add("c");
        RowMeaning a("s");
        a.add("a").add("bc");
        QVERIFY(ab.bytes() != a.bytes());
    }

    void equalRowsAreNumbered()
    {
        EqualRows once;
        EqualRows again;
        const quint64 first = once.number(7);
        const quint64 second = once.number(7);
        QCOMPARE(first, quint64(7));
        QCOMPARE_NE(first, second);
        QCOMPARE(again.number(7), first);
        QCOMPARE(again.number(7), second);
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
