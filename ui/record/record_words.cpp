#include "record/record_words.h"

#include "base/clock_text.h"
#include "outcome/result_words.h"

#include <QCoreApplication>
#include <QHash>

namespace lantern
{

namespace
{

using Words = QHash<QString, const char *>;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

QString wordOf(const Words &words, const QString &key)
{
    const auto word = words.constFind(key);
    return word != words.constEnd() ? Texts::tr(*word) : key;
}

} // namespace

QString stateText(const QString &state)
{
    static const Words words = {{QStringLiteral("to_do"), QT_TRANSLATE_NOOP("RecordWords", "To do")},
                                {QStringLiteral("typed"), QT_TRANSLATE_NOOP("RecordWords", "Typed")},
                                {QStringLiteral("recorded"), QT_TRANSLATE_NOOP("RecordWords", "Recorded")},
                                {QStringLiteral("nil"), QT_TRANSLATE_NOOP("RecordWords", "Nil")},
                                {QStringLiteral("missed"), QT_TRANSLATE_NOOP("RecordWords", "Missed")},
                                {QStringLiteral("to_finish"), QT_TRANSLATE_NOOP("RecordWords", "To finish")},
                                {QStringLiteral("to_check"), QT_TRANSLATE_NOOP("RecordWords", "Check the times")}};
    return wordOf(words, state);
}

QString tallyKey(const QString &type)
{
    static const QHash<QString, QString> keys = {{QStringLiteral("stop"), QStringLiteral("S")},
                                                 {QStringLiteral("warning"), QStringLiteral("W")},
                                                 {QStringLiteral("arrest"), QStringLiteral("A")},
                                                 {QStringLiteral("s35_dispersal"), QStringLiteral("D")},
                                                 {QStringLiteral("welfare_check"), QStringLiteral("C")},
                                                 {QStringLiteral("men_spoken_to"), QStringLiteral("E")},
                                                 {QStringLiteral("women_spoken_to"), QStringLiteral("F")},
                                                 {QStringLiteral("safeguarding"), QStringLiteral("G")},
                                                 {QStringLiteral("venue_visit"), QStringLiteral("V")},
                                                 {QStringLiteral("intelligence"), QStringLiteral("I")}};
    return keys.value(type);
}

QString resultText(const PatrolResult &result)
{
    if (result.missed)
        return QCoreApplication::translate("RecordWords", "Missed: %1").arg(result.missedReason);
    QStringList parts;
    if (result.nil)
        parts.append(stateText(QStringLiteral("nil")));
    for (const auto &[type, amount] : result.counts.asKeyValueRange())
        parts.append(QCoreApplication::translate("RecordWords", "%1: %2").arg(resultTypeName(type)).arg(amount));
    return QCoreApplication::translate("RecordWords", "%1–%2 · %3")
        .arg(clockText(result.actualIn), clockText(result.actualOut), parts.join(QStringLiteral(", ")));
}

} // namespace lantern
