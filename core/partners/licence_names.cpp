// How a licence list's names and types are read and compared.

#include "partners/licence_list.h"

#include <QHash>

namespace lantern
{

std::optional<Place::Kind> venueTypeFromText(const QString &text)
{
    const QString typed = text.toLower();
    for (const Place::Kind kind : venueTypes())
        if (typed == toKey(kind) || typed == venueTypeName(kind).toLower())
            return kind;
    // What licensing authorities write.
    static const std::vector<std::pair<const char *, Place::Kind>> parts{
        {"night", Place::Kind::Nightclub},  {"club", Place::Kind::Nightclub},   {"public house", Place::Kind::Pub},
        {"pub", Place::Kind::Pub},          {"inn", Place::Kind::Pub},          {"bar", Place::Kind::Bar},
        {"off licence", Place::Kind::Shop}, {"off-licence", Place::Kind::Shop}, {"shop", Place::Kind::Shop},
        {"gym", Place::Kind::Gym},          {"theatre", Place::Kind::Venue},    {"restaurant", Place::Kind::Venue},
        {"hotel", Place::Kind::Venue},      {"cinema", Place::Kind::Venue}};
    for (const auto &[part, kind] : parts)
        if (typed.contains(QLatin1StringView(part)))
            return kind;
    return std::nullopt;
}

QString comparedName(const QString &name)
{
    QString plain;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_KD))
        if (letter.isLetterOrNumber())
            plain.append(letter);
        else if (letter != u'\'' && letter != u'’' && !letter.isMark() && !plain.endsWith(u' '))
            plain.append(u' ');
    plain.replace(QLatin1StringView("public house"), QLatin1StringView("pub"));
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    const QStringList all = words;
    static const QStringList left{QStringLiteral("the"), QStringLiteral("ltd"), QStringLiteral("limited"),
                                  QStringLiteral("pub")};
    words.removeIf([](const QString &word) { return left.contains(word); });
    return (words.isEmpty() ? all : words).join(u' ');
}

double nameLikeness(const QString &one, const QString &other)
{
    if (one == other)
        return 1;
    QHash<QStringView, int> pairs;
    for (qsizetype i = 0; i + 1 < one.size(); ++i)
        ++pairs[QStringView(one).sliced(i, 2)];
    int common = 0;
    for (qsizetype i = 0; i + 1 < other.size(); ++i)
        if (const auto pair = pairs.find(QStringView(other).sliced(i, 2)); pair != pairs.end() && *pair > 0) {
            --*pair;
            ++common;
        }
    const qsizetype all = std::max<qsizetype>(0, one.size() - 1) + std::max<qsizetype>(0, other.size() - 1);
    return all == 0 ? 0 : 2.0 * common / static_cast<double>(all);
}

} // namespace lantern
