#include "outcome/concern_words.h"

#include <QCoreApplication>
#include <QHash>

namespace lantern
{

namespace
{

struct ConcernWords
{
    Q_DECLARE_TR_FUNCTIONS(WalkWords)
};

} // namespace

QString categoryText(const QString &category)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("badly_lit"), QT_TRANSLATE_NOOP("WalkWords", "Badly lit")},
        {QStringLiteral("no_cctv"), QT_TRANSLATE_NOOP("WalkWords", "No CCTV")},
        {QStringLiteral("restricted_visibility"), QT_TRANSLATE_NOOP("WalkWords", "Restricted visibility")},
        {QStringLiteral("run_down"), QT_TRANSLATE_NOOP("WalkWords", "Run-down")},
        {QStringLiteral("empty_buildings"), QT_TRANSLATE_NOOP("WalkWords", "Empty buildings")},
        {QStringLiteral("poor_layout"), QT_TRANSLATE_NOOP("WalkWords", "Poor layout")},
        {QStringLiteral("drugs_or_alcohol"), QT_TRANSLATE_NOOP("WalkWords", "Drugs or alcohol")},
        {QStringLiteral("followed"), QT_TRANSLATE_NOOP("WalkWords", "Followed")},
        {QStringLiteral("verbal_harassment_one"), QT_TRANSLATE_NOOP("WalkWords", "Harassed by one person")},
        {QStringLiteral("verbal_harassment_group"), QT_TRANSLATE_NOOP("WalkWords", "Harassed by a group")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("WalkWords", "Other behaviour")}};
    const auto word = words.constFind(category);
    return word != words.constEnd() ? ConcernWords::tr(*word) : category;
}

QString categoriesText(const QStringList &categories)
{
    QStringList words;
    for (const QString &category : categories)
        words.append(categoryText(category));
    return words.join(QStringLiteral(", "));
}

} // namespace lantern
