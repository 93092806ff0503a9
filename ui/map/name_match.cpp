#include "map/name_match.h"

#include <QRegularExpression>

#include <algorithm>

namespace lantern
{

namespace
{

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.split(gaps, Qt::SkipEmptyParts);
}

} // namespace

bool isCalledLike(const QString &name, const QString &typed)
{
    const QStringList words = wordsOf(name);
    const QStringList beginnings = wordsOf(typed);
    return !beginnings.isEmpty() && std::ranges::all_of(beginnings, [&](const QString &beginning) {
        return std::ranges::any_of(
            words, [&](const QString &word) { return word.startsWith(beginning, Qt::CaseInsensitive); });
    });
}

} // namespace lantern
