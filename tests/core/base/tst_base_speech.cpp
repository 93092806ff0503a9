#include "base/speech.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <thread>

using namespace lantern;

// Another language than the program's, on one thread, for a while.
class BaseSpeechTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksOnOneThreadForAWhile();
    void givesTheLocaleBack();
    void refusesWhatItCannotSpeak();
    void namesEachInItsOwnWords();
};

namespace
{

// A program in a language in which everything is called the same.
class OneWord final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *, const char *, int) const override
    {
        return QStringLiteral("popeth");
    }
};

QString word()
{
    return QCoreApplication::translate("BaseSpeechTest", "lamp");
}

} // namespace

void BaseSpeechTest::speaksOnOneThreadForAWhile()
{
    OneWord program;
    QVERIFY(QCoreApplication::installTranslator(&program) || word() == QStringLiteral("popeth"));
    QCOMPARE(word(), QStringLiteral("popeth"));
    {
        const auto speech = Speech::in(QStringLiteral("en"));
        QVERIFY(speech);
        QCOMPARE(word(), QStringLiteral("lamp"));
        QString beside;
        std::thread([&beside] { beside = word(); }).join();
        QCOMPARE(beside, QStringLiteral("popeth"));
        {
            const auto again = Speech::in(QStringLiteral("en"));
            QVERIFY(again);
        }
        QCOMPARE(word(), QStringLiteral("lamp")); // the inner one ended, not this one
    }
    QCOMPARE(word(), QStringLiteral("popeth"));
    QCoreApplication::removeTranslator(&program);
}

void BaseSpeechTest::givesTheLocaleBack()
{
    QLocale::setDefault(QLocale(QStringLiteral("cy")));
    QCOMPARE(programLanguage(), QStringLiteral("cy"));
    {
        const auto speech = Speech::in(QStringLiteral("en"));
        QVERIFY(speech);
        QCOMPARE(Speech::locale().language(), QLocale::English);
        QCOMPARE(Speech::locale().toString(QDate(2026, 11, 29), QStringLiteral("ddd d MMMM")),
                 QStringLiteral("Sun 29 November"));
    }
    QCOMPARE(Speech::locale().language(), QLocale::Welsh);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(programLanguage(), QStringLiteral("en"));
}

void BaseSpeechTest::refusesWhatItCannotSpeak()
{
    QCOMPARE(Speech::in(QStringLiteral("tlh")).error().code, Error::Code::Refused);
    QCOMPARE(Speech::in(QString()).error().code, Error::Code::Refused);
    // The words of Welsh are the desktop program's, and this is not it.
    const auto welsh = Speech::in(QStringLiteral("cy"));
    QVERIFY(!welsh);
    QVERIFY2(welsh.error().message.contains(QStringLiteral("Cymraeg")), qPrintable(welsh.error().message));
}

void BaseSpeechTest::namesEachInItsOwnWords()
{
    QCOMPARE(languageName(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(languageName(QStringLiteral("cy")), QStringLiteral("Cymraeg"));
}

QTEST_GUILESS_MAIN(BaseSpeechTest)
#include "tst_base_speech.moc"
