#include "outcome/result_words.h"

#include <QCoreApplication>
#include <QHash>

namespace lantern
{

QString resultTypeName(const QString &type)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("stop"), QT_TRANSLATE_NOOP("RecordWords", "Stops")},
        {QStringLiteral("warning"), QT_TRANSLATE_NOOP("RecordWords", "Warnings")},
        {QStringLiteral("arrest"), QT_TRANSLATE_NOOP("RecordWords", "Arrests")},
        {QStringLiteral("s35_dispersal"), QT_TRANSLATE_NOOP("RecordWords", "s.35 dispersals")},
        {QStringLiteral("welfare_check"), QT_TRANSLATE_NOOP("RecordWords", "Welfare checks")},
        {QStringLiteral("men_spoken_to"), QT_TRANSLATE_NOOP("RecordWords", "Men spoken to")},
        {QStringLiteral("women_spoken_to"), QT_TRANSLATE_NOOP("RecordWords", "Women spoken to")},
        {QStringLiteral("safeguarding"), QT_TRANSLATE_NOOP("RecordWords", "Safeguarding")},
        {QStringLiteral("venue_visit"), QT_TRANSLATE_NOOP("RecordWords", "Venue visits")},
        {QStringLiteral("intelligence"), QT_TRANSLATE_NOOP("RecordWords", "Intelligence")}};
    const auto word = words.constFind(type);
    return word != words.constEnd() ? QCoreApplication::translate("RecordWords", *word) : type;
}

QString behaviourText(const QString &behaviour)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("loitering"), QT_TRANSLATE_NOOP("RecordWords", "Loitering")},
        {QStringLiteral("following"), QT_TRANSLATE_NOOP("RecordWords", "Following")},
        {QStringLiteral("staring"), QT_TRANSLATE_NOOP("RecordWords", "Staring")},
        {QStringLiteral("unwanted_approach"), QT_TRANSLATE_NOOP("RecordWords", "Unwanted approach")},
        {QStringLiteral("targeting_intoxicated"), QT_TRANSLATE_NOOP("RecordWords", "Targeting the intoxicated")},
        {QStringLiteral("exposure"), QT_TRANSLATE_NOOP("RecordWords", "Exposure")},
        {QStringLiteral("sexual_comment"), QT_TRANSLATE_NOOP("RecordWords", "Sexual comment")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("RecordWords", "Other")}};
    const auto word = words.constFind(behaviour);
    return word != words.constEnd() ? QCoreApplication::translate("RecordWords", *word) : behaviour;
}

} // namespace lantern
